import { ts } from "ts-morph";

import type { OutputFile } from "../../../src/emit/output-file.ts";

const { SyntaxKind } = ts;

/** What is left of a file without its texts and names: the kinds of its nodes, in order. */
export function shapeOf({ path, content }: OutputFile): string {
  return path.endsWith(".json") ? shapeOfJson(JSON.parse(content)) : shapeOfCode(path, content);
}

function shapeOfJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOfJson).join()}]`;
  return typeof value === "object" && value !== null ? `{${Object.values(value).map(shapeOfJson).join()}}` : typeof value;
}

function shapeOfCode(path: string, content: string): string {
  const file = parse(path, content);
  const shape: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isName(node)) return void shape.push("name");
    shape.push(isAccess(node) ? "access" : SyntaxKind[node.kind], ...tagsOf(node), "(");
    ts.forEachChild(node, visit);
    shape.push(")");
  };
  visit(file);
  return shape.join(" ");
}

function parse(path: string, content: string): ts.SourceFile {
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true, path.endsWith(".js") ? ts.ScriptKind.JS : ts.ScriptKind.TS);
  const [problem] = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (problem === undefined) return file;
  const near = content.slice(Math.max(0, problem.start! - 100), problem.start! + 100);
  throw new SyntaxError(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")} near ${JSON.stringify(near)}`);
}

/** A name is written with or without quotes, as it needs. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  const names = (parent as { name?: ts.Node }).name === node || (ts.isElementAccessExpression(parent) && parent.argumentExpression === node);
  return names && (ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isNumericLiteral(node));
}

const isAccess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) || (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression));

/** The tags of doc comments. */
function tagsOf(node: ts.Node): string[] {
  const { jsDoc = [] } = node as { jsDoc?: ts.JSDoc[] };
  return jsDoc.flatMap(({ tags = [] }) => ["doc", ...[...tags].map((tag) => SyntaxKind[tag.kind])]);
}

/** Every text that a file holds as a value or a name. */
export function textsOf({ path, content }: OutputFile): Set<string> {
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, content));
  return texts;
}
