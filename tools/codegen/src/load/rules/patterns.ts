import { createRequire } from "node:module";

import { problemAt, quote } from "../problem.ts";
import { eachSchema } from "./each-schema.ts";
import { rule } from "./rule.ts";

const verdicts = new Map<string, string | undefined>();

export const patternsAreBounded = rule("No pattern can backtrack without bound.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema }) => {
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
  }),
);

/** What is wrong with a pattern. The check of complexity is slow, so a verdict is kept, and its library loaded when first needed. */
function faultOf(pattern: string): string | undefined {
  if (!verdicts.has(pattern)) verdicts.set(pattern, examinePattern(pattern));
  return verdicts.get(pattern);
}

function examinePattern(pattern: string): string | undefined {
  try {
    RegExp(pattern, "u");
  } catch (error) {
    return (error as Error).message;
  }
  const { checkSync } = createRequire(import.meta.url)("recheck") as typeof import("recheck");
  const { status } = checkSync(pattern, "u", { timeout: 5000 });
  return status === "safe" ? undefined : `which is ${status}`;
}
