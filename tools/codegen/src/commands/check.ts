import { join } from "node:path";

import { assertExamples } from "../check/assert-examples.ts";
import { load } from "../load/load.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import { selectVersions } from "../select.ts";
import { assertFrozen, assertSaid, projectAll } from "./freeze.ts";

/** Checks the spec against its rules, its examples against its schemas, and the versions that were released against what they were. */
export async function checkSpec(root: string): Promise<string> {
  const spec = load(readSpecFolder(join(root, "spec")));
  await assertExamples(spec, selectVersions(spec));
  const documents = projectAll(spec);
  assertFrozen(root, () => documents);
  assertSaid(root, documents);
  return `no problems in ${spec.entities.size} files and ${spec.examples.size} files of examples`;
}
