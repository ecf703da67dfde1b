import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { format } from "oxfmt";

import { printVersions } from "../evolve/print-versions.ts";
import { load } from "../load/load.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";

export const PAGE = "docs/api-versions.md";

/** The page of all versions, laid out as the other pages are. */
export async function versionsPage(root: string): Promise<string> {
  const { code } = await format(PAGE, printVersions(load(readSpecFolder(join(root, "spec")))), { printWidth: 120 });
  return code;
}

export async function writeVersionsPage(root: string): Promise<string> {
  const path = join(root, PAGE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await versionsPage(root));
  return `wrote ${PAGE}`;
}
