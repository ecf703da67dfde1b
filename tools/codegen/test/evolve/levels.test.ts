import { beforeAll, describe, expect, test } from "vitest";

import type { OutputFile } from "../../src/emit/output-file.ts";
import { diffStates } from "../../src/evolve/diff-states.ts";
import { EFFECTS, type Effect } from "../../src/evolve/effect.ts";
import { findingsOf, levelsOfAll, nextReleases } from "../../src/evolve/findings.ts";
import { levelFrom, levelsOf, type Levels } from "../../src/evolve/levels.ts";
import { load } from "../../src/load/load.ts";
import { produce } from "../../src/pipeline.ts";
import { miniSpec, patch, type Changes } from "../mini-spec.ts";

const PACKAGES = [
  "protocol-types",
  "schemas",
  "validators",
  "agent-client",
  "customer-client",
  "webhooks",
  "mock-server",
];

test("an effect is a level for each package", () => {
  const change = { entity: "push", name: "done", part: "payload", path: "/a", direction: "received" } as const;
  const found = EFFECTS.map((effect) => {
    const levels = levelsOf("agent", { ...change, kind: "property-added", required: false }, effect);
    return [
      effect,
      ...["schemas", "validators", "protocol-types", "agent-client", "mock-server"].map((name) => levels[name]),
    ];
  });
  expect(found).toEqual([
    ["sender", "major", "major", "major", "major", "major"],
    ["receiver", "major", "major", "major", "major", "major"],
    // code compiles and runs as before; who validates refuses what passed
    ["checks", "major", "major", "minor", "minor", "minor"],
    ["types", "major", "major", "major", "major", "patch"],
    ["adds", "minor", "minor", "minor", "minor", "minor"],
    ["rewords", "patch", "patch", "patch", undefined, undefined],
  ] satisfies [Effect, ...unknown[]][]);
});

test.each([
  ["0.1.0", { major: "minor", minor: "minor", patch: "patch" }],
  ["0.12.3", { major: "minor", minor: "minor", patch: "patch" }],
  ["1.0.0", { major: "major", minor: "minor", patch: "patch" }],
  ["10.0.0", { major: "major", minor: "minor", patch: "patch" }],
] as const)("from %s a level goes as far as its version says", (version, want) => {
  const levels = Object.keys(want) as Levels[string][];
  expect(Object.fromEntries(levels.map((level) => [level, levelFrom(version, level)]))).toEqual(want);
});

test("what breaks is a major release of a package from 1.0.0 on, and a minor one of a package before that", () => {
  const [before, after] = [
    miniSpec(),
    miniSpec({ "agent/pushes/note_added.json": patch({ payload: { required: [] } }) }),
  ];
  const findings = findingsOf(diffStates(load(before), load(after)), "edit");
  const packages = new Map([
    ["schemas", "1.4.0"],
    ["validators", "0.4.0"],
  ]);
  expect(levelsOfAll(findings, packages)).toEqual({ schemas: "major", validators: "major" });
  expect(nextReleases(findings, packages)).toEqual({ schemas: "major", validators: "minor" });
});

const all = (level: Levels[string], ...names: string[]): Levels =>
  Object.fromEntries(names.map((name) => [name, level]));
const TYPED = ["schemas", "protocol-types", "validators"];
const AGENT = [...TYPED, "agent-client", "mock-server"];
const HOOKS = [...TYPED, "webhooks", "mock-server"];
const TEXT = { type: "string", description: "More." };

