import { identifier } from "../encode.ts";
import { printFunction, type Types } from "./print-function.ts";
import type { Verdict } from "./verdict.ts";

export const firstIssueName = (type: string): string => `firstIssueIn${identifier(type)}`;

/** The first thing that is wrong, found in the same pass; nothing where nothing is. */
const FIRST_ISSUE: Verdict = {
  nameOf: firstIssueName,
  // if (typeof v1 !== "string") return issueOfRequired(["chat_id"], v1, "type", "string");
  refuse(condition, { value, path, isRequired }, { keyword, detail }) {
    const keys = `[${path.toReversed().join(", ")}]`;
    const issue = `return ${isRequired ? "issueOfRequired" : "issueAt"}(${keys}, ${value}, "${keyword}"${detail === undefined ? "" : `, ${detail}`});`;
    return condition === "true" ? issue : `if (${condition}) ${issue}`;
  },
  // const i3 = firstIssueInChatEvent(v3); if (i3 !== undefined) return i3.below("event");
  call(type, target) {
    const { value, path, isRequired } = target;
    const issue = path.length === 0 ? "i" : `i${value.slice(1)}`;
    const found = `if (${issue} !== undefined) return ${[issue, ...path.toReversed().map((key) => `below(${key})`)].join(".")};`;
    const missing = isRequired
      ? `${FIRST_ISSUE.refuse(`${value} === undefined`, target, { keyword: "required" })} `
      : "";
    return `${missing}const ${issue} = ${firstIssueName(type)}(${value}); ${found}`;
  },
  accepts: (call) => `(${call} === undefined)`,
  end: "",
  explains: true,
};

/** The function of a type that says what is wrong first, or nothing. It is one of those things that Ajv's check says. */
export function compileFirstIssue(type: string, types: Types): string {
  return printFunction(type, types, FIRST_ISSUE);
}
