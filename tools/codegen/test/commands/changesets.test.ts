import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { patch, type Changes } from "../mini-spec.ts";
import { Repository } from "./repository.ts";

let repository: Repository;
beforeEach(() => void (repository = new Repository()));
afterEach(() => repository.remove());

const TEXT = { type: "string", description: "More." };
const REQUEST: Changes = { "agent/actions/add_note.json": patch({ request: { properties: { more: TEXT } } }) };
const ENVELOPE: Changes = { "webhooks/envelopes/webhook.json": patch({ properties: { more: TEXT } }) };
const PUSH: Changes = { "agent/pushes/note_added.json": patch({ payload: { required: ["note"] } }) };

/** A version more, in which a value has gone that has the last one only. */
const withVersion: Changes = {
  "apis.json": (content) => {
    const { apis } = content as unknown as { apis: { versions: object[] }[] };
    const more = apis.map((api) => ({ ...api, versions: [...api.versions, { ...api.versions[2], version: "1.3" }] }));
    return { ...content, apis: more } as never;
  },
};

const write = (...words: string[]) => repository.run(["diff", ...words, "--changeset"]);
const head = (): string => repository.git("rev-parse", "HEAD").slice(0, 7);

describe("--changeset writes a changeset for each API that changes", () => {
  test("of one change, a sentence", async () => {
    repository.editSpec(REQUEST);
    const text = `---
"@chatwire/agent-client": minor
"@chatwire/mock-server": minor
"@chatwire/protocol-types": minor
"@chatwire/schemas": minor
"@chatwire/validators": minor
---

Agent 1.0-1.2: new \`more\` in the request of \`add_note\`.
`;
    const name = `spec-main-${head()}-agent.md`;
    expect(await write()).toEqual({ code: 0, out: `wrote .changeset/${name}\n\n${text}\n`, err: "" });
    expect(repository.changesets()).toEqual({ [name]: text });
  });

  test("of several, a list; and the level of the worst", async () => {
    repository.editSpec({ ...REQUEST, ...PUSH });
    await write();
    const text = repository.changesets()[`spec-main-${head()}-agent.md`]!;
    expect(text).toContain('"@chatwire/agent-client": major\n');
    expect(text.slice(text.lastIndexOf("---\n"))).toBe(`---

Agent API:

- Agent 1.0: \`id\` may now be missing in the push \`note\`.
- Agent 1.1-1.2: \`chat_id\` may now be missing in the push \`note_added\`.
- Agent 1.0-1.2: new \`more\` in the request of \`add_note\`.
`);
  });

  test("of packages below 1.0.0, in which what breaks raises the minor", async () => {
    const path = "packages/schemas/package.json";
    const manifest = JSON.parse(repository.read("packages/schemas")[path]!) as object;
    repository.write({ [path]: JSON.stringify({ ...manifest, version: "0.9.0" }) });
    repository.editSpec(PUSH);
    await write();
    const text = repository.changesets()[`spec-main-${head()}-agent.md`]!;
    expect(text).toContain('"@chatwire/schemas": minor\n');
    expect(text).toContain('"@chatwire/validators": major\n');
    const { out } = await repository.run(["diff", "--json"]);
    const { changes, packages } = JSON.parse(out) as { changes: { packages: object }[]; packages: object };
    expect(packages).toMatchObject({ schemas: "minor", validators: "major" });
    expect(changes[0]!.packages).toEqual(packages);
  });

  test("of a new version, with what it brings", async () => {
    repository.editSpec(withVersion);
    await write();
    const text = repository.changesets()[`spec-main-${head()}-agent.md`]!;
    expect(text.slice(text.lastIndexOf("---\n"))).toBe(`---

Agent 1.3: new version of the API.

Since 1.2:
- The object \`Note\` no longer has the value \`green\` of \`color\`.
`);
  });

  test("a change of webhooks alone leaves the client of another API alone", async () => {
    repository.editSpec(ENVELOPE);
    await write();
    expect(Object.keys(repository.changesets())).toEqual([`spec-main-${head()}-webhooks.md`]);
    expect(Object.values(repository.changesets())[0]).not.toContain("client");
  });

  test("again, in place of what it wrote for the same branch and revision", async () => {
    repository.write({ ".changeset/by-hand.md": '---\n"@chatwire/schemas": patch\n---\n\nA sentence.\n' });
    repository.editSpec({ ...REQUEST, ...ENVELOPE });
    await write();
    const names = ["agent", "webhooks"].map((api) => `spec-main-${head()}-${api}.md`);
    expect(Object.keys(repository.changesets())).toEqual(["by-hand.md", ...names]);
    repository.editSpec(ENVELOPE);
    expect((await write()).out).toContain(`removed .changeset/${names[0]}`);
    expect(Object.keys(repository.changesets())).toEqual(["by-hand.md", names[1]]);
  });

  test("on another branch, beside them", async () => {
    repository.editSpec(REQUEST);
    await write();
    repository.git("switch", "--quiet", "--create", "feature/Notes");
    await write();
    expect(Object.keys(repository.changesets())).toEqual(
      ["feature-notes", "main"].map((branch) => `spec-${branch}-${head()}-agent.md`),
    );
  });

  test("none when nothing changes", async () => {
    expect(await write()).toEqual({ code: 0, out: "no changes, and no changeset\n", err: "" });
    expect(repository.changesets()).toEqual({});
  });

  test("none of two versions of an API", async () => {
    const { code, err } = await write("agent@1.0..1.1");
    expect({ code, err }).toEqual({
      code: 2,
      err: "a changeset is about an edit of the spec and not about two versions; give a revision\n",
    });
  });
});

