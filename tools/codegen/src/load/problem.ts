import { positionOf, type JsonFile, type Path } from "./json-file.ts";

/** What is wrong in a spec file, and where. */
export interface Problem {
  /** The file, relative to the folder of the spec. */
  file: string;
  line: number;
  column: number;
  /** The sentence of the rule that is broken. */
  rule: string;
  found: string;
  expected: string;
}

/** A problem at a place of a file; `key` points at the name of a property and not at its value. */
export function problemAt(
  file: JsonFile,
  path: Path,
  rule: string,
  found: string,
  expected: string,
  at: "value" | "key" = "value",
): Problem {
  return { file: file.path, ...positionOf(file, path, at), rule, found, expected };
}

/** The problem on one line: `agent/pushes/x.json:3:12  rule  found …  expected …`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, found, expected } = problem;
  return `${oneLine(file)}:${line}:${column}  ${rule}  found ${oneLine(found)}  expected ${oneLine(expected)}`;
}

export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** All problems of a run; nothing is written when there is one. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

export const quote = (value: unknown): string => JSON.stringify(value) ?? "nothing";

/** A value from a file, cut where it is long. */
export function shorten(value: unknown): string {
  const text = quote(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Text from a file must not break out of its line, nor reach the terminal as a control sequence. */
function oneLine(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
