import { identifier } from "../encode.ts";
import { printFunction, type Types } from "./print-function.ts";
import type { Verdict } from "./verdict.ts";

export const firstIssueName = (type: string): string => `firstIssueIn${identifier(type)}`;

/** The first thing that is wrong, found in the same pass; nothing where nothing is. */
const FIRST_ISSUE: Verdict = {
  nameOf: firstIssueName,
  // if (typeof v1 !== "string") return issueOfRequired(["chat_id"], v1, "type", "string");
  refuse(condition, { value, path, isRequired }, { keyword, detail }) {
    const issue = `return ${isRequired ? "issueOfRequired" : "issueAt"}([${path.join(", ")}], ${value}, "${keyword}"${detail === undefined ? "" : `, ${detail}`});`;
    return condition === "true" ? issue : `if (${condition}) ${issue}`;
  },
  // const i3 = firstIssueInChatEvent(v3); if (i3 !== undefined) return issueBelowRequired(["event"], v3, i3);
  call(type, { value, path, isRequired }) {
    if (path.length === 0) return `const i = ${firstIssueName(type)}(${value}); if (i !== undefined) return i;`;
    const issue = `i${value.slice(1)}`;
    const below = isRequired ? `issueBelowRequired([${path.join(", ")}], ${value}, ${issue})` : `issueBelow([${path.join(", ")}], ${issue})`;
    return `const ${issue} = ${firstIssueName(type)}(${value}); if (${issue} !== undefined) return ${below};`;
  },
  accepts: (call) => `(${call} === undefined)`,
  end: "",
  tellsMissingTag: true,
};

/** The function of a type that says what is wrong first, or nothing. It is one of those things that Ajv's check says. */
export function compileFirstIssue(type: string, types: Types): string {
  return printFunction(type, types, FIRST_ISSUE);
}
