import { join } from "node:path";

import { releasesOf } from "../evolve/releases.ts";
import { load } from "../load/load.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import { applyPlan } from "../write/apply.ts";
import { projectAll, RELEASED } from "./freeze.ts";

/** Writes down every version of the spec as released: from now on a change of one asks for a changeset. */
export function release(root: string): string {
  const documents = projectAll(load(readSpecFolder(join(root, "spec"))));
  const content = `${JSON.stringify(releasesOf(documents), null, 2)}\n`;
  applyPlan(root, { write: [{ path: RELEASED, content }], unchanged: [], remove: [] });
  return `${documents.length} versions are released as they are: ${RELEASED}`;
}
