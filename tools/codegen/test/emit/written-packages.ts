import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import type { OutputFile } from "../../src/emit/output-file.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const tsc = (...options: string[]): string => {
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  try {
    return execFileSync(process.execPath, [compiler, ...options], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout || String(error);
  }
};

/** Generated files on the disk, beside the hand-written code that they import. */
export class WrittenPackages {
  readonly folder = mkdtempSync(join(tmpdir(), "chatwire-"));

  constructor(files: readonly OutputFile[]) {
    for (const { path, content } of files) this.write(path, content);
    this.write("package.json", JSON.stringify({ type: "module" }));
    this.write(
      "tsconfig.json",
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: {
          noEmit: true,
          lib: ["es2023", "dom"],
          skipLibCheck: false,
          paths: {
            "@chatwire/client-core": [join(root, "packages/client-core/src/index.ts")],
            "@chatwire/protocol-types/*": ["./packages/protocol-types/generated/*/index.ts"],
          },
        },
        include: ["packages"],
      }),
    );
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** Compiles the run time of the validators to where the generated ones look for it. */
  buildRuntime(): string {
    return tsc(
      "-p",
      join(root, "packages/validators/tsconfig.build.json"),
      "--outDir",
      join(this.folder, "packages/validators/dist"),
    );
  }

  /** What the compiler has to say of all of it. */
  typeErrors(): string {
    return tsc("-p", this.folder);
  }

  async load(path: string): Promise<Record<string, unknown>> {
    return (await import(/* @vite-ignore */ pathToFileURL(join(this.folder, path)).href)) as Record<string, unknown>;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
