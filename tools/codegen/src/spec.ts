/** What others read of the spec: the files, the rules they follow, and the examples of each version. */
export { load } from "./load/load.ts";
export { nameIn } from "./load/naming.ts";
export { readSpecFolder } from "./load/read-spec-folder.ts";
export type { Api, ApiVersion, Entity, Spec, Tree } from "./load/spec.ts";
export { projectAllExamples, projectExamples, type ProjectedExample } from "./project/project-examples.ts";
