import { ts } from "ts-morph";

import type { OutputFile } from "../../../src/emit/output-file.ts";

const { SyntaxKind } = ts;
const shapes = new Map<string, string>();

/** What is left of a file without its texts and names: the kinds of its nodes. Where names decide on the order, there is none. */
export function shapeOf({ path, content }: OutputFile): string {
  const shape =
    shapes.get(content) ??
    (path.endsWith(".json") ? shapeOfJson(JSON.parse(content)) : shapeOfNode(parse(path, content)));
  shapes.set(content, shape);
  return shape;
}

function shapeOfJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOfJson).join()}]`;
  return typeof value === "object" && value !== null
    ? `{${Object.values(value).map(shapeOfJson).sort().join()}}`
    : typeof value;
}

/** What is sorted by names, or stands in the order of the keys of an object. */
const UNORDERED = new Set([
  SyntaxKind.SourceFile,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeLiteral,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.ClassDeclaration,
]);

function shapeOfNode(node: ts.Node, parent?: ts.Node): string {
  if (parent !== undefined && isName(node, parent)) return "name";
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(shapeOfNode(child, node)));
  if (UNORDERED.has(node.kind)) inside.sort();
  return `${isAccess(node) ? "access" : node.kind}${tagsOf(node).join()}(${inside.join()})`;
}

function parse(path: string, content: string): ts.SourceFile {
  const kind = path.endsWith(".js") ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, false, kind);
  const [problem] = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (problem === undefined) return file;
  const near = content.slice(Math.max(0, problem.start! - 100), problem.start! + 100);
  throw new SyntaxError(
    `${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")} near ${JSON.stringify(near)}`,
  );
}

/** A name is written with or without quotes and brackets, as it needs. */
function isName(node: ts.Node, parent: ts.Node): boolean {
  const names =
    (parent as { name?: ts.Node }).name === node ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node);
  const bare = ts.isComputedPropertyName(node) ? node.expression : node;
  return names && (ts.isIdentifier(bare) || ts.isStringLiteral(bare) || ts.isNumericLiteral(bare));
}

const isAccess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) ||
  (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression));

/** The tags of doc comments. */
function tagsOf(node: ts.Node): string[] {
  const { jsDoc = [] } = node as { jsDoc?: ts.JSDoc[] };
  return jsDoc.flatMap(({ tags = [] }) => [...tags].map((tag) => SyntaxKind[tag.kind]));
}

/** Every text that a file holds as a value or a name. */
export function textsOf({ path, content }: OutputFile): Set<string> {
  const texts = new Set<string>();
  if (path.endsWith(".json")) {
    collect(JSON.parse(content), texts);
    return texts;
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node) || ts.isNumericLiteral(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, content));
  return texts;
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) texts.add(key);
  for (const part of Object.values(value)) collect(part, texts);
}
