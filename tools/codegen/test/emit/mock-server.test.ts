import { describe, expect, test } from "vitest";

import { emitMockServer } from "../../src/emit/mock-server/emit-mock-server.ts";
import { printFacts } from "../../src/emit/mock-server/print-facts.ts";
import type { JsonObject } from "../../src/load/json-file.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { loadMini, patch, type Changes } from "../mini-spec.ts";

/** The facts of one version of the mini spec. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test looks into them as it likes
function factsOf(version: string, changes: Changes = {}, apiName = "agent"): Record<string, any> {
  const spec = loadMini(changes);
  const api = spec.apis.find(({ name }) => name === apiName)!;
  const document = projectVersion(
    spec,
    api,
    api.versions.find((each) => each.version === version)!,
  );
  const [file] = emitMockServer(document, spec);
  expect(file!.path).toBe(`packages/mock-server/generated/${apiName}/v${version}.json`);
  return JSON.parse(file!.content) as Record<string, unknown>;
}

const NOTE = "agent/objects/note.json";
const withProperties = (properties: JsonObject): Changes => ({ [NOTE]: patch({ properties }) });
const TEXT = { type: "string", description: "Some text." };

describe("the facts of a version", () => {
  test("of an API", () => {
    const { actions, pushes, ...facts } = factsOf("1.2");
    expect(facts).toMatchObject({
      api: "agent",
      version: "1.2",
      status: "preview",
      heartbeat: { ping: 15, inactivity: 30, login: 30 },
      envelopes: {
        push: ["action", "type", "payload"],
        response: ["request_id", "action", "type", "success", "payload"],
      },
      errors: { validation: { message: "Wrong format" }, too_many_notes: { message: "Too many" } },
      disconnects: { connection_timeout: { reconnect: "back-off" }, logged_out: { reconnect: "never" } },
    });
    expect(actions).toEqual({
      add_note: {
        transports: ["rtm", "web"],
        pushes: ["note_added"],
        webhooks: ["note_added"],
        answers: true,
        response: { props: { note_id: {} } },
        examples: [{ note_id: "N1" }],
      },
    });
    expect(pushes.note_added.examples).toEqual([{ chat_id: "C1", note: { text: "Hello" } }]);
  });

  test("of an older one have its names, and say the newest", () => {
    const { actions, pushes, errors } = factsOf("1.0");
    expect(pushes).toEqual({
      note: {
        is: "note_added",
        payload: { props: { chat_id: { as: "id" }, note: { is: "Note" } } },
        examples: [{ id: "C1", note: { text: "Hello" } }],
      },
    });
    expect(actions.add_note).toMatchObject({ pushes: ["note"], request: { props: { chat_id: { as: "id" } } } });
    expect(Object.keys(errors)).toEqual(["validation"]);
  });

  test("of webhooks have the shape of their body", () => {
    const { webhooks, body } = factsOf("1.0", {}, "webhooks");
    expect(Object.keys(body.props)).toEqual(["webhook_id", "secret_key", "action", "payload"]);
    expect(webhooks.note_added).toMatchObject({
      payload: { is: "pushes/note_added" },
      examples: [{ action: "note_added", payload: { id: "C1" } }],
    });
  });
});

describe("the shape of what is received", () => {
  const cases: { name: string; properties: JsonObject; want: unknown; version?: string }[] = [
    { name: "a scalar has none", properties: { more: TEXT }, want: {} },
    {
      name: "what the version lacks is not there",
      properties: { more: { ...TEXT, versions: "1.0" } },
      want: undefined,
    },
    { name: "what is only sent is not there", properties: { more: { ...TEXT, writeOnly: true } }, want: undefined },
    {
      name: "a name of then",
      version: "1.1",
      properties: { more: { ...TEXT, names: { "1.0-1.1": "then" } } },
      want: { as: "then" },
    },
    {
      name: "an enumeration has none",
      properties: { more: { description: "A kind.", oneOf: [{ const: "a", description: "The only one." }] } },
      want: {},
    },
    {
      name: "an object",
      properties: { more: { type: "object", description: "An object.", properties: { inner: TEXT } } },
      want: { props: { inner: {} } },
    },
    {
      name: "an array has that of its items",
      properties: {
        more: {
          type: "array",
          description: "A list.",
          items: { type: "object", description: "One.", properties: { inner: TEXT } },
        },
      },
      want: { props: { inner: {} } },
    },
    {
      name: "a map has that of its values",
      properties: {
        more: {
          type: "object",
          description: "A map.",
          additionalProperties: { type: "object", description: "One.", properties: { inner: TEXT } },
        },
      },
      want: { each: { props: { inner: {} } } },
    },
    {
      name: "a map of scalars has none",
      properties: { more: { type: "object", description: "A map.", additionalProperties: TEXT } },
      want: {},
    },
    {
      name: "a changed type has that of its version",
      properties: {
        more: {
          description: "It changed.",
          oneOf: [
            { ...TEXT, versions: "1.0" },
            { type: "object", versions: "1.1+", description: "An object.", properties: { inner: TEXT } },
          ],
        },
      },
      want: { props: { inner: {} } },
    },
    {
      name: "a union has what any member has, an object before a scalar",
      properties: {
        more: {
          description: "One or the other.",
          oneOf: [
            { type: "object", description: "One.", properties: { both: TEXT, one: TEXT } },
            {
              type: "object",
              description: "Other.",
              properties: { both: { type: "object", description: "Deep.", properties: { inner: TEXT } } },
            },
          ],
        },
      },
      want: { props: { both: { props: { inner: {} } }, one: {} } },
    },
  ];
  test.each(cases)("$name", ({ properties, want, version = "1.2" }) => {
    expect(factsOf(version, withProperties(properties)).received.Note.props.more).toEqual(want);
  });

  test("one that stands for nothing has no name either", () => {
    const changes = {
      "agent/objects/color.json": TEXT_OBJECT,
      ...withProperties({ more: { $ref: "../objects/color.json" } }),
      ...EXAMPLES,
    };
    const { received } = factsOf("1.2", changes);
    expect([received.Note.props.more, Object.keys(received)]).toEqual([{}, ["Note"]]);
  });

  const TEXT_OBJECT = { type: "string" };
  const EXAMPLES = {
    "examples/agent/objects/color.json": {
      valid: [{ title: "A color", value: "red" }],
      invalid: [{ title: "A number", at: "", keyword: "type", value: 1 }],
    },
  };
});

describe("the shape of what is sent", () => {
  test("has only what is called otherwise, and the way there", () => {
    const renamed = { more: { ...TEXT, names: { "1.0-1.1": "then" } }, other: TEXT };
    expect(factsOf("1.1", withProperties(renamed)).actions.add_note.request).toEqual({
      props: { note: { is: "Note" } },
    });
    expect(factsOf("1.1", withProperties(renamed)).sent).toEqual({ Note: { props: { more: { as: "then" } } } });
    expect(factsOf("1.2", withProperties(renamed)).sent).toEqual({});
  });
});

test("facts are printed with a line for each of an action", () => {
  expect(printFacts({ api: "agent", none: {}, actions: { add: { pushes: ["a", "b"], request: { props: {} } } } })).toBe(
    [
      "{",
      '  "api": "agent",',
      '  "none": {},',
      '  "actions": {',
      '    "add": {',
      '      "pushes": ["a","b"],',
      '      "request": {"props":{}}',
      "    }",
      "  }",
      "}",
    ].join("\n"),
  );
});