describe("an edit moves the packages that have what it is about, and no other", () => {
  const cases: { title: string; given: Changes; want: Levels }[] = [
    {
      title: "a property of a webhook alone",
      given: { "webhooks/envelopes/webhook.json": patch({ properties: { more: TEXT } }) },
      want: all("minor", ...HOOKS),
    },
    {
      title: "an action alone",
      given: { "agent/actions/add_note.json": patch({ response: { properties: { more: TEXT } } }) },
      want: all("minor", ...AGENT),
    },
    {
      title: "an object of both",
      given: { "agent/objects/note.json": patch({ properties: { more: TEXT } }) },
      want: { ...all("minor", ...AGENT), ...all("minor", ...HOOKS) },
    },
    {
      title: "a required property of a request",
      given: {
        "agent/actions/add_note.json": patch({
          request: { required: ["chat_id", "note", "more"], properties: { more: TEXT } },
        }),
        ...withMore("request"),
      },
      want: all("major", ...AGENT),
    },
    {
      title: "a required property of a response",
      given: {
        "agent/actions/add_note.json": patch({
          response: { required: ["note_id", "more"], properties: { more: TEXT } },
        }),
        ...withMore("response"),
      },
      want: {
        ...all("major", "schemas", "validators"),
        ...all("minor", "protocol-types", "agent-client", "mock-server"),
      },
    },
    {
      title: "the name of an object",
      given: { "agent/objects/note.json": patch({ names: { "1.0": "remark" } }) },
      want: all("major", ...TYPED, "agent-client", "webhooks"),
    },
    {
      title: "words of an object",
      given: { "agent/objects/note.json": patch({ description: "Other words." }) },
      want: all("patch", ...TYPED),
    },
    {
      title: "words of an action",
      given: { "agent/actions/add_note.json": patch({ description: "Other words." }) },
      want: all("patch", ...TYPED, "agent-client"),
    },
    {
      title: "words of an API",
      given: { "apis.json": (content) => JSON.parse(JSON.stringify(content).replace("Agent API", "API")) },
      want: all("patch", ...TYPED, "agent-client"),
    },
    {
      title: "what to do about an error",
      given: { "agent/errors.json": (content) => JSON.parse(JSON.stringify(content).replace("never", "back-off")) },
      want: all("patch", "schemas", "agent-client"),
    },
    {
      title: "the scopes of an action",
      given: { "agent/actions/add_note.json": patch({ scopes: ["notes:rw", "all:rw"] }) },
      want: all("minor", "schemas", "agent-client"),
    },
    {
      title: "an endpoint",
      given: {
        "apis.json": (content) => JSON.parse(JSON.stringify(content).replaceAll("api.example", "api2.example")),
      },
      want: all("patch", "schemas", "agent-client", "mock-server"),
    },
    {
      title: "the status of a version",
      given: { "apis.json": (content) => JSON.parse(JSON.stringify(content).replaceAll("preview", "stable")) },
      want: all("patch", "schemas", "mock-server"),
    },
    {
      title: "an example",
      given: {
        "examples/agent/pushes/note_added.json": (content) =>
          JSON.parse(JSON.stringify(content).replaceAll("C1", "C2")),
      },
      want: all("patch", "mock-server"),
    },
    {
      title: "a version that comes",
      given: {
        ...withVersion("1.3"),
      },
      want: { ...all("minor", ...AGENT), ...all("minor", ...HOOKS) },
    },
    {
      title: "a default",
      given: { "agent/objects/note.json": patch({ properties: { text: { default: "Hello" } } }) },
      want: all("patch", ...TYPED),
    },
    {
      title: "an error that comes",
      given: {
        "agent/errors.json": (content) => {
          const { errors } = content as { errors: object[] };
          const more = { type: "late", message: "Late", retry: "never", description: "It is late." };
          return { ...content, errors: [...errors, more] } as never;
        },
      },
      want: all("minor", ...AGENT),
    },
  ];

  let former: Map<string, string>;
  beforeAll(async () => {
    former = textsOf(await produce(miniSpec()));
  });

  test.each(cases)("$title", async ({ given, want }) => {
    const [before, after] = [load(miniSpec()), load(miniSpec(given))];
    const levels = levelsOfAll(
      findingsOf(diffStates(before, after), "edit"),
      new Map(PACKAGES.map((name) => [name, "1.0.0"])),
    );
    expect(levels).toEqual(want);
    // what is generated is the judge: each package whose files are others has a level
    const touched = packagesThatDiffer(former, textsOf(await produce(miniSpec(given))));
    expect(touched.filter((name) => levels[name] === undefined)).toEqual([]);
    expect(TYPED.filter((name) => levels[name] !== undefined && !touched.includes(name))).toEqual([]);
  });
});

const textsOf = (files: readonly OutputFile[]): Map<string, string> =>
  new Map(files.map(({ path, content }) => [path, content]));

function packagesThatDiffer(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return [...new Set(paths.filter((path) => before.get(path) !== after.get(path)).map((path) => path.split("/")[1]!))];
}

/** The examples of the action, with a property more in one part. */
function withMore(part: "request" | "response"): Changes {
  return {
    "examples/agent/actions/add_note.json": (content) => {
      const examples = content as Record<string, { valid: { value: object }[]; invalid: { value: object }[] }>;
      const more = (list: { value: object }[]) =>
        list.map((each) => ({ ...each, value: { ...each.value, more: "a" } }));
      const { valid, invalid } = examples[part]!;
      return { ...content, [part]: { valid: more(valid), invalid: more(invalid) } } as never;
    },
  };
}

function withVersion(version: string): Changes {
  return {
    "apis.json": (content) => {
      const { apis } = content as unknown as { apis: { versions: object[] }[] };
      const more = { version, status: "preview" };
      return {
        ...content,
        apis: apis.map((api) => ({ ...api, versions: [...api.versions, { ...api.versions.at(-1), ...more }] })),
      } as never;
    },
  };
}
