import { execFile, spawnSync } from "node:child_process";
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
 * package and its dependencies installed.
 */
export function tryReadmeExample(packageFolder: string): { typeErrors: string; output: string } {
  const [project, file] = createProject(packageFolder, [firstExample(readReadme(packageFolder))]);
  try {
    const run = (command: string, ...args: string[]): string => {
      const { stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
      return stdout + stderr;
    };
    return { typeErrors: run(TSC, ...TSC_OPTIONS, "", file!), output: run(process.execPath, file!) };
  } finally {
    rmSync(project, { recursive: true });
  }
}

/**
 * As `tryReadmeExample`, of every example; meanwhile the caller can be the server that they talk to. `change` makes of
 * an example what is to be run, as where that server is.
 */
export async function tryReadmeExamples(
  packageFolder: string,
  change: (example: string) => string,
): Promise<{ typeErrors: string; outputs: string[] }> {
  const [project, ...files] = createProject(packageFolder, examplesIn(readReadme(packageFolder)).map(change));
  try {
    const run = (command: string, ...args: string[]): Promise<string> =>
      new Promise((done) => {
        execFile(command, args, { cwd: project }, (_error, stdout, stderr) => done(stdout + stderr));
      });
    const typeErrors = await run(TSC, ...TSC_OPTIONS, "", ...files);
    const outputs: string[] = [];
    // one after the other, as they may share a server
    for (const file of files) outputs.push(await run(process.execPath, file));
    return { typeErrors, outputs };
  } finally {
    rmSync(project, { recursive: true });
  }
}

const readReadme = (packageFolder: string): string => readFileSync(join(packageFolder, "README.md"), "utf8");

/** A folder with a file for each example, and the names of these. */
function createProject(packageFolder: string, examples: string[]): [project: string, ...files: string[]] {
  const project = mkdtempSync(join(tmpdir(), "chatwire-readme-"));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  for (const [name, folder] of installed(packageFolder)) {
    const link = join(project, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(folder), link);
  }
  const files = examples.map((_, index) => `example-${index + 1}.ts`);
  for (const [index, file] of files.entries()) writeFileSync(join(project, file), examples[index]!);
  return [project, ...files];
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
