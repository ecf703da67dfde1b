import { describe, expect, test } from "vitest";

import type { ApiError, Protocol } from "../src/index.js";
import { titled } from "./matrix/loops.js";
import { protocols, tablesOf } from "./virtual/protocols.js";
import { answer, refuse } from "./virtual/test-server.js";
import { tokens } from "./virtual/tokens.js";
import { fails, ok, WebWorld } from "./virtual/web-world.js";
import { VirtualWorld } from "./virtual/world.js";

const versions = protocols.map((protocol) => ({
  name: `${protocol.api} ${protocol.version}`,
  protocol,
  ...tablesOf(protocol),
}));
const REPEATED = ["back-off", "reads", "when-settled"];
const data = { region: "fra" };

/** What has become of a client: where it is, for how long it waits, which region it goes to and what it asked of its token. */
interface Fate {
  readonly state: string;
  readonly sockets: number;
  readonly host: string | undefined;
  readonly asked: unknown;
}

function worldOf({ api, version }: Protocol): VirtualWorld {
  return new VirtualWorld({ api, version, options: (seen) => tokens(seen, "first", "second") });
}

/** Whether it has stopped, or comes back: after a fault, and two seconds later. */
async function fateOf(world: VirtualWorld): Promise<Fate> {
  await world.advance(2_000);
  const { state } = world.client;
  const fate = {
    state,
    sockets: world.server.sockets.length,
    host: hostOf(world.socket.url),
    asked: world.seen["asked"],
  };
  await world.client.close();
  expect(world.timers.size).toBe(0);
  return fate;
}

const hostOf = (url: string): string | undefined => /-(\w+)\./.exec(new URL(url).host)?.[1];

const FATES: Record<string, Fate> = {
  never: { state: "closed", sockets: 1, host: undefined, asked: ["connect"] },
  "back-off": { state: "connected", sockets: 2, host: undefined, asked: ["connect"] },
  "other-region": { state: "connected", sockets: 2, host: "fra", asked: ["connect"] },
};
FATES["reads"] = FATES["when-settled"] = FATES["back-off"]!;
FATES["after-login"] = FATES["never"]!;

/** A token has expired, or was refused. */
const fate = (policy: string, reason: string): Fate =>
  policy === "new-token"
    ? { ...FATES["back-off"]!, asked: ["connect", reason.endsWith("expired") ? "expired" : "refused"] }
    : FATES[policy]!;

describe(titled("REASON-01"), () => {
  test.each(versions)("$name", async ({ protocol, disconnects }) => {
    expect(protocol.disconnects).toEqual(disconnects);
    expect(Object.keys(disconnects).length).toBeGreaterThan(3);
    for (const [reason, policy] of Object.entries(disconnects)) {
      const world = worldOf(protocol);
      await world.connected();
      world.farewell(reason, policy === "other-region" ? data : undefined);
      expect([reason, await fateOf(world)]).toEqual([reason, fate(policy, reason)]);
      expect(world.events[2]).toMatch(
        new RegExp(`^0 disconnected ${reason}, ${policy === "never" ? "the end" : "again in"}`),
      );
    }
  });
});

test.each(versions)(`${titled("REASON-02")} ($name)`, async ({ protocol }) => {
  const world = worldOf(protocol);
  await world.connected();
  world.farewell("moon_is_full");
  expect(await fateOf(world)).toEqual(FATES["back-off"]);
});

describe(titled("ERROR-01"), () => {
  test.each(versions)("$name", async ({ protocol, errors }) => {
    for (const [type, policy] of [...Object.entries(errors), ["moon_is_full", "never"] as const]) {
      const world = worldOf(protocol);
      world.server.on("send_event", refuse(type, { detail: 1 }));
      await world.connected();
      world.call("write", "send_event");
      await world.advance(30_000);
      const error = world.requests.values["write"] as ApiError;
      expect({ ...error, message: error.message }).toEqual({
        name: "ApiError",
        message: `send_event failed: ${type} it is (${type})`,
        type,
        policy,
        // only a read may be made again after some of them
        retryable: policy !== "never" && policy !== "reads",
        outcomeUnknown: false,
        data: { detail: 1 },
        action: "send_event",
        requestId: world.frames("send_event")[0]!.request_id,
      });
      expect(world.frames("send_event")).toHaveLength(1);
      await world.client.close();
    }
  });
});

describe(titled("ERROR-02"), () => {
  test.each(versions)("$name", async ({ protocol, errors }) => {
    const read = "get_chat";
    for (const [type, policy] of [...Object.entries(errors), ["moon_is_full", "never"] as const]) {
      const world = worldOf(protocol);
      world.server.on(read, refuse(type), answer());
      await world.connected();
      world.call("read", read);
      await world.advance(1_000);
      expect([type, world.requests.all["read"]]).toEqual([
        type,
        REPEATED.includes(policy) ? "1000 answered" : `0 ApiError ${type}`,
      ]);
      await world.client.close();
    }
  });
});

describe(titled("ERROR-03"), () => {
  test.each(versions)("$name", async ({ protocol, errors }) => {
    for (const [type, policy] of [...Object.entries(errors), ["moon_is_full", "never"] as const]) {
      const world = worldOf(protocol);
      world.server.on("login", refuse(type, policy === "other-region" ? data : undefined), answer());
      world.connect();
      expect([type, await fateOf(world)]).toEqual([type, fate(policy, "refused")]);
    }
  });
});

describe(titled("ERROR-04"), () => {
  test.each(versions)("$name", async ({ protocol, errors }) => {
    for (const [type, policy] of [...Object.entries(errors), ["moon_is_full", "never"] as const]) {
      const world = webWorldOf(protocol);
      world.replies(fails(type, 400, policy === "other-region" ? data : undefined), ok());
      world.call("write", "send_event");
      await world.advance(30_000);
      const isMadeAgain = policy === "new-token" || policy === "other-region";
      expect([type, world.requests.all["write"]]).toEqual([type, isMadeAgain ? "0 answered" : `0 ApiError ${type}`]);
      expect(world.received).toHaveLength(isMadeAgain ? 2 : 1);
      if (policy === "new-token") expect(world.seen["asked"]).toEqual(["connect", "refused"]);
      if (policy === "other-region") expect(hostOf(world.received[1]!.url.href)).toBe("fra");
      expect(world.timers.size).toBe(0);
    }
  });
});

describe(titled("ERROR-05"), () => {
  test.each(versions)("$name", async ({ protocol, errors }) => {
    const read = "get_chat";
    for (const [type, policy] of [...Object.entries(errors), ["moon_is_full", "never"] as const]) {
      const world = webWorldOf(protocol);
      world.replies(fails(type, 400), fails(type, 400), ok());
      world.call("read", read);
      await world.advance(30_000);
      const last = policy === "new-token" ? 2 : REPEATED.includes(policy) ? 3 : 1;
      expect([type, world.received.length]).toEqual([type, last]);
      expect([type, world.requests.all["read"]]).toEqual([type, last === 3 ? "2000 answered" : `0 ApiError ${type}`]);
    }
  });
});

function webWorldOf({ api, version }: Protocol): WebWorld {
  return new WebWorld({ api, version, options: (seen) => tokens(seen, "first", "second") });
}
