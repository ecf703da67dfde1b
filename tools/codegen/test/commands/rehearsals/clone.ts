import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { checkSpec } from "../../../src/commands/check.ts";
import { diff } from "../../../src/commands/diff.ts";
import { generate } from "../../../src/commands/generate.ts";
import { release } from "../../../src/commands/release.ts";
import { Scratch } from "../../write/scratch.ts";
import { ENVIRONMENT } from "../repository.ts";

const ORIGINAL = resolve(import.meta.dirname, "../../../../..");
const CHANGESETS = join(ORIGINAL, "node_modules/@changesets/cli/bin.js");
const TSC = join(ORIGINAL, "node_modules/typescript/bin/tsc");

/** What a consumer installs here, each after those that it is built on. */
const SHIPPED = ["protocol-types", "validators", "client-core", "agent-client", "customer-client"] as const;

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  scripts?: Record<string, string>;
}

/** This working tree as a git repository of its own, in which every package is released as 1.0.0 and every API version as it is. */
export class Clone extends Scratch {
  /** The tarballs of all that was released so far, as a registry would have them. */
  readonly shelf: string;

  private constructor() {
    super();
    this.shelf = join(this.root, "..", `${this.root.split("/").at(-1)}-shelf`);
    mkdirSync(this.shelf);
    for (const path of filesOf(ORIGINAL)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      copyFileSync(join(ORIGINAL, path), join(this.root, path));
    }
    for (const folder of [".", ...workspaceFolders(this.root)]) this.#linkModules(folder);
  }

  static async create(): Promise<Clone> {
    const clone = new Clone();
    try {
      await clone.#releaseEverything();
      return clone;
    } catch (error) {
      clone.remove();
      throw error;
    }
  }

  /** Does an edit to a file of the spec. */
  edit(path: string, change: (content: any) => void): void {
    const content = existsSync(join(this.root, path)) ? JSON.parse(readFileSync(join(this.root, path), "utf8")) : {};
    change(content);
    this.write({ [path]: `${JSON.stringify(content, null, 2)}\n` });
  }

  /** What `pnpm spec check` refuses. */
  async check(): Promise<string> {
    return checkSpec(this.root).then(
      () => "",
      ({ message }: Error) => message,
    );
  }

  /** What an edit changes, as `pnpm spec diff` says it. */
  diff(): string {
    return diff({ root: this.root, what: "HEAD", formats: { json: false, markdown: false, changeset: false } });
  }

  /** `pnpm spec diff --changeset`: what it writes, by API. */
  writeChangesets(): Record<string, string> {
    diff({ root: this.root, what: "HEAD", formats: { json: false, markdown: false, changeset: true } });
    const files = Object.entries(this.read(".changeset")).filter(([path]) => path.endsWith(".md"));
    return Object.fromEntries(files.map(([path, text]) => [/-(\w+)\.md$/.exec(path)![1]!, text]));
  }

  /** `pnpm generate`; gives what it refuses. */
  async generate(): Promise<string> {
    let refused = "";
    const terminal = { print: () => {}, progress: () => {}, fail: (text: string) => void (refused += text) };
    await generate({ specFolder: `${this.root}/spec`, root: this.root, check: false, only: undefined, terminal });
    return refused;
  }

