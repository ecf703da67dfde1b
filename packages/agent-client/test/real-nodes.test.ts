import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { createMockServer } from "@chatwire/mock-server";
import { installedNodes } from "@chatwire/runtimes/node";
import { expect, test } from "vitest";

const runs = installedNodes().flatMap(({ major, path }) =>
  // Node 20 has no WebSocket of its own
  (major === 20 ? ["ws"] : ["ws", "platform"]).map((kind) => ({ major, path, kind })),
);

test.each(runs)(
  "NODE-01: on every Node that is supported the built clients connect, chat, lose the connection, recover and close, and " +
    "the process ends by itself (Node $major, $kind)",
  async ({ path, kind }) => {
    await using server = await createMockServer({ apis: ["agent", "customer"], version: "3.6" });
    server.on("get_chat", { times: 1 }, { fault: "cut" });
    const { origin } = new URL(server.urls.agent!.web);
    const program = join(import.meta.dirname, "real/chat.mjs");
    const { stdout, stderr } = await promisify(execFile)(path, [program, origin, kind], { timeout: 30_000 });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      text: "Hello?",
      isSame: true,
      events: ["connecting", "connected", "disconnected", "connecting", "resumed", "closed"],
    });
  },
);
