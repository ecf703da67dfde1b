import { join } from "node:path";
import { tryReadmeExample } from "@chatwire/check-packages/readme-example";
import { expect, test } from "vitest";

test("the first example in the README type-checks and runs", () => {
  const server = join(import.meta.dirname, "fetch-stub.ts");
  expect(tryReadmeExample(join(import.meta.dirname, ".."), server)).toEqual({
    typeErrors: "",
    output: "PJ0MRSHTDG K600PKZON8_1\n",
  });
}, 60_000);
