import { expect, test } from "vitest";

import { firstExample } from "../src/readme-example.ts";

test("the first block of `ts` is the example", () => {
  expect(firstExample("# A\n\n```sh\nnpm i\n```\n\n```ts\none();\ntwo();\n```\n\n```ts\nthree();\n```\n")).toBe(
    "one();\ntwo();\n",
  );
});

test("a document without an example is an error", () => {
  expect(() => firstExample("# A\n")).toThrow("there is no block of `ts`");
});
