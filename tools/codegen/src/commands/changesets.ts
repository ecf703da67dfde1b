import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "../evolve/findings.ts";
import { highestLevels, type Level } from "../evolve/levels.ts";
import { printChangesets } from "../evolve/print-changesets.ts";
import type { Api } from "../load/spec.ts";
import { applyPlan } from "../write/apply.ts";
import { packagesIn } from "./packages.ts";
import { branchOf, type Revision } from "./revision.ts";

const FOLDER = ".changeset";

/** Writes a changeset for each API, in place of those that an earlier run wrote for the same branch and revision. */
export function writeChangesets(
  root: string,
  revision: Revision,
  findings: readonly Finding[],
  apis: readonly Api[],
): string {
  const stem = ["spec", slug(branchOf(root)), revision.commit.slice(0, 7)].filter(Boolean).join("-");
  const changesets = printChangesets(findings, packagesIn(root), apis);
  const files = changesets.map(({ api, text }) => ({ path: `${FOLDER}/${stem}-${slug(api)}.md`, content: text }));
  const former = changesetsIn(root).map((name) => `${FOLDER}/${name}`);
  const stale = former.filter(
    (path) => path.startsWith(`${FOLDER}/${stem}-`) && files.every((file) => file.path !== path),
  );
  applyPlan(root, { write: files, unchanged: [], remove: stale });
  const lines = [
    ...files.map(({ path, content }) => `wrote ${path}\n\n${content}`),
    ...stale.map((path) => `removed ${path}`),
  ];
  return lines.join("\n") || "no changes, and no changeset";
}

/** How far the next release of a package goes, by the changesets that wait for it; undefined when none names it. */
export function levelSaid(root: string, name: string): Level | undefined {
  const heads = changesetsIn(root).map(
    (file) => /^---\r?\n(.*?)\n---/s.exec(readFileSync(join(root, FOLDER, file), "utf8"))?.[1] ?? "",
  );
  const line = new RegExp(`^["']?@chatwire/${name}["']?: *(major|minor|patch)\\s*$`, "m");
  const levels = heads.flatMap((head) => (line.exec(head)?.[1] as Level | undefined) ?? []);
  return highestLevels(levels.map((level) => ({ [name]: level })))[name];
}

/** The names of the files of all changesets. */
function changesetsIn(root: string): string[] {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md") : [];
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
