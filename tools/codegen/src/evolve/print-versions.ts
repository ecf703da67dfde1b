import type { Spec } from "../load/spec.ts";
import { diffMove } from "./diff-states.ts";
import { findingsOf } from "./findings.ts";
import { printSections } from "./print-markdown.ts";

const HEAD = `# API versions

What each version of each API brought, computed from [\`spec/\`](../spec/README.md) by \`npx -y pnpm@12 generate\`.

Names are those on the wire; \`chats[].thread\` is in each item of a list, \`properties.*\` in each value of a map. What a
client sends is closed, so that a property which is gone from a request is refused; what it receives is open.
`;

/** The page of all versions: their status, and what each brought, the newest first. */
export function printVersions(spec: Spec): string {
  const apis = spec.apis.map((api) => {
    const rows = api.versions.map(({ version, status }) => `| ${version} | ${status} |`).reverse();
    const table = ["| Version | Status |", "| --- | --- |", ...rows].join("\n");
    const versions = api.versions.map((to, index) => {
      const from = api.versions[index - 1];
      const heading = `### ${api.title} ${to.version}`;
      if (from === undefined) return `${heading}\n\nThe first version that is described.`;
      const sections = printSections(findingsOf([diffMove(spec, api, from, to)], "move"), 4);
      return `${heading}\n\n${sections === "" ? `As ${from.version}.` : `Since ${from.version}:\n\n${sections}`}`;
    });
    return [`## ${api.title}`, ...(api.description ? [api.description] : []), table, ...versions.reverse()].join(
      "\n\n",
    );
  });
  return `${HEAD}\n${apis.join("\n\n")}\n`;
}
