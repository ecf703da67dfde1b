import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { Clone } from "./clone.ts";
import { Consumer } from "./consumer.ts";

// Each goes the whole way of a change: the edit, the diff, the changeset, the release, and what that is to a consumer.

vi.setConfig({ hookTimeout: 120_000 });

let clone: Clone;
let before: Record<string, string>;
let consumer: Consumer | undefined;
beforeAll(async () => {
  clone = await Clone.create();
  before = clone.versions();
});
afterAll(() => clone.remove());
afterEach(() => {
  consumer?.remove();
  clone.reset();
});

/** The packages that tell of the agent API, all in one version. */
const all = (version: string): Record<string, string> =>
  Object.fromEntries(
    ["agent-client", "mock-server", "protocol-types", "schemas", "validators"].map((name) => [name, version]),
  );

/** A project on what was released before; it breaks where its code says so. */
function startConsumer(code: string): Consumer {
  consumer = new Consumer(code);
  consumer.install(clone.shelf);
  expect(consumer.errors()).toEqual(consumer.wanted("before"));
  return consumer;
}

/** What was released is frozen until a changeset says what changes. */
async function expectFrozen(versions: string, changes: string): Promise<void> {
  expect(await clone.check()).toBe(`A released version changes, and no changeset says so: ${versions}.

${changes}

Run: npx -y pnpm@12 spec diff --changeset`);
}

/** Releases the change, after its changesets; gives the versions of the packages. */
async function release(): Promise<Record<string, string>> {
  expect(await clone.generate()).toBe("");
  clone.commit("Change");
  return clone.release();
}

test("a new push in 3.7: a minor release, and who names every push of its kind must name it", async () => {
  const project = startConsumer(`
import type { AgentClient, PushName } from "@chatwire/agent-client/v3.7";
import type { PushName as PushName36 } from "@chatwire/protocol-types/agent/v3.6";

type OfResponses<Name extends string> = Extract<Name, \`canned_response_\${string}\`>;
const titles = { canned_response_created: "New", canned_response_deleted: "Gone", canned_response_updated: "Other" };

export const all: Record<OfResponses<PushName>, string> = titles; // after: TS2741
export const some: Partial<Record<PushName, string>> = titles;
export const older: Record<OfResponses<PushName36>, string> = {};

export function count(agent: AgentClient, uses: Map<number, string>): void {
  agent.on("canned_response_updated", ({ id }) => void uses.delete(id));
  agent.on("canned_response_used", ({ id, chat_id }) => void uses.set(id, chat_id)); // before: TS2345
}
`);

  clone.edit("spec/agent/pushes/canned_response_used.json", (push) =>
    Object.assign(push, {
      $schema: "../../dialect/push.schema.json",
      source: ["docs@628955e8:src/pages/messaging/agent-chat-api/v3.7/rtm-pushes/index.mdx"],
      versions: "3.7+",
      description: "An agent sent a canned response.",
      payload: {
        type: "object",
        required: ["id", "chat_id"],
        properties: {
          id: { type: "integer", description: "The response." },
          chat_id: { type: "string", description: "The chat." },
        },
      },
    }),
  );
  clone.edit("spec/examples/agent/pushes/canned_response_used.json", (examples) =>
    Object.assign(examples, {
      $schema: "../../../dialect/example.schema.json",
      valid: [{ title: "A greeting is sent", value: { id: 5120, chat_id: "SKJ4P0WZ2M" } }],
      invalid: [{ title: "The chat is missing", at: "/chat_id", keyword: "required", value: { id: 5120 } }],
    }),
  );

  const changes = `Only adds (1)
  Agent 3.7  new push \`canned_response_used\``;
  await expectFrozen("agent@3.7", changes);
  expect(clone.diff()).toBe(`${changes}

The next release of each package
  agent-client    minor
  mock-server     minor
  protocol-types  minor
  schemas         minor
  validators      minor`);
  expect(clone.writeChangesets()).toEqual({
    agent: `---
"@chatwire/agent-client": minor
"@chatwire/mock-server": minor
"@chatwire/protocol-types": minor
"@chatwire/schemas": minor
"@chatwire/validators": minor
---

Agent 3.7: new push \`canned_response_used\`.
`,
  });
  expect(await release()).toEqual({ ...before, ...all("1.1.0") });
  expect(clone.changelog("agent-client")).toBe(`# @chatwire/agent-client

## 1.1.0

### Minor Changes

- ${clone.lastCommit()}: Agent 3.7: new push \`canned_response_used\`.

### Patch Changes

- Updated dependencies [${clone.lastCommit()}]
  - @chatwire/protocol-types@1.1.0
`);
  expect(clone.changelog("customer-client")).toBeUndefined();
  project.install(clone.shelf);
  expect(project.errors()).toEqual(project.wanted("after"));
  expect(project.manifest("agent-client").dependencies).toEqual({
    "@chatwire/client-core": "^1.0.0",
    "@chatwire/protocol-types": "^1.1.0",
  });
});

