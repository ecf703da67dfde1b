import { identifier, stringLiteral } from "../encode.ts";
import { expectation } from "../../model/expectation.ts";
import { printFunction, type Types } from "./print-function.ts";
import type { Verdict } from "./verdict.ts";

export const firstIssueName = (type: string): string => `firstIssueIn${identifier(type)}`;

const PRESENT = { keyword: "required", expected: stringLiteral(expectation("required")) };

/** The first thing that is wrong, found in the same pass; nothing where nothing is. */
const FIRST_ISSUE: Verdict = {
  nameOf: firstIssueName,
  // if (typeof v1 !== "string") return issueOfRequired(v1, "type", "a string").below("chat_id");
  refuse(condition, { value, path, isRequired }, { keyword, expected }) {
    const words = `${value}, "${keyword}", ${expected}`;
    const issue = `return ${below(`${isRequired ? "issueOfRequired" : "issueOf"}(${words})`, path)};`;
    return condition === "true" ? issue : `if (${condition}) ${issue}`;
  },
  // const i3 = firstIssueInChatEvent(v3); if (i3 !== undefined) return i3.below("event");
  call(type, target) {
    const { value, path, isRequired } = target;
    const issue = path.length === 0 ? "i" : `i${value.slice(1)}`;
    const missing = FIRST_ISSUE.refuse(`${value} === undefined`, target, PRESENT);
    const found = `const ${issue} = ${firstIssueName(type)}(${value}); if (${issue} !== undefined) return ${below(issue, path)};`;
    return isRequired ? `${missing} ${found}` : found;
  },
  accepts: (call) => `(${call} === undefined)`,
  end: "",
  explains: true,
};

/** An issue, seen from where a path begins. */
function below(issue: string, path: readonly string[]): string {
  return [issue, ...path.toReversed().map((key) => `below(${key})`)].join(".");
}

/** The function of a type that says what is wrong first, or nothing. It is one of those things that Ajv's check says. */
export function compileFirstIssue(type: string, types: Types): string {
  return printFunction(type, types, FIRST_ISSUE);
}
