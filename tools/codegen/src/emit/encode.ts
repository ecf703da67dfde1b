import type { Scalar } from "../load/dialect.ts";

/** Text of the spec reaches source code only through one of these, each for one context. */

/** A string literal of TypeScript and JavaScript. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

export function scalarLiteral(value: Scalar): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}

/** The text within a doc comment: it cannot end the comment, and no line of it becomes a tag. */
export function docText(text: string): string {
  return text
    .replaceAll("*/", "* /")
    .replace(/[\u2028\u2029\r]/g, " ")
    .replace(/^(\s*)@/gm, "$1\\@");
}

/** The key of a property in a type or an object literal. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** A property of a value. */
export function propertyAccess(value: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${value}.${name}` : `${value}[${stringLiteral(name)}]`;
}

/** An identifier of our own naming; anything else is a defect of the naming module. */
export function identifier(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no identifier`);
  return name;
}

/** JSON as an expression of JavaScript; a key `__proto__` would set the prototype of an object literal. */
export function jsonLiteral(value: unknown): string {
  const text = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return text.includes('"__proto__"') ? `JSON.parse(${JSON.stringify(text)})` : text;
}
