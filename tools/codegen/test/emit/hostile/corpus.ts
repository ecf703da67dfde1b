import fc from "fast-check";

/** What would run, or show, if a text of the spec got out of its place. */
const PAYLOADS = ["globalThis.canary = 1", "(()=>{globalThis.canary=1})()", "process.exit(9)", "throw 1", "import 'node:fs'", "export const canary = 1"];

/** What ends a place: a comment, a string, a template, a pattern, JSON, a line, a block, a script element. */
const ENDS = [
  ...["*/", "**/", "*\u2028/", "*\r/", "*\0/", "/**/", "/*", "//", "-->", "<!--", "</script>", "]]>", "/", "[/]", "(?:", "(?#"],
  ...['"', "'", "`", '\\"', "\\'", "\\`", "\\", "\\\\", '\\\\"', "\\u0022", "\\x22", "\\u{22}", "&quot;", "${", "}`", "`${", "$&", "$`", "$'", "$1", "$$"],
  ...["\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\v", "\f", "\t", "\0", "\n */\n", "\n\n", "\n\n\n"],
  ...[";", "};", "});", "})()", ")", "]", "}", ",", ":", "?", "=>", "#", "| never", "& {}", "<T>", "= any;", "?: never;", "[k: string]: any;"],
];

/** What means something where names stand. */
const NAMES = [
  ...["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "call", "apply", "name", "length", "default"],
  ...["class", "const", "let", "enum", "eval", "arguments", "await", "yield", "static", "import", "export", "new", "in", "of", "get", "set", "async"],
  ...["any", "unknown", "never", "undefined", "null", "true", "NaN", "Infinity", "this", "super", "globalThis", "use strict", "readonly a"],
  ...["[k: string]", "[Symbol.iterator]", "[a]", "a?: b", "a: string; b", "a, b", "...a", "#a", "@a", "a.b", "a[0]", "a()", "get a()", "async *a"],
  ...["$ref", "$id", "$defs", "$schema", "$anchor", "id", "tsType", "tsEnumNames", "definitions", "properties", "required", "type", "items", "enum", "anyOf", "not", "extends", "title", "description", "deprecated"],
  ...["data", "errors", "vErrors", "instancePath", "report", "codePointLength", "checks", "validate10", "err0", "schemaPath", "parentData", "key0", "v1", "d", "$", "_", "calls", "payload", "Note"],
  ...["0", "1", "-1", "01", "1.5", "1e3", "0x10", "1n", "1_000", "", " ", "a ", " a", "a b", "a-b", "a/b", "a~1b", "~0", "%2F", "a%b"],
];

/** What tags a doc comment, what a terminal or a template of a message takes for its own, and what nobody sees. */
const SIGNS = [
  ...["@deprecated", "\n@deprecated", " @deprecated", "\n * @type {any}", "@ts-ignore", "@ts-nocheck", "eslint-disable", "{@link canary}", "Deprecated: no", "- `a`: b", "# a", "```", "<b>"],
  ...["\u001b[31m", "\u009b31m", "\u0007", "%s", "%d", "%j", "{0}", "{{a}}", "/* @__PURE__ */", "//# sourceMappingURL=a", "//@ sourceURL=b", "#!/bin/sh"],
  ...["\ufeff", "\u202e", "\u2066", "\u2069", "\u200b", "\u200d", "\u061c", "\u00ad", "\ufff9", "\ud800", "\udc00", "\ud800a", "\udc00\ud800", "\uffff", "é", "e\u0301", "名前", "𝒳", "👩‍👩‍👧", "ß", "İ"],
  ...["a".repeat(5000), "*".repeat(300), "\\".repeat(301), '"'.repeat(300), "*/ ".repeat(100), "\n".repeat(100), " ".repeat(300), "`${".repeat(100)],
];

const injections = ENDS.flatMap((end) => [end, ...PAYLOADS.slice(0, 3).flatMap((payload) => [`${end}${payload}`, `a${end};${payload};/*`, `${end}\n${payload}\n${end}`])]);
const handmade = [...injections, ...NAMES, ...SIGNS];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ENDS) },
  { weight: 2, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS.filter((sign) => sign.length < 50)) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 4 }) },
);
const mixture = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

/** Hostile texts, each once; the same in each run. */
export function hostileTexts(count: number): string[] {
  const texts = new Set([...handmade, ...fc.sample(mixture, { numRuns: count, seed: 20_261_120 })]);
  return [...texts].slice(0, count);
}
