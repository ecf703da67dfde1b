import { join } from "node:path";

import { tryReadmeExamples } from "@chatwire/check-packages/readme-example";
import { createMockServer } from "@chatwire/mock-server";
import { expect, test } from "vitest";

const ORGANIZATION = 'organizationId: "390e44e6-f1e6-4751-a2e5-3a8d1d9f1f4c",';
const LICENSE = "licenseId: 104_130_623,";

test("every example in the README type-checks and runs", async () => {
  const lifecycle = { legacy: "2026-06-01" };
  await using server = await createMockServer({ api: "customer", version: "3.6", lifecycle });
  await using older = await createMockServer({ api: "customer", version: "0.3" });
  const { typeErrors, outputs } = await tryReadmeExamples(join(import.meta.dirname, ".."), (example) =>
    example
      .replace(ORGANIZATION, `${ORGANIZATION} baseUrl: "${server.origin}",`)
      .replace(LICENSE, `${LICENSE} baseUrl: "${older.origin}",`),
  );
  expect(typeErrors).toBe("");
  // what the server pushes right after the login may come before or after who listens
  const lines = outputs.map((output) =>
    output
      .trimEnd()
      .split("\n")
      .filter((line) => !line.includes("side_storage")),
  );
  expect(lines).toEqual([
    [expect.stringMatching(/^in \w+ Hello$/), expect.stringMatching(/^listed \w+$/)],
    [
      expect.stringMatching(/^on \w+$/),
      "once true",
      "any incoming_chat true",
      "any incoming_event true",
      "any chat_deactivated true",
      "closed true",
      "loop incoming_chat",
      "loop incoming_event",
      "loop chat_deactivated",
    ],
    [expect.stringMatching(/^\w+ true$/)],
    ["Legacy: this version ends, see 2026-06-01", "true"],
    ["send_event [ '/event/text', '/event/txt' ]"],
    ["there is no such chat"],
    ["connecting", "connected, as connected", "closed: by ourselves"],
    ["1"],
    ["connected"],
    ["0 chats, and connected"],
  ]);
}, 60_000);
