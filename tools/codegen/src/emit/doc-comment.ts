import { Memo } from "../memo.ts";
import type { PlainSchema } from "../project/plain-schema.ts";
import { docText } from "./encode.ts";

const WIDTH = 100;
const DEPRECATION = "Deprecated: ";

/** The text of a doc comment, encoded: the sentences of a schema, its limits, default, and whether to leave it. */
export function docOf(schema: PlainSchema): string | undefined {
  const paragraphs = schema.description?.split("\n\n") ?? [];
  const reason = schema.deprecated && paragraphs.findLast((paragraph) => paragraph.startsWith(DEPRECATION));
  const tags = [
    ...(schema.default === undefined ? [] : [`@default ${docText(JSON.stringify(schema.default))}`]),
    ...(schema.deprecated ? [`@deprecated ${docText(reason?.slice(DEPRECATION.length) ?? "")}`.trimEnd()] : []),
  ];
  const parts = [
    ...paragraphs.filter((paragraph) => paragraph !== reason).map(linesOf),
    ...limitsOf(schema),
    ...tags.map(wrap),
  ].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

/** By paragraph; several times what a spec has. */
const paragraphsInLines = new Memo<string, string>(20_000);

/** A paragraph of the spec, encoded and in lines. */
function linesOf(paragraph: string): string {
  return paragraphsInLines.of(paragraph, () => wrap(docText(paragraph)));
}

/** The limits that a type cannot say, and how a text is written, one line. */
function limitsOf(schema: PlainSchema): string[] {
  const {
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    minProperties,
    maxProperties,
  } = schema;
  const parts = [
    between(minimum, maximum),
    ...(exclusiveMinimum === undefined ? [] : [`More than ${exclusiveMinimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`Less than ${exclusiveMaximum}`]),
    between(minLength, maxLength, "character", "characters"),
    between(minItems, maxItems, "item", "items"),
    between(minProperties, maxProperties, "property", "properties"),
    formatOf(schema),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [wrap(parts.map((part) => `${part}.`).join(" "))];
}

/** How a text of a format looks, where its name does not tell. */
const SAMPLES: Record<string, string> = { date: "2026-03-14", "date-time": "2026-03-14T09:26:53.589793Z" };

/** Format: date-time, such as `2026-03-14T09:26:53.589793Z` */
function formatOf({ format }: PlainSchema): string | undefined {
  if (format === undefined) return undefined;
  const sample = SAMPLES[format];
  return `Format: ${docText(format)}${sample === undefined ? "" : `, such as \`${sample}\``}`;
}

function between(least: number | undefined, most: number | undefined, one = "", many = one): string | undefined {
  const counted = (count: number): string => `${count} ${count === 1 ? one : many}`.trimEnd();
  if (least !== undefined && most !== undefined) return `From ${least} to ${counted(most)}`;
  if (most !== undefined) return `At most ${counted(most)}`;
  return least === undefined ? undefined : `At least ${counted(least)}`;
}

/** Breaks lines at spaces; lines that are short enough, such as those of a list, stay. */
function wrap(paragraph: string): string {
  return paragraph.split("\n").flatMap(wrapLine).join("\n");
}

function wrapLine(line: string): string[] {
  const indent = line.startsWith("- ") ? "  " : "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length >= WIDTH) {
      lines.push(current);
      current = indent + word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
