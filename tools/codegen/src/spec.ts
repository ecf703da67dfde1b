/** What others read of the spec: the files, the rules they follow, the examples of each version, and what is wrong with a value. */
export { allIssues, issuesOf } from "./check/issues.ts";
export { load } from "./load/load.ts";
export { pointerOf } from "./load/json-file.ts";
export { nameIn } from "./load/naming.ts";
export { readSpecFolder } from "./load/read-spec-folder.ts";
export type { Api, ApiVersion, Entity, Spec, Tree } from "./load/spec.ts";
export { projectAllExamples, projectExamples, type ProjectedExample } from "./project/project-examples.ts";
