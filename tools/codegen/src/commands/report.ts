import { styleText } from "node:util";

import { formatProblem, type Problem } from "../load/problem.ts";
import type { Plan } from "../write/plan.ts";

/** Where a command says things. Progress overwrites itself on a terminal and is silent elsewhere. */
export interface Terminal {
  print(text: string): void;
  fail(text: string): void;
  progress(text: string): void;
}

export function processTerminal(
  out: NodeJS.WriteStream = process.stdout,
  err: NodeJS.WriteStream = process.stderr,
): Terminal {
  let pending = false;
  const clear = (): void => {
    if (pending) out.write("\r\u001b[K");
    pending = false;
  };
  return {
    print: (text) => void (clear(), out.write(`${text}\n`)),
    fail: (text) => void (clear(), err.write(`${err.isTTY ? styleText("red", text) : text}\n`)),
    progress(text) {
      if (!out.isTTY) return;
      out.write(`\r\u001b[K${text}`);
      pending = true;
    },
  };
}

/** What a save under --watch changed, on one line. */
export function describeSave({ write, remove }: Plan, milliseconds: number): string {
  const changed = [...write.map(({ path }) => path), ...remove.map((path) => `${path} (removed)`)];
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : "";
  const what = changed.length === 0 ? "nothing changed" : `wrote ${changed.slice(0, 3).join(", ")}${more}`;
  return `${what}, ${(milliseconds / 1000).toFixed(1)} s`;
}

/** What was written, unchanged and removed in each package, and the time. */
export function describePlan({ write, unchanged, remove }: Plan, check: boolean, milliseconds: number): string {
  const packageOf = (path: string): string => {
    const [folder, name] = path.split("/");
    return folder === "packages" ? name! : folder!;
  };
  const counts = new Map<string, [number, number, number]>();
  const count = (path: string, column: 0 | 1 | 2): void => {
    const row = counts.get(packageOf(path)) ?? [0, 0, 0];
    row[column] += 1;
    counts.set(packageOf(path), row);
  };
  for (const { path } of write) count(path, 0);
  for (const path of unchanged) count(path, 1);
  for (const path of remove) count(path, 2);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, row]) => [name, ...row.map(String)]);
  const total = ["total", String(write.length), String(unchanged.length), String(remove.length)];
  const table = [
    ["package", check ? "stale" : "written", check ? "fresh" : "unchanged", check ? "obsolete" : "removed"],
    ...rows,
    total,
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
  );
  return [...lines, `${(milliseconds / 1000).toFixed(1)} s`].join("\n");
}

export function showProblems(problems: readonly Problem[], consequence?: string): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const end = consequence === undefined ? count : `${count}; ${consequence}`;
  return [
    ...problems.map((problem) => `spec/${formatProblem(problem)}`),
    `${end}. The rules are in spec/README.md.`,
  ].join("\n");
}