test("a field made required in a request: a major release, and who leaves the field out breaks", async () => {
  const project = startConsumer(`
import type { AgentClient, DeactivateChatRequest } from "@chatwire/agent-client/v3.7";
import type { AgentClient as AgentClient36 } from "@chatwire/agent-client/v3.6";
import type { CustomerClient } from "@chatwire/customer-client/v3.7";

export const request: DeactivateChatRequest = { id: "SKJ4P0WZ2M" }; // after: TS2741

export async function end(agent: AgentClient, older: AgentClient36, customer: CustomerClient): Promise<void> {
  await agent.deactivateChat({ id: "SKJ4P0WZ2M" }); // after: TS2741
  await agent.deactivateChat({ id: "SKJ4P0WZ2M", ignore_requester_presence: false });
  await older.deactivateChat({ id: "SKJ4P0WZ2M" });
  await customer.deactivateChat({ id: "SKJ4P0WZ2M" });
}
`);
  const judge = `
import { requestValidators } from "@chatwire/validators/agent/v3.7";
import { requestValidators as older } from "@chatwire/validators/agent/v3.6";
const request = { id: "SKJ4P0WZ2M" };
console.log(JSON.stringify([requestValidators, older].map((each) => each.deactivate_chat(request))));`;
  expect(project.run(judge)).toEqual([true, true]);

  clone.edit("spec/agent/actions/deactivate_chat.json", ({ request }) =>
    request.required.push({ name: "ignore_requester_presence", versions: "3.7+" }),
  );
  clone.edit("spec/examples/agent/actions/deactivate_chat.json", ({ request }) =>
    Object.assign(request.valid[0], { versions: "3.1-3.6" }),
  );

  const changes = `Breaks a sender: what was accepted is refused (1)
  Agent 3.7  \`ignore_requester_presence\` is now required in the request of \`deactivate_chat\``;
  await expectFrozen("agent@3.7", changes);
  expect(clone.diff()).toBe(`${changes}

The next release of each package
  agent-client    major
  mock-server     major
  protocol-types  major
  schemas         major
  validators      major`);
  expect(clone.writeChangesets()).toEqual({
    agent: `---
"@chatwire/agent-client": major
"@chatwire/mock-server": major
"@chatwire/protocol-types": major
"@chatwire/schemas": major
"@chatwire/validators": major
---

Agent 3.7: \`ignore_requester_presence\` is now required in the request of \`deactivate_chat\`.
`,
  });
  expect(await release()).toEqual({ ...before, ...all("2.0.0"), "customer-client": "1.0.1" });
  project.install(clone.shelf);
  expect(project.errors()).toEqual(project.wanted("after"));
  expect(project.run(judge)).toEqual([false, true]);
});

