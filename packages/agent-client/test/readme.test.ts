import { join } from "node:path";

import { tryReadmeExamples } from "@chatwire/check-packages/readme-example";
import { createMockServer } from "@chatwire/mock-server";
import { expect, test } from "vitest";

const ORGANIZATION = 'organizationId: "390e44e6-f1e6-4751-a2e5-3a8d1d9f1f4c",';

test("every example in the README type-checks and runs", async () => {
  await using server = await createMockServer({
    api: "agent",
    version: "3.6",
    lifecycle: { legacy: "2026-06-01" },
  });
  const { typeErrors, outputs } = await tryReadmeExamples(join(import.meta.dirname, ".."), (example) =>
    example.replace(ORGANIZATION, `${ORGANIZATION} baseUrl: "${server.origin}",`),
  );
  expect(typeErrors).toBe("");
  expect(outputs.map((output) => output.trimEnd().split("\n"))).toEqual([
    ["in B5K5S7ZFY8 Hello", "listed B5K5S7ZFY8"],
    [
      expect.stringMatching(/^on \w+$/),
      "once anna.berg@example.com",
      "any incoming_chat true",
      "any chat_deactivated true",
      "closed by anna.berg@example.com",
      "loop incoming_chat",
      "loop chat_deactivated",
    ],
    [expect.stringMatching(/^\w+ true$/)],
    ["Legacy: this version ends, see 2026-06-01", "true"],
    ["send_event [ '/event/text', '/event/txt' ]"],
    ["there is no such chat"],
    ["connecting", "connected, as connected", "closed: by ourselves"],
    ["connected"],
    ["0 chats, and connected"],
  ]);
}, 60_000);