/** The tool of changesets itself, as a release runs it. */
describe("changesets makes these versions of it", () => {
  const cases: { title: string; given: Changes; want: Record<string, string> }[] = [
    {
      title: "an addition to the agent API",
      given: REQUEST,
      want: { "agent-client": "1.1.0", "client-core": "1.0.0", "mock-server": "1.1.0", schemas: "1.1.0" },
    },
    {
      title: "a break of what is received",
      given: PUSH,
      want: { "agent-client": "2.0.0", "client-core": "1.0.0", "mock-server": "2.0.0", schemas: "2.0.0" },
    },
    {
      title: "an addition to the webhooks",
      given: ENVELOPE,
      want: { "agent-client": "1.0.0", "client-core": "1.0.0", "mock-server": "1.1.0", schemas: "1.1.0" },
    },
    {
      title: "a break of the webhooks, which moves the types that the clients depend on",
      given: { "webhooks/envelopes/webhook.json": patch({ required: ["webhook_id"] }) },
      want: { "agent-client": "1.0.1", "client-core": "1.0.0", "mock-server": "2.0.0", "protocol-types": "2.0.0" },
    },
    {
      title: "other words",
      given: { "agent/objects/note.json": patch({ description: "Other words." }) },
      want: { "agent-client": "1.0.0", "client-core": "1.0.0", "mock-server": "1.0.0", schemas: "1.0.1" },
    },
  ];
  test.each(cases)("$title", async ({ given, want }) => {
    repository.editSpec(given);
    await write();
    repository.commit("Change");
    const changesets = join(import.meta.dirname, "../../../../node_modules/@changesets/cli/bin.js");
    execFileSync(process.execPath, [changesets, "version"], { cwd: repository.root, stdio: "pipe" });
    const versions = Object.entries(repository.read("packages"))
      .filter(([path]) => path.endsWith("package.json"))
      .map(([, text]) => JSON.parse(text) as { name: string; version: string })
      .map(({ name, version }) => [name.replace("@chatwire/", ""), version]);
    expect(Object.fromEntries(versions)).toMatchObject(want);
    expect(repository.changesets()).toEqual({});
  });
});
