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

/** A JSON file; `positionOf` says where in its text each value stands. */
export interface JsonFile extends TextFile {
  value: Json;
}

export interface Position {
  line: number;
  column: number;
}

export interface ParseProblem extends Position {
  found: string;
  expected: string;
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
  const value = soundValue(text);
  if (value !== undefined) return { path, text, value };
  if (text.startsWith("\uFEFF"))
    return [{ line: 1, column: 1, found: "a byte order mark", expected: "text without one" }];
  if (text.trim() === "") return [{ line: 1, column: 1, found: "an empty file", expected: "a JSON value" }];
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  if (errors[0] !== undefined) return [{ ...positionAt(text, errors[0].offset), ...describeError(text, errors[0]) }];
  const twice = repeatedKeys(tree).map(({ offset, value: key }) => ({
    ...positionAt(text, offset),
    found: `the key ${JSON.stringify(key)} a second time`,
    expected: "each key once",
  }));
  const halves = halvesOfCharacters(tree).map(({ offset, value: half }) => ({
    ...positionAt(text, offset),
    found: `a lone surrogate in ${JSON.stringify(half)}`,
    expected: "whole characters",
  }));
  const problems = [...twice, ...halves];
  return problems.length > 0 ? problems : { path, text, value: JSON.parse(text) as Json };
}

/** The value of a text in which nothing is wrong; most are like that, and positions take ten times as long. */
function soundValue(text: string): Json | undefined {
  if (/\\u[dD][89a-fA-F]|\p{Surrogate}/u.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    const keys = text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)?.filter((token) => token.endsWith(":")) ?? [];
    return keys.length === countKeys(value) ? value : undefined;
  } catch {
    return undefined; // the parser that knows positions says why
  }
}

function countKeys(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, item) => sum + countKeys(item), 0);
  return Array.isArray(value) ? below : below + Object.keys(value).length;
}

function treeOf(text: string, errors: ParseError[]): Node {
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree === undefined && errors.length === 0) throw new Error("jsonc-parser gives neither a tree nor an error");
  return tree!;
}

/** What the parser asks for, in the characters that a person types. */
const WANTED: Record<string, string> = {
  CloseBraceExpected: '"," or "}"',
  CloseBracketExpected: '"," or "]"',
  ColonExpected: '":"',
  CommaExpected: '","',
  EndOfFileExpected: "the end of the file",
  PropertyNameExpected: "a key in quotation marks",
  ValueExpected: "a value",
  InvalidCommentToken: "JSON, which has no comments",
};

/** What stands in the way, and what stands there in JSON. */
function describeError(text: string, { error, offset, length }: ParseError): { found: string; expected: string } {
  const token = text.slice(offset, offset + Math.min(Math.max(length, 1), 20));
  const found = token === "" ? "the end of the file" : token.startsWith('"') ? token : JSON.stringify(token);
  const name = printParseErrorCode(error);
  const expected = WANTED[name];
  if (expected === undefined)
    return { found: `${found} (${name.replace(/\B[A-Z]/g, " $&").toLowerCase()})`, expected: "JSON (RFC 8259)" };
  const isAfterComma = /,\s*$/.test(text.slice(0, offset)) && /^[}\]]/.test(token);
  return { found, expected: isAfterComma ? `${expected}, or no comma before it` : expected };
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

const trees = new WeakMap<JsonFile, Node>();

/** Where a value stands, or the key of a property; for a path that leads nowhere, its nearest parent. */
export function positionOf(file: JsonFile, path: Path, at: "value" | "key" = "value"): Position {
  const tree = trees.get(file) ?? treeOf(file.text, []);
  trees.set(file, tree);
  const node = findNodeAtLocation(tree, [...path]);
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
