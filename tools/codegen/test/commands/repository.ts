import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { miniSpec, type Changes } from "../mini-spec.ts";
import { CliScratch } from "./run-cli.ts";

/** Packages as they depend on each other here. */
const PACKAGES: Record<string, string[]> = {
  schemas: [],
  "protocol-types": [],
  validators: [],
  "client-core": [],
  "agent-client": ["client-core", "protocol-types"],
  "mock-server": ["validators"],
};

/** Whatever is set up on the machine counts for nothing. */
export const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Anna",
  GIT_AUTHOR_EMAIL: "anna@example.com",
  GIT_COMMITTER_NAME: "Anna",
  GIT_COMMITTER_EMAIL: "anna@example.com",
};

const CONFIG = readFileSync(join(import.meta.dirname, "../../../../.changeset/config.json"), "utf8");

/** A git repository with the mini spec and packages, and one commit. */
export class Repository extends CliScratch {
  constructor() {
    super();
    const manifests = Object.entries(PACKAGES).map(([name, needs]) => {
      const dependencies = Object.fromEntries(needs.map((each) => [`@chatwire/${each}`, "workspace:^"]));
      const manifest = { name: `@chatwire/${name}`, version: "1.0.0", dependencies };
      return [`packages/${name}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`];
    });
    this.write({
      "package.json": JSON.stringify({ name: "mini", private: true, packageManager: "pnpm@12.21.0" }),
      "pnpm-workspace.yaml": "packages:\n  - packages/*\n",
      "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
      ".changeset/config.json": CONFIG,
      ...Object.fromEntries(manifests),
    });
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit("Begin");
  }

  /** Puts the mini spec with these changes in place of what is there; what was released stays. */
  editSpec(changes: Changes): void {
    const { "spec/released.json": released } = this.read("spec");
    rmSync(join(this.root, "spec"), { recursive: true, force: true });
    this.write(Object.fromEntries(miniSpec(changes).map(({ path, text }) => [`spec/${path}`, text])));
    if (released !== undefined) this.write({ "spec/released.json": released });
  }

  /** The changesets, by the names of their files. */
  changesets(): Record<string, string> {
    const files = Object.entries(this.read(".changeset")).filter(([path]) => path.endsWith(".md"));
    return Object.fromEntries(files.map(([path, text]) => [path.slice(".changeset/".length), text]));
  }

  git(...words: string[]): string {
    return execFileSync("git", words, { cwd: this.root, env: ENVIRONMENT, encoding: "utf8" }).trim();
  }

  /** Commits all there is; gives the first seven digits. */
  commit(message: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
    return this.git("rev-parse", "HEAD").slice(0, 7);
  }
}
