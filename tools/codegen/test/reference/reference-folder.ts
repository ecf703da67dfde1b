import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "../../../..");

/** The facts of the public documentation; they are no part of this repository. */
export const referenceFolder = resolve(process.env["CHATWIRE_REFERENCE"] ?? join(root, "../shared/reference"));

/** The scripts that come with the facts. */
export const referenceTools = join(referenceFolder, "../tools");

export const repository = resolve(root);

/** Whether the facts are there; without them the tests that need them are skipped. */
export const hasReference = existsSync(join(referenceFolder, "inventory"));

if (!hasReference) {
  console.warn(`Skipped: there is no ${referenceFolder}. Set CHATWIRE_REFERENCE to the folder of the reference.`);
}
