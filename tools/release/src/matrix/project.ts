import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { run } from "../run.ts";
import type { PublishedPackage } from "../workspace.ts";

const TEMPLATES = fileURLToPath(new URL("../../projects", import.meta.url));

/** What every cell needs to know. */
export interface Setting {
  packages: readonly PublishedPackage[];
  /** The lines of an `.npmrc` that takes our packages from where they were published to. */
  npmrc: string;
}

/** A folder of its own, outside the workspace, with nothing in it but what is installed. */
export interface Project {
  folder: string;
  remove(): void;
}

/** Installs all our packages, and `others`, into a new project, with scripts off. `path` comes first in PATH. */
export async function install(
  { packages, npmrc }: Setting,
  others: Record<string, string>,
  { path, type = "module" }: { path?: string; type?: "module" | "commonjs" } = {},
): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-project-"));
  const ours = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  // the optional ones, too, as every entry point is to be tried
  const peers = Object.assign({}, ...packages.map(({ manifest }) => manifest.peerDependencies));
  const dependencies = { ...ours, ...peers, ...others };
  write(folder, "package.json", JSON.stringify({ private: true, type, dependencies }));
  // `engine-strict`: a package that does not claim to run on this Node is refused
  write(folder, ".npmrc", `${npmrc}engine-strict=true\nignore-scripts=true\npackage-lock=false\n`);
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], {
    cwd: folder,
    env: path === undefined ? {} : { PATH: `${path}:${process.env["PATH"]}` },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies files of `projects/` into a project: `[file, name there]`, or the file's own name. */
export function copy({ folder }: Project, ...files: (string | [file: string, name: string])[]): void {
  for (const file of files) {
    const [from, to] = typeof file === "string" ? [file, basename(file)] : file;
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    copyFileSync(join(TEMPLATES, from), join(folder, to));
  }
}

export function write(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), `${text}\n`);
}
