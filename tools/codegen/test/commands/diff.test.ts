import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { diff, type DiffOptions } from "../../src/commands/diff.ts";
import { Failure } from "../../src/commands/failure.ts";
import type { Json } from "../../src/load/json-file.ts";
import { UsageError } from "../../src/select.ts";
import { patch, type Changes } from "../mini-spec.ts";
import { Repository } from "./repository.ts";

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

function run(what = "HEAD", format?: keyof DiffOptions["formats"]): string {
  const formats = { json: format === "json", markdown: format === "markdown", changeset: format === "changeset" };
  return diff({ root: repository.root, what, formats });
}

const TEXT = { type: "string", description: "More." };
const REQUEST: Changes = { "agent/actions/add_note.json": patch({ request: { properties: { more: TEXT } } }) };
const ENVELOPE: Changes = { "webhooks/envelopes/webhook.json": patch({ properties: { more: TEXT } }) };

/** A version more, which brings a field. */
const withVersion: Changes = {
  "apis.json": (content) => {
    const { apis } = content as unknown as { apis: { versions: object[] }[] };
    const more = apis.map((api) => ({ ...api, versions: [...api.versions, { ...api.versions[2], version: "1.3" }] }));
    return { ...content, apis: more } as never;
  },
  "agent/objects/note.json": patch({ properties: { size: { ...TEXT, versions: "1.3" } } }),
};

describe("text", () => {
  test("nothing changed", () => expect(run()).toBe("no changes"));

  test("what the working tree changes, grouped by what it breaks", () => {
    repository.editSpec({ ...REQUEST, "agent/pushes/note_added.json": patch({ payload: { required: ["note"] } }) });
    expect(run()).toBe(
      `Breaks a receiver: what was promised no longer holds (4)
  Agent 1.0         \`id\` may now be missing in the push \`note\`
  Agent 1.1-1.2     \`chat_id\` may now be missing in the push \`note_added\`
  Webhooks 1.0      \`payload.id\` may now be missing in the webhook \`note_added\`
  Webhooks 1.1-1.2  \`payload.chat_id\` may now be missing in the webhook \`note_added\`

Only adds (1)
  Agent 1.0-1.2  new \`more\` in the request of \`add_note\`

The next release of each package
  agent-client    major
  mock-server     major
  protocol-types  major
  schemas         major
  validators      major`,
    );
  });

  test("since a revision", () => {
    repository.editSpec(REQUEST);
    repository.commit("More");
    expect(run()).toBe("no changes");
    expect(run("HEAD~1")).toContain("Only adds (1)\n  Agent 1.0-1.2  new `more` in the request of `add_note`\n");
  });

  test("between two revisions", () => {
    repository.editSpec(REQUEST);
    repository.commit("More");
    repository.editSpec(ENVELOPE);
    expect(run("HEAD~1..HEAD")).toContain("Only adds (1)\n  Agent 1.0-1.2  new `more` in the request of `add_note`\n");
    expect(run("HEAD..HEAD")).toBe("no changes");
  });

  test("two versions of an API", () => {
    expect(run("agent@1.0..1.1")).toBe(`Breaks a sender: what was accepted is refused (1)
  Agent 1.1  \`id\` is now \`chat_id\` in the request of \`add_note\`

Breaks a receiver: what was promised no longer holds (2)
  Agent 1.1  the push \`note\` is now \`note_added\`
  Agent 1.1  \`id\` is now \`chat_id\` in the push \`note_added\`

Only adds (3)
  Agent 1.1  new \`color\` in \`Note\`
  Agent 1.1  new error \`limit\`
  Agent 1.1  new disconnect reason \`logged_out\`

What the move is for who uses
  agent-client    major
  mock-server     major
  protocol-types  major
  schemas         major
  validators      major`);
  });

  test("many things that only have other words are counted", () => {
    const described = patch({ description: "Other words." });
    const given = ["agent/actions/add_note.json", "agent/pushes/note_added.json", "agent/objects/note.json"];
    repository.editSpec(Object.fromEntries(given.map((path) => [path, described])));
    expect(run()).toContain("  Agent 1.0-1.2     other words for 1 action, 2 pushes and 1 object\n");
  });
});

test("JSON holds each change with its effect and the level of each package", () => {
  repository.editSpec(REQUEST);
  const packages = Object.fromEntries(
    ["agent-client", "mock-server", "protocol-types", "schemas", "validators"].map((name) => [name, "minor"]),
  );
  expect(JSON.parse(run("HEAD", "json"))).toEqual({
    changes: [
      {
        api: "agent",
        versions: ["1.0", "1.1", "1.2"],
        effect: "adds",
        sentence: "new `more` in the request of `add_note`",
        change: {
          entity: "action",
          name: "add_note",
          part: "request",
          path: "/more",
          direction: "sent",
          kind: "property-added",
          required: false,
        },
        packages,
      },
    ],
    packages,
  });
});

