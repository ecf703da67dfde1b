import { join } from "node:path";
import { tryReadmeExample } from "@chatwire/check-packages/readme-example";
import { expect, test } from "vitest";

test("the first example in the README type-checks and runs", () => {
  expect(tryReadmeExample(join(import.meta.dirname, ".."))).toEqual({
    typeErrors: "",
    output: "message in chat PJ0MRSHTDG\n",
  });
}, 60_000);
