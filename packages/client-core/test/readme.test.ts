import { join } from "node:path";
import { tryReadmeExamples } from "@chatwire/check-packages/readme-example";
import { expect, test } from "vitest";

test("every example in the README type-checks and runs", async () => {
  expect(await tryReadmeExamples(join(import.meta.dirname, ".."), (example) => example)).toEqual({
    typeErrors: "",
    outputs: ["Hello\n[file report.pdf]\n[a_new_type]\n", "Hello, Ann\n"],
  });
}, 60_000);
