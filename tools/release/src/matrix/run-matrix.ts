import { type Cell, nameOf } from "./cell.ts";
import type { Project, Setting } from "./project.ts";
import { tryBrowser } from "./try-browser.ts";
import { tryNode } from "./try-node.ts";
import { installTypes, tryTypes } from "./try-types.ts";

export interface Result {
  cell: string;
  /** What held, in words; or why it did not. */
  found: string[] | Error;
  seconds: number;
}

/** Tries one cell after the other, and says so as each ends. */
export async function runMatrix(
  setting: Setting,
  cells: readonly Cell[],
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  // one project for each TypeScript, as the compilations in it do not touch each other
  const projects = new Map<string, Project>();
  try {
    for (const cell of cells) {
      const start = performance.now();
      const found = await tryCell(setting, cell, projects).catch((error: unknown) => error as Error);
      const result = { cell: nameOf(cell), found, seconds: (performance.now() - start) / 1000 };
      onResult(result);
      results.push(result);
    }
  } finally {
    for (const project of projects.values()) project.remove();
  }
  return results;
}

async function tryCell(setting: Setting, cell: Cell, projects: Map<string, Project>): Promise<string[]> {
  switch (cell.kind) {
    case "node":
      return tryNode(setting, cell.node, cell.modules);
    case "browser":
      return tryBrowser(setting);
    case "types": {
      const { typescript } = cell;
      const known = projects.get(typescript);
      const project = known ?? (await installTypes(setting, typescript));
      projects.set(typescript, project);
      const found = await tryTypes(setting, project, typescript, cell);
      return [known ? "same installation" : "installed", ...found];
    }
  }
}
