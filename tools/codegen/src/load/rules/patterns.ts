import { createRequire } from "node:module";

import { problemAt, quote } from "../problem.ts";
import { schemaRule } from "./each-schema.ts";

const verdicts = new Map<string, string | undefined>();

export const patternsAreBounded = schemaRule(
  "No pattern can backtrack without bound.",
  ({ file, path, schema }, sentence) => {
    if (schema.pattern === undefined) return [];
    const fault = faultOf(schema.pattern);
    return fault === undefined
      ? []
      : [
          problemAt(
            file,
            [...path, "pattern"],
            sentence,
            `${quote(schema.pattern)}, ${fault}`,
            "a pattern that runs in linear time",
          ),
        ];
  },
);

/** What is wrong with a pattern. The check of complexity is slow, so a verdict is kept, and its library loaded when first needed. */
function faultOf(pattern: string): string | undefined {
  if (!verdicts.has(pattern)) verdicts.set(pattern, examinePattern(pattern));
  return verdicts.get(pattern);
}

/**
 * Whether a pattern cannot but run in linear time: anchored, no repeated group, and one repetition of varying length
 * and one optional part at most. Most patterns are like that, and to check the others takes longer than all else.
 */
export function isPlainlyLinear(pattern: string): boolean {
  if (/\\[1-9k]|\(\?[=!<]/.test(pattern)) return false;
  const shape = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gu, "x").replace(/(?<=[^)])\{\d+\}/g, "");
  let outermost = shape;
  while (/\([^()]*\)/.test(outermost)) outermost = outermost.replaceAll(/\([^()]*\)/g, "");
  if (!shape.startsWith("^") || outermost.includes("|") || /\)[*+{]/.test(shape)) return false;
  return (shape.match(/[*+{]/g) ?? []).length <= 1 && (shape.match(/(?<!\()\?/g) ?? []).length <= 1;
}

function examinePattern(pattern: string): string | undefined {
  try {
    RegExp(pattern, "u");
  } catch (error) {
    return (error as Error).message;
  }
  if (isPlainlyLinear(pattern)) return undefined;
  const { checkSync } = createRequire(import.meta.url)("recheck") as typeof import("recheck");
  const { status } = checkSync(pattern, "u", { timeout: 5000 });
  return status === "safe" ? undefined : `which is ${status}`;
}