test("a fix in 3.4: a major release, and who relied on the wrong type in 3.4 breaks", async () => {
  const project = startConsumer(`
import type { GroupDeletedPayload as Payload34 } from "@chatwire/protocol-types/agent/v3.4";
import type { GroupDeletedPayload as Payload35 } from "@chatwire/protocol-types/agent/v3.5";
import type { AgentClient as AgentClient34 } from "@chatwire/agent-client/v3.4";
import type { AgentClient as AgentClient35 } from "@chatwire/agent-client/v3.5";

export function forget(groups: Map<number, string>, older: AgentClient34, newer: AgentClient35): void {
  older.on("group_deleted", ({ id }) => void groups.delete(id)); // after: TS2345
  older.on("group_deleted", ({ id }) => void groups.delete(Number(id)));
  newer.on("group_deleted", ({ id }) => void groups.delete(id));
}

export const next = (payload: Payload34): number => payload.id + 1; // after: TS2322
export const following = (payload: Payload35): number => payload.id + 1;
`);

  clone.edit("spec/agent/pushes/group_deleted.json", ({ payload: { properties } }) => {
    properties.id = {
      oneOf: [
        { versions: "3.4", type: "string" },
        { versions: "3.5+", type: "integer" },
      ],
      description: properties.id.description,
    };
  });
  // the webhook has the payload of the push
  for (const path of ["agent/pushes", "webhooks/webhooks"]) {
    clone.edit(`spec/examples/${path}/group_deleted.json`, ({ valid: [told], valid, invalid }) => {
      const wrong = invalid.find(({ keyword }: { keyword: string }) => keyword === "type");
      for (const each of [told, wrong]) each.versions = "3.5+";
      const payload = { id: "7" };
      const value = "payload" in told.value ? { ...told.value, payload } : payload;
      valid.push({ title: "A group is deleted, told as a string", versions: "3.4", value });
    });
  }

  const changes = `Breaks a receiver: what was promised no longer holds (2)
  Agent 3.4     \`id\` in the push \`group_deleted\` is now \`string\`, was \`integer\`
  Webhooks 3.4  \`payload.id\` in the webhook \`group_deleted\` is now \`string\`, was \`integer\``;
  await expectFrozen("agent@3.4, webhooks@3.4", changes);
  expect(clone.diff()).toBe(`${changes}

The next release of each package
  agent-client    major
  mock-server     major
  protocol-types  major
  schemas         major
  validators      major`);
  expect(clone.writeChangesets()).toEqual({
    agent: `---
"@chatwire/agent-client": major
"@chatwire/mock-server": major
"@chatwire/protocol-types": major
"@chatwire/schemas": major
"@chatwire/validators": major
---

Agent 3.4: \`id\` in the push \`group_deleted\` is now \`string\`, was \`integer\`.
`,
    webhooks: `---
"@chatwire/mock-server": major
"@chatwire/protocol-types": major
"@chatwire/schemas": major
"@chatwire/validators": major
---

Webhooks 3.4: \`payload.id\` in the webhook \`group_deleted\` is now \`string\`, was \`integer\`.
`,
  });
  expect(await release()).toEqual({ ...before, ...all("2.0.0"), "customer-client": "1.0.1" });
  project.install(clone.shelf);
  expect(project.errors()).toEqual(project.wanted("after"));
});

test("a change of webhooks alone: no client is released", async () => {
  clone.edit("spec/webhooks/envelopes/webhook.json", ({ properties }) => {
    properties.sent_at = { type: "string", versions: "3.7+", description: "When it was sent." };
  });
  expect(clone.diff()).toContain("Only adds (1)\n  Webhooks 3.7  new `sent_at` in each of 38 webhooks\n");
  expect(Object.keys(clone.writeChangesets())).toEqual(["webhooks"]);
  const released = Object.entries(clone.version()).filter(([name, version]) => version !== before[name]);
  expect(released.filter(([name]) => name.endsWith("-client") || name === "client-core")).toEqual([]);
  expect(released.map(([name]) => name)).toContain("protocol-types");
});