  git(...words: string[]): string {
    return execFileSync("git", words, { cwd: this.root, env: ENVIRONMENT, encoding: "utf8" });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  /** Undoes all since the first commit, and takes what was released since from the shelf. */
  reset(): void {
    this.git("reset", "--quiet", "--hard", "start");
    this.git("clean", "--quiet", "--force", "-d");
    for (const name of readdirSync(this.shelf)) if (!name.endsWith("-1.0.0.tgz")) rmSync(join(this.shelf, name));
  }

  /** Gives the packages their next versions, as a release does. */
  version(): Record<string, string> {
    run(process.execPath, [CHANGESETS, "version"], this.root);
    release(this.root);
    return this.versions();
  }

  /** Puts what has a new version on the shelf, too. */
  release(): Record<string, string> {
    const before = this.versions();
    const after = this.version();
    this.#ship(SHIPPED.filter((name) => after[name] !== before[name]));
    return after;
  }

  /** The versions of the packages that are published. */
  versions(): Record<string, string> {
    const manifests = readdirSync(join(this.root, "packages")).flatMap((folder) =>
      this.#manifest(`packages/${folder}`),
    );
    const published = manifests.filter((manifest) => manifest.private !== true);
    return Object.fromEntries(published.map(({ name, version }) => [name.replace("@chatwire/", ""), version]));
  }

  changelog(name: string): string | undefined {
    const path = join(this.root, "packages", name, "CHANGELOG.md");
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }

  /** As a changelog names it. */
  lastCommit(): string {
    return this.git("rev-parse", "--short=7", "HEAD").trim();
  }

  override remove(): void {
    super.remove();
    rmSync(this.shelf, { recursive: true, force: true });
  }

  async #releaseEverything(): Promise<void> {
    for (const name of readdirSync(join(this.root, ".changeset")))
      if (name.endsWith(".md")) rmSync(join(this.root, ".changeset", name));
    for (const folder of readdirSync(join(this.root, "packages"))) {
      rmSync(join(this.root, "packages", folder, "CHANGELOG.md"), { force: true });
      if (this.#manifest(`packages/${folder}`).length > 0)
        this.edit(`packages/${folder}/package.json`, (manifest: Manifest) => void (manifest.version = "1.0.0"));
    }
    this.write({ "spec/released.json": "{}\n" });
    const refused = await this.generate();
    if (refused !== "") throw new Error(refused);
    release(this.root);
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit("Release");
    this.git("tag", "start");
    this.#ship(SHIPPED);
  }

  #manifest(folder: string): Manifest[] {
    const path = join(this.root, folder, "package.json");
    return existsSync(path) ? [JSON.parse(readFileSync(path, "utf8")) as Manifest] : [];
  }

  /** Builds packages and packs them as they would be published. */
  #ship(names: readonly string[]): void {
    for (const name of names) {
      const folder = join(this.root, "packages", name);
      rmSync(join(folder, "dist"), { recursive: true, force: true });
      if (this.#manifest(`packages/${name}`)[0]?.scripts?.["build"] === undefined) continue;
      run(process.execPath, [TSC, "-p", "tsconfig.build.json"], folder);
    }
    if (names.length === 0) return;
    const filters = names.flatMap((name) => ["--filter", `@chatwire/${name}`]);
    run("pnpm", ["--recursive", ...filters, "pack", "--pack-destination", this.shelf], this.root);
  }

  /** Links what the original has installed; packages of the workspace lead to those of the clone. */
  #linkModules(folder: string): void {
    const from = join(ORIGINAL, folder, "node_modules");
    if (!existsSync(from)) return;
    const link = (name: string, place = join(from, name)): void => {
      const target = resolve(dirname(place), readlink(place));
      const inside = relative(ORIGINAL, target);
      const own = /^(?:packages|tools)\//.test(inside) && !inside.includes("node_modules");
      mkdirSync(dirname(join(this.root, folder, "node_modules", name)), { recursive: true });
      symlinkSync(own ? join(this.root, inside) : target, join(this.root, folder, "node_modules", name));
    };
    for (const name of readdirSync(from)) {
      if (name.startsWith("@")) for (const scoped of readdirSync(join(from, name))) link(`${name}/${scoped}`);
      else if (!name.startsWith(".")) link(name);
    }
  }
}

function readlink(place: string): string {
  try {
    return readlinkSync(place);
  } catch {
    // a folder that is no link is where it is
    return place;
  }
}

/** Runs a tool, which must not fail. */
function run(command: string, words: readonly string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: "utf8", env: ENVIRONMENT });
  if (status !== 0) throw new Error([`${words.join(" ")} in ${cwd}`, stdout, stderr, error?.message].join("\n"));
}

/** All files that git has or would have. */
function filesOf(root: string): string[] {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listed = execFileSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}

const workspaceFolders = (root: string): string[] =>
  ["packages", "tools"].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
