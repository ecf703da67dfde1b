import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Scratch } from "../../write/scratch.ts";

const TSC = join(import.meta.dirname, "../../../../../node_modules/typescript/bin/tsc");
const OPTIONS = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext"];
const LIBRARIES = ["--target", "es2023", "--lib", "es2023,dom", "--types", ""];

/** Somebody's project, which installs packages from a folder of tarballs as if that were a registry. */
export class Consumer extends Scratch {
  readonly #code: string;

  /** The code says where it is to break: `// before: TS2322` with the old packages, `// after: TS2741` with the new ones. */
  constructor(code: string) {
    super();
    this.#code = code;
    this.write({ "package.json": '{ "type": "module", "private": true }\n', "consumer.ts": code });
  }

  /** Installs the newest tarball of each package; gives the versions that the project has then. */
  install(shelf: string): Record<string, string> {
    const newest = new Map(tarballsOf(shelf).map(({ name, file }) => [name, join(shelf, file)]));
    const flags = ["--offline", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    execFileSync("npm", ["install", ...flags, ...newest.values()], { cwd: this.root, stdio: "pipe" });
    return Object.fromEntries([...newest.keys()].map((name) => [name, this.manifest(name).version]));
  }

  manifest(name: string): { version: string; dependencies?: Record<string, string> } {
    return JSON.parse(readFileSync(join(this.root, "node_modules/@chatwire", name, "package.json"), "utf8"));
  }

  /** Where the code does not compile, as `line: error`. */
  errors(): string[] {
    const words = [TSC, ...OPTIONS, ...LIBRARIES, "consumer.ts"];
    const { stdout } = spawnSync(process.execPath, words, { cwd: this.root, encoding: "utf8" });
    const found = stdout.split("\n").filter((line) => /\berror TS\d+/.test(line));
    return found.map((line) => {
      const [, at, code] = /^consumer\.ts\((\d+),\d+\): error (TS\d+)/.exec(line) ?? [];
      return at === undefined ? line : `${at}: ${code}`;
    });
  }

  /** Where the code says that it is to break. */
  wanted(when: "before" | "after"): string[] {
    return this.#code.split("\n").flatMap((line, index) => {
      const [, code] = new RegExp(`// ${when}: (TS\\d+)`).exec(line) ?? [];
      return code === undefined ? [] : [`${index + 1}: ${code}`];
    });
  }

  /** Runs a module in the project; gives what it prints as JSON. */
  run(module: string): unknown {
    const words = ["--input-type=module", "--eval", module];
    return JSON.parse(execFileSync(process.execPath, words, { cwd: this.root, encoding: "utf8" }));
  }
}

/** The tarballs of a folder, of each package the oldest first. */
function tarballsOf(shelf: string): { name: string; file: string }[] {
  const found = readdirSync(shelf).flatMap((file) => {
    const [, name, ...version] = /^chatwire-(.+)-(\d+)\.(\d+)\.(\d+)\.tgz$/.exec(file) ?? [];
    return name === undefined ? [] : [{ name, file, version: version.map(Number) }];
  });
  const order = ({ version: [major, minor, patch] }: { version: number[] }): number =>
    major! * 1e6 + minor! * 1e3 + patch!;
  return found.sort((a, b) => order(a) - order(b));
}
