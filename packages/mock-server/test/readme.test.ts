import { join } from "node:path";

import { tryReadmeExample } from "@chatwire/check-packages/readme-example";
import { expect, test } from "vitest";

test("the first example in the README type-checks and runs", () => {
  expect(tryReadmeExample(join(import.meta.dirname, ".."))).toEqual({
    typeErrors: "",
    output: "Hello?\nToo many requests\nthe connection was lost\n2 requests to list chats\n",
  });
});
