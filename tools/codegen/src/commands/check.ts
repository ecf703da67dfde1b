import { join } from "node:path";

import { load } from "../load/load.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import { assertFrozen, assertSaid, projectAll } from "./freeze.ts";

/** Checks the spec against its rules, and the versions that were released against what they were. */
export function checkSpec(root: string): string {
  const spec = load(readSpecFolder(join(root, "spec")));
  const documents = projectAll(spec);
  assertFrozen(root, () => documents);
  assertSaid(root, documents);
  return `no problems in ${spec.entities.size} files and ${spec.examples.size} files of examples`;
}
