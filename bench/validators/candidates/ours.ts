import { VERSION } from "../payloads.ts";
import type { Candidate, TypeOf } from "./candidate.ts";

/** One import of each type, from a module of its API, and what is exported in its name. */
function fromModules(
  types: readonly TypeOf[],
  module: string,
  imported: (type: string) => string,
  exported: (name: string, type: string) => string,
): string {
  return types
    .map(({ api, type }) => {
      const name = imported(type);
      return `import { ${name} } from "@chatwire/validators/${api}/v${VERSION}${module}"; ${exported(name, type)}`;
    })
    .join("\n");
}

export const guard: Candidate = {
  name: "ours: guard",
  says: "`is<Type>` of `…/guards`",
  write: (types) =>
    fromModules(
      types,
      "/guards",
      (type) => `is${type}`,
      (name, type) => `export { ${name} as ${type} };`,
    ),
};

export const firstIssue: Candidate = {
  name: "ours: first issue",
  says: "`firstIssueIn<Type>` of `…/first-issue`",
  write: (types) =>
    fromModules(
      types,
      "/first-issue",
      (type) => `firstIssueIn${type}`,
      (name, type) => `export const ${type} = (value) => ${name}(value) === undefined;`,
    ),
};

export const allIssues: Candidate = {
  name: "ours: all issues",
  says: "`validate<Type>.issues(…)`, each with its sentence",
  write: (types) =>
    fromModules(
      types,
      "",
      (type) => `validate${type}`,
      (name, type) => `export const ${type} = (value) => ${name}.issues(value).length === 0;`,
    ),
};
