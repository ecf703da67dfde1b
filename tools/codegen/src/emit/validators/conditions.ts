import type { Scalar, TypeName } from "../../load/dialect.ts";
import { scalarLiteral } from "../encode.ts";

/** Conditions on a value, as code: each is true where the value does not fit. */

export const notOfType = (type: TypeName, value: string): string => {
  switch (type) {
    case "object":
      return `typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})`;
    case "array":
      return `!Array.isArray(${value})`;
    case "null":
      return `${value} !== null`;
    case "integer":
      return `!Number.isInteger(${value})`;
    case "number":
      return `!Number.isFinite(${value})`;
    default:
      return `typeof ${value} !== "${type}"`;
  }
};

export function ofType(type: TypeName, value: string): string {
  return type === "object"
    ? `typeof ${value} === "object" && ${value} !== null && !Array.isArray(${value})`
    : notOfType(type, value).replace("!==", "===").replace(/^!/, "");
}

/** Where several types are allowed; an integer is a number. */
export function notOfTypes(types: readonly TypeName[], value: string): string {
  const tests = types
    .filter((type) => type !== "integer" || !types.includes("number"))
    .map((type) => notOfType(type, value));
  return tests.length === 1 ? tests[0]! : tests.map((test) => (test.includes("||") ? `(${test})` : test)).join(" && ");
}

export const noneOf = (values: readonly Scalar[], value: string): string =>
  values.map((each) => `${value} !== ${scalarLiteral(each)}`).join(" && ");
export const anyOf = (values: readonly Scalar[], value: string): string =>
  values.map((each) => `${value} === ${scalarLiteral(each)}`).join(" || ");
