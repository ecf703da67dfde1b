import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";

/** The way from the root of a file to a value in it. */
export type Path = readonly (string | number)[];

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** A file as read from the disk. */
export interface TextFile {
  /** Relative to the folder of the spec, with forward slashes. */
  path: string;
  text: string;
}

/** A JSON file that knows where in its text each value stands. */
export interface JsonFile extends TextFile {
  value: Json;
  tree: Node;
}

export interface Position {
  line: number;
  column: number;
}

export interface ParseProblem extends Position {
  found: string;
}

/** What was last parsed at each path: a save changes one file. */
const parsed = new Map<string, { from: string; to: JsonFile | ParseProblem[] }>();

/**
 * Parses a file; problems are keys that stand twice in one object, halves of characters, or bad syntax: its first error,
 * from which others follow.
 */
export function parseJsonFile({ path, text }: TextFile): JsonFile | ParseProblem[] {
  const known = parsed.get(path);
  if (known?.from === text) return known.to;
  const to = parse({ path, text });
  parsed.set(path, { from: text, to });
  return to;
}

function parse({ path, text }: TextFile): JsonFile | ParseProblem[] {
  if (text.startsWith("\uFEFF")) return [{ line: 1, column: 1, found: "a byte order mark" }];
  if (text.trim() === "") return [{ line: 1, column: 1, found: "an empty file" }];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors[0] !== undefined)
    return [{ ...positionAt(text, errors[0].offset), found: describeError(text, errors[0]) }];
  if (tree === undefined) throw new Error(`jsonc-parser gives neither a tree nor an error for ${path}`);
  const twice = repeatedKeys(tree).map(({ offset, value }) => ({
    ...positionAt(text, offset),
    found: `the key ${JSON.stringify(value)} a second time`,
  }));
  const halves = halvesOfCharacters(tree).map(({ offset, value }) => ({
    ...positionAt(text, offset),
    found: `a lone surrogate in ${JSON.stringify(value)}`,
  }));
  const problems = [...twice, ...halves];
  return problems.length > 0 ? problems : { path, text, tree, value: JSON.parse(text) as Json };
}

/** `} in place of a property name`, `docs (invalid symbol)`. */
function describeError(text: string, { error, offset, length }: ParseError): string {
  const there =
    offset < text.length ? text.slice(offset, offset + Math.min(Math.max(length, 1), 20)) : "the end of the file";
  const words = printParseErrorCode(error)
    .replace(/\B[A-Z]/g, " $&")
    .toLowerCase();
  if (!words.endsWith(" expected")) return `${there} (${words})`;
  const wanted = words.slice(0, -" expected".length);
  return `${there} in place of ${/^[aeiou]/.test(wanted) ? "an" : "a"} ${wanted}`;
}

function repeatedKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const keys = node.type === "object" ? children.map((property) => property.children![0]!) : [];
  const seen = new Set<string>();
  const repeated = keys.filter(({ value }) => seen.size === seen.add(value).size);
  return [...repeated, ...children.flatMap(repeatedKeys)];
}

/** Strings that no file in UTF-8 can hold as they are. */
function halvesOfCharacters(node: Node): Node[] {
  const own = node.type === "string" && /\p{Surrogate}/u.test(node.value as string) ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(halvesOfCharacters)];
}

/** Where a value stands, or the key of a property; for a path that leads nowhere, its nearest parent. */
export function positionOf(file: JsonFile, path: Path, at: "value" | "key" = "value"): Position {
  const node = findNodeAtLocation(file.tree, [...path]);
  if (node === undefined) return path.length === 0 ? { line: 1, column: 1 } : positionOf(file, path.slice(0, -1), at);
  const key = at === "key" && node.parent?.type === "property" ? node.parent.children![0]! : node;
  return positionAt(file.text, key.offset);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The JSON Pointer of a path. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
