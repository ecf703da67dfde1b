import { identifier } from "../encode.ts";
import { printFunction, type Types } from "./print-function.ts";
import type { Verdict } from "./verdict.ts";

export const guardName = (type: string): string => `is${identifier(type)}`;

/** Yes or no, and nothing else. */
const YES_OR_NO: Verdict = {
  nameOf: guardName,
  refuse: (condition) => (condition === "true" ? "return false;" : `if (${condition}) return false;`),
  call: (type, { value }) => `if (!${guardName(type)}(${value})) return false;`,
  accepts: (call) => call,
  end: "return true; ",
  explains: false,
};

/** The guard of a type. It always agrees with the check that Ajv compiles from the same schema. */
export function compileGuard(type: string, types: Types): string {
  return printFunction(type, types, YES_OR_NO);
}
