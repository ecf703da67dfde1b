import { ts } from "ts-morph";

import type { OutputFile } from "../../../src/emit/output-file.ts";

const { SyntaxKind } = ts;
const shapes = new Map<string, string>();

/** What is left of a file without its texts and names: the kinds of its nodes, in order. */
export function shapeOf({ path, content }: OutputFile): string {
  const shape = shapes.get(content) ?? (path.endsWith(".json") ? shapeOfJson(JSON.parse(content)) : shapeOfCode(path, content));
  shapes.set(content, shape);
  return shape;
}

function shapeOfJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOfJson).join()}]`;
  return typeof value === "object" && value !== null ? `{${Object.values(value).map(shapeOfJson).join()}}` : typeof value;
}

function shapeOfCode(path: string, content: string): string {
  const shape: string[] = [];
  const visit = (node: ts.Node, parent: ts.Node | undefined): void => {
    if (parent !== undefined && isName(node, parent)) return void shape.push("name");
    shape.push(isAccess(node) ? "access" : String(node.kind), ...tagsOf(node), "(");
    ts.forEachChild(node, (child) => visit(child, node));
    shape.push(")");
  };
  visit(parse(path, content), undefined);
  return shape.join(" ");
}

function parse(path: string, content: string): ts.SourceFile {
  const kind = path.endsWith(".js") ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, false, kind);
  const [problem] = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (problem === undefined) return file;
  const near = content.slice(Math.max(0, problem.start! - 100), problem.start! + 100);
  throw new SyntaxError(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")} near ${JSON.stringify(near)}`);
}

/** A name is written with or without quotes and brackets, as it needs. */
function isName(node: ts.Node, parent: ts.Node): boolean {
  const names = (parent as { name?: ts.Node }).name === node || (ts.isElementAccessExpression(parent) && parent.argumentExpression === node);
  const bare = ts.isComputedPropertyName(node) ? node.expression : node;
  return names && (ts.isIdentifier(bare) || ts.isStringLiteral(bare) || ts.isNumericLiteral(bare));
}

const isAccess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) || (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression));

/** The tags of doc comments. */
function tagsOf(node: ts.Node): string[] {
  const { jsDoc = [] } = node as { jsDoc?: ts.JSDoc[] };
  return jsDoc.flatMap(({ tags = [] }) => [...tags].map((tag) => SyntaxKind[tag.kind]));
}

/** Every text that a file holds as a value or a name. */
export function textsOf({ path, content }: OutputFile): Set<string> {
  const texts = new Set<string>();
  if (path.endsWith(".json")) {
    JSON.parse(content, (key, value: unknown) => void texts.add(key) || (typeof value === "string" && texts.add(value)));
    return texts;
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node) || ts.isNumericLiteral(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, content));
  return texts;
}
