import { run } from "../run.ts";
import { copy, install, type Project, type Setting, write } from "./project.ts";

export interface Compilation {
  resolution: "nodenext" | "bundler";
  modules: "esm" | "commonjs";
}

/** A project with one TypeScript and the types of Node, for several compilations. */
export function installTypes(setting: Setting, typescript: string): Promise<Project> {
  return install(setting, { typescript, "@types/node": "^20.0.0" });
}

/** Compiles what a user writes, and an import of every entry point, under the strictest settings. */
export async function tryTypes(
  setting: Setting,
  project: Project,
  typescript: string,
  { resolution, modules }: Compilation,
): Promise<string[]> {
  const typesOnly = modules === "commonjs" && !requiresEsModules(typescript);
  const extension = modules === "commonjs" ? "cts" : "mts";
  const name = `${resolution}-${modules}`;
  copy(project, [`types/${typesOnly ? "types-only" : "consumer"}.ts`, `${name}/consumer.${extension}`]);
  const entryPoints = setting.packages
    .filter((each) => !typesOnly || each.name === "@chatwire/protocol-types")
    .flatMap((each) => each.entryPoints);
  write(project.folder, `${name}/entry-points.${extension}`, imports(entryPoints));
  write(project.folder, `${name}/tsconfig.json`, JSON.stringify(settings(resolution)));
  await run("node", ["node_modules/typescript/bin/tsc", "-p", name], { cwd: project.folder });
  return ["compiled", `${entryPoints.length} entry points${typesOnly ? ", types only" : ""}`];
}

/** TypeScript 5.8 is the first to let a CommonJS module `require` an ES module. */
export function requiresEsModules(typescript: string): boolean {
  const [major = 0, minor = 0] = typescript.split(".").map(Number);
  return major > 5 || (major === 5 && minor >= 8);
}

/** `import type * as path0 from "@chatwire/…";`, each used once, so that none is left out. */
function imports(entryPoints: readonly string[]): string {
  const all = entryPoints.filter((path) => !path.startsWith("@chatwire/schemas/"));
  return [
    ...all.map((path, index) => `import type * as path${index} from ${JSON.stringify(path)};`),
    `export type All = [${all.map((_, index) => `keyof typeof path${index}`).join(", ")}];`,
  ].join("\n");
}

function settings(resolution: "nodenext" | "bundler"): object {
  return {
    compilerOptions: {
      target: "es2022",
      module: resolution === "nodenext" ? "nodenext" : "esnext",
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // our declarations are checked, too
      skipLibCheck: false,
      lib: ["es2023", "dom", "esnext.disposable"],
      types: ["node"],
      noEmit: true,
    },
    include: ["."],
  };
}
