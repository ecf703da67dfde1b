import { readFileSync } from "node:fs";
import { join } from "node:path";

import { tryReadmeExample } from "@chatwire/check-packages/readme-example";
import { expect, test } from "vitest";

import { validateListArchivesRequest, validateSendEventRequest } from "../generated/agent/v3.6/index.js";

const root = join(import.meta.dirname, "..");

test("the first example in the README type-checks and runs", () => {
  expect(tryReadmeExample(root)).toEqual({
    typeErrors: "",
    output: "message in chat PJ0MRSHTDG\n/event/text required\n/event/txt additionalProperties\n",
  });
});

test("the messages in the README are what validators say", () => {
  const [, shown] = /^```\n(\/.*?)^```$/ms.exec(readFileSync(join(root, "README.md"), "utf8"))!;
  const said = [
    ...validateSendEventRequest.issues({
      chat_id: "C",
      event: { type: "message", txt: "Hello", visibility: "everyone" },
    }),
    ...validateListArchivesRequest.issues({ filters: { from: "2026-03-14" } }),
  ].map(({ message }) => message);
  expect(said).toEqual(expect.arrayContaining(shown!.trim().split("\n")));
});
