import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const TSC = join(import.meta.dirname, "../node_modules/.bin/tsc");
const TSC_OPTIONS = "--ignoreConfig --noEmit --strict --module nodenext --target es2023 --lib es2023,dom --types".split(
  " ",
);

/** The texts of the TypeScript examples in a document. */
export function examplesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, example]) => example!);
}

export function firstExample(markdown: string): string {
  const [example] = examplesIn(markdown);
  if (example === undefined) throw new Error("there is no block of `ts` in the document");
  return example;
}

/**
 * Type-checks and runs the first example in a package's README, in a project of its own that has the
 * package and its dependencies installed. `preload` is a module that Node is to load before it.
 */
export function tryReadmeExample(packageFolder: string, preload?: string): { typeErrors: string; output: string } {
  const project = mkdtempSync(join(tmpdir(), "chatwire-readme-"));
  try {
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    writeFileSync(join(project, "example.ts"), firstExample(readFileSync(join(packageFolder, "README.md"), "utf8")));
    for (const [name, folder] of installed(packageFolder)) {
      const link = join(project, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve(folder), link);
    }
    const run = (command: string, ...args: string[]): string => {
      const { stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
      return stdout + stderr;
    };
    const preloads = preload === undefined ? [] : ["--import", resolve(preload)];
    return {
      typeErrors: run(TSC, ...TSC_OPTIONS, "", "example.ts"),
      output: run(process.execPath, ...preloads, "example.ts"),
    };
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** A package and what it depends on, each with its folder. */
function installed(packageFolder: string): [name: string, folder: string][] {
  const { name, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(packageFolder, "package.json"), "utf8"),
  ) as {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const others = Object.keys({ ...dependencies, ...devDependencies });
  return [
    [name, packageFolder],
    ...others.map((other): [string, string] => [other, join(packageFolder, "node_modules", other)]),
  ];
}
