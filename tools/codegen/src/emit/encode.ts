import type { Scalar } from "../load/dialect.ts";

/** Text of the spec reaches source code only through one of these, each for one context. */

/** Characters that end a line for some, turn the direction of what follows, or are not seen at all. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Source code whose string literals hold no character that a reader does not see; elsewhere there is none already. */
export function escapeUnseen(code: string): string {
  return code.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A string literal of TypeScript and JavaScript. */
export function stringLiteral(text: string): string {
  return escapeUnseen(JSON.stringify(text));
}

export function scalarLiteral(value: Scalar): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}

/** The text within a doc comment: it cannot end the comment, and nothing in it becomes a tag. */
export function docText(text: string): string {
  return text
    .replace(UNSEEN, " ")
    .replaceAll("*/", "* /")
    .replace(/(^|\s)@/g, "$1\\@");
}

/** The key of a property in a type or an object literal, where `__proto__` as such would set the prototype. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
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
  const text = escapeUnseen(JSON.stringify(value));
  return text.includes('"__proto__":') ? `JSON.parse(${JSON.stringify(text)})` : text;
}