describe("a changelog", () => {
  test("of an edit, under the versions that have the same changes", () => {
    repository.editSpec({
      ...REQUEST,
      ...ENVELOPE,
      "agent/objects/note.json": patch({ properties: { color: undefined } }),
      "examples/agent/objects/note.json": (content) => ({ ...content, valid: [(content["valid"] as Json[])[0]!] }),
    });
    expect(run("HEAD", "markdown")).toBe(`## Agent 1.1-1.2

### Objects

- The object \`Note\` no longer has the field \`color\`.

## Agent 1.0-1.2

### Actions

- The request of \`add_note\` has a new field, \`more\`.

## Webhooks 1.1-1.2

### Objects

- The object \`Note\` no longer has the field \`color\`.

## Webhooks 1.0-1.2

### Webhooks

- The webhook \`note_added\` has a new field, \`more\`.`);
  });

  test("of a version", () => {
    expect(run("agent@1.1..1.2", "markdown")).toBe(`# Agent API 1.2

Since 1.1:

## Objects

- The object \`Note\` has a new value of \`color\`, \`green\`.

## Errors

- The error \`limit\` is now \`too_many_notes\`.`);
  });

  test("of a new version says what it brings", () => {
    repository.editSpec(withVersion);
    const version = (name: string): string => `## ${name} 1.3

New version of the API. Since 1.2:

### Objects

- The object \`Note\`:
  - has a new field, \`size\`.
  - no longer has the value \`green\` of \`color\`.`;
    expect(run("HEAD", "markdown")).toBe([version("Agent"), version("Webhooks")].join("\n\n"));
    const { changes } = JSON.parse(run("HEAD", "json")) as {
      changes: { api: string; since: { version: string; changes: { sentence: string }[] } }[];
    };
    const gone = "`green` is no longer a value of `color` in `Note`";
    const brought = { agent: [gone, "new `size` in `Note`", gone], webhooks: ["new `size` in `Note`", gone] };
    expect(
      changes.map(({ api, since }) => [api, since.version, since.changes.map(({ sentence }) => sentence)]),
    ).toEqual(Object.entries(brought).map(([api, sentences]) => [api, "1.2", sentences]));
  });
});

describe("what cannot be compared is said plainly", () => {
  const cases: {
    title: string;
    what: string;
    prepare?: () => void;
    kind: typeof UsageError | typeof Failure;
    want: string;
  }[] = [
    {
      title: "a revision that does not exist",
      what: "nope",
      kind: UsageError,
      want: 'there is no revision "nope"; give one that git knows, as HEAD~1, or two versions, as agent@3.5..3.6',
    },
    {
      title: "an option of git",
      what: "--help",
      kind: UsageError,
      want: 'there is no revision "--help"; give one that git knows, as HEAD~1, or two versions, as agent@3.5..3.6',
    },
    {
      title: "one version",
      what: "agent@1.0",
      kind: UsageError,
      want: '"agent@1.0" is one version; two are written as agent@3.5..3.6',
    },
    {
      title: "an API that does not exist",
      what: "agnt@1.0..1.1",
      kind: UsageError,
      want: 'there is no API "agnt"; there is agent, webhooks',
    },
    {
      title: "a version that does not exist",
      what: "agent@1.0..1.9",
      kind: UsageError,
      want: 'there is no version "1.9" of agent; there is 1.0, 1.1, 1.2',
    },
    {
      title: "a working tree whose spec does not load",
      what: "HEAD",
      prepare: () => repository.write({ "spec/agent/pushes/note_added.json": "{" }),
      kind: Failure,
      want: "the spec in the working tree does not load:\nspec/agent/pushes/note_added.json:1:2  Every file is JSON.",
    },
    {
      title: "a revision whose spec does not load",
      what: "HEAD~1",
      prepare: () => {
        repository.write({ "spec/agent/pushes/note_added.json": "{" });
        repository.commit("Break");
        repository.editSpec({});
        repository.commit("Mend");
      },
      kind: Failure,
      want: "the spec at HEAD~1 does not load:\nspec/agent/pushes/note_added.json:1:2  Every file is JSON.",
    },
    {
      title: "a revision without a spec",
      what: "HEAD~1",
      prepare: () => {
        rmSync(join(repository.root, "spec"), { recursive: true });
        repository.commit("Remove");
        repository.editSpec({});
        repository.commit("Return");
      },
      kind: Failure,
      want: "there is no spec in HEAD~1",
    },
    {
      title: "the second of two revisions",
      what: "HEAD..nope",
      kind: UsageError,
      want: 'there is no revision "nope"; give one that git knows, as HEAD~1, or two versions, as agent@3.5..3.6',
    },
    {
      title: "a folder that is no repository",
      what: "HEAD",
      prepare: () => rmSync(join(repository.root, ".git"), { recursive: true }),
      kind: UsageError,
      want: 'there is no git repository to look for "HEAD" in',
    },
  ];
  test.each(cases)("$title", ({ what, prepare, kind, want }) => {
    prepare?.();
    const error = thrownBy(() => run(what));
    expect(error).toBeInstanceOf(kind);
    expect(error.message.slice(0, want.length)).toBe(want);
  });

  test("a changeset between two revisions", () => {
    expect(thrownBy(() => run("HEAD..HEAD", "changeset"))).toEqual(
      new UsageError("a changeset is about what the working tree changes; give one revision"),
    );
  });

  test("two formats at once", () => {
    const formats = { json: true, markdown: true, changeset: false };
    const error = thrownBy(() => diff({ root: repository.root, what: "HEAD", formats }));
    expect(error).toEqual(new UsageError("--json and --markdown exclude each other"));
  });

  function thrownBy(work: () => unknown): Error {
    try {
      work();
    } catch (error) {
      return error as Error;
    }
    throw new Error("nothing was thrown");
  }
});
