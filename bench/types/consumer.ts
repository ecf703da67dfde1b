import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { timeNode } from "../measure/node-process.ts";
import { parseDiagnostics, type Diagnostics } from "./diagnostics.ts";
import { installInto } from "./install.ts";

const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));
const INSTALLED = ["@chatwire/protocol-types", "@livechat/lc-sdk-js"];
const OPTIONS = { noEmit: true, strict: true, module: "nodenext", target: "es2022", types: [] };

/** What a consumer has in its tsconfig beside the rest. */
export interface Settings {
  skipLibCheck: boolean;
  lib?: string[];
}

/** What a compiler says of a check, and how long the whole process took, in milliseconds. */
export interface Check extends Diagnostics {
  wall: number;
}

/** A project that has the packages installed and one file of code. */
export class Consumer implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "chatwire-bench-types-"));

  constructor() {
    installInto(this.#folder, INSTALLED);
  }

  /** Checks a file with a compiler, that is one of this package's dependencies. */
  async check(compiler: string, code: string, settings: Settings): Promise<Check> {
    writeFileSync(join(this.#folder, "index.ts"), code);
    writeFileSync(
      join(this.#folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...OPTIONS, ...settings }, files: ["index.ts"] }),
    );
    const words = ["-p", this.#folder, "--extendedDiagnostics"];
    const { time, out } = await timeNode(join(MODULES, compiler, "bin/tsc"), words, { cwd: this.#folder });
    return { wall: time, ...parseDiagnostics(out) };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
