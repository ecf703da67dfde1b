import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "oxfmt";

import { printVersions } from "../evolve/print-versions.ts";
import { load } from "../load/load.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import { applyPlan } from "../write/apply.ts";
import type { Plan } from "../write/plan.ts";

export const PAGE = "docs/api-versions.md";

/** The page of all versions, laid out as the other pages are. */
export async function versionsPage(root: string): Promise<string> {
  const { code } = await format(PAGE, printVersions(load(readSpecFolder(join(root, "spec")))), { printWidth: 120 });
  return code;
}

/** A plan that brings the page, too. */
export async function withVersionsPage(root: string, plan: Plan): Promise<Plan> {
  const [content, path] = [await versionsPage(root), join(root, PAGE)];
  const isFresh = existsSync(path) && readFileSync(path, "utf8") === content;
  if (isFresh) return { ...plan, unchanged: [...plan.unchanged, PAGE] };
  return { ...plan, write: [...plan.write, { path: PAGE, content }] };
}

export async function writeVersionsPage(root: string): Promise<string> {
  const content = await versionsPage(root);
  applyPlan(root, { write: [{ path: PAGE, content }], unchanged: [], remove: [] });
  return `wrote ${PAGE}`;
}
