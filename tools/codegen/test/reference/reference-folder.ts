import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "vitest";

const root = join(import.meta.dirname, "../../../..");

/** The facts of the public documentation; they are no part of this repository. */
export const referenceFolder = resolve(process.env["CHATWIRE_REFERENCE"] ?? join(root, "../shared/reference"));

/** The scripts that come with the facts. */
export const referenceTools = join(referenceFolder, "../tools");

export const repository = resolve(root);

/** A group of tests that need the facts; without them they are skipped, and say what would run them. */
export function describeWithReference(title: string, tests: () => void): void {
  if (existsSync(join(referenceFolder, "inventory"))) {
    describe(title, tests);
    return;
  }
  const why = `there is no ${referenceFolder}; set CHATWIRE_REFERENCE to the folder of the reference`;
  console.warn(`${title}: skipped, ${why}`);
  test(title, ({ skip }) => skip(why));
}
