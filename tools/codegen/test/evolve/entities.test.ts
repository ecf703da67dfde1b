import { describe, expect, test } from "vitest";

import { object, text, type Files } from "../project/projection.ts";
import { action, changesOf, inShort, push } from "./comparison.ts";

const OLD = { versions: "3.1-3.3" };
const NEW = { versions: "3.4" };
const webhook = object({ action: text, payload: {} }, "action", "payload");

describe("what comes, goes or is renamed", () => {
  const cases: { title: string; given: Files; api?: string; want: object[] }[] = [
    {
      title: "an action comes",
      given: { "agent/actions/do_it.json": { ...action({}), ...NEW } },
      want: [sent("action", "do_it", { kind: "entity-added" })],
    },
    {
      title: "an action goes",
      given: { "agent/actions/do_it.json": { ...action({}), ...OLD } },
      want: [sent("action", "do_it", { kind: "entity-removed" })],
    },
    {
      title: "an action is renamed",
      given: { "agent/actions/do_it.json": { ...action({}), names: { "3.1-3.3": "make_it" } } },
      want: [sent("action", "do_it", { kind: "entity-renamed", was: "make_it" })],
    },
    {
      title: "a push comes",
      given: { "agent/pushes/done.json": { ...push({}), ...NEW } },
      want: [received("push", "done", { kind: "entity-added" })],
    },
    {
      title: "a push without a payload is renamed",
      given: { "agent/pushes/done.json": { payload: null, names: { "3.3": "made" } } },
      want: [received("push", "done", { kind: "entity-renamed", was: "made" })],
    },
    {
      title: "a push takes the name of another",
      given: {
        "agent/pushes/done.json": { ...push({}), names: { "3.1-3.3": "made" } },
        "agent/pushes/made.json": { ...push({}), ...NEW },
      },
      want: [
        received("push", "made", { kind: "entity-added" }),
        received("push", "done", { kind: "entity-renamed", was: "made" }),
      ],
    },
    {
      title: "a webhook is renamed, and so is the name in its body",
      given: {
        "webhooks/envelopes/webhook.json": webhook,
        "webhooks/webhooks/done.json": { payload: object({ a: text }), names: { "3.1-3.3": "made" } },
      },
      api: "webhooks",
      want: [received("webhook", "done", { kind: "entity-renamed", was: "made" })],
    },
    {
      title: "a property of the envelope is in each webhook",
      given: {
        "webhooks/envelopes/webhook.json": object(
          { action: text, payload: {}, key: { ...text, names: { "3.3": "secret" } } },
          "action",
          "payload",
        ),
        "webhooks/webhooks/done.json": push({}),
        "webhooks/webhooks/left.json": push({}),
      },
      api: "webhooks",
      want: ["done", "left"].map((name) => ({
        ...received("webhook", name, { kind: "property-renamed", was: "secret" }),
        part: "body",
        path: "/key",
      })),
    },
    {
      title: "an object is renamed, with all that refers to it",
      given: {
        "agent/objects/note.json": { ...object({ a: text }), names: { "3.1-3.3": "mark" } },
        "agent/pushes/done.json": { payload: object({ note: { $ref: "../objects/note.json" } }) },
      },
      want: [received("object", "Note", { kind: "entity-renamed", was: "Mark" })],
    },
    {
      title: "an object takes the name of another that is renamed",
      given: {
        "agent/objects/note.json": { ...object({ a: text }), names: { "3.1-3.3": "mark" } },
        "agent/objects/mark.json": { ...object({ b: text }), ...NEW },
        "agent/pushes/done.json": {
          payload: object({
            it: {
              oneOf: [
                { $ref: "../objects/note.json", ...OLD },
                { $ref: "../objects/mark.json", ...NEW },
              ],
            },
          }),
        },
      },
      want: [
        { ...received("push", "done", { kind: "property-removed", required: false }), part: "payload", path: "/it/a" },
        { ...received("push", "done", { kind: "property-added", required: false }), part: "payload", path: "/it/b" },
        received("object", "Mark", { kind: "entity-added" }),
        received("object", "Note", { kind: "entity-renamed", was: "Mark" }),
      ],
    },
    {
      title: "an error comes, another gets data",
      given: {
        "agent/errors.json": {
          errors: [
            { type: "limit", message: "Limit", retry: "never", description: "Too many.", ...NEW },
            {
              type: "wrong",
              message: "Wrong",
              retry: "never",
              description: "Wrong.",
              data: object({ a: { ...text, ...NEW } }),
            },
          ],
        },
        "agent/envelopes/error.json": object({ error: { $ref: "../errors.json" } }),
      },
      want: [
        received("error", "limit", { kind: "entity-added" }),
        { ...received("error", "wrong", { kind: "property-added", required: false }), part: "data", path: "/a" },
      ],
    },
    {
      title: "a disconnect reason is renamed",
      given: {
        "agent/disconnects.json": {
          reasons: [{ reason: "gone", description: "Gone.", reconnect: "never", names: { "3.3": "left" } }],
        },
        "agent/pushes/agent_disconnected.json": {
          payload: object({ reason: { $ref: "../disconnects.json" } }, "reason"),
        },
      },
      want: [received("disconnect", "gone", { kind: "entity-renamed", was: "left" })],
    },
    {
      title: "an envelope of each direction gets a property",
      given: {
        "agent/envelopes/request.json": object({ version: { ...text, ...NEW } }),
        "agent/envelopes/push.json": object({ version: { ...text, ...NEW } }, "version"),
      },
      want: [
        { ...sent("envelope", "request", { kind: "property-added", required: false }), path: "/version" },
        { ...received("envelope", "push", { kind: "property-added", required: true }), path: "/version" },
      ],
    },
    {
      title: "nothing",
      given: { "agent/actions/do_it.json": action({}), "agent/pushes/done.json": push({}) },
      want: [],
    },
  ];
  test.each(cases)("$title", ({ given, api, want }) => expect(changesOf(given, api)).toEqual(want));
});

describe("what an action says beside its request and response", () => {
  const beside = {
    "agent/pushes/done.json": push({ names: { "3.1-3.3": "made" } }),
    "agent/pushes/left.json": push({}),
  };
  const cases: { title: string; given: object; want: object[] }[] = [
    {
      title: "a transport comes",
      given: { transports: ["rtm", { name: "web", ...NEW }] },
      want: [{ kind: "listed", list: "transports", item: "web" }],
    },
    {
      title: "a scope for another",
      given: { scopes: [{ name: "my:rw", ...OLD }, "all:ro", { name: "all:rw", ...NEW }] },
      want: [
        { kind: "unlisted", list: "scopes", item: "my:rw" },
        { kind: "listed", list: "scopes", item: "all:rw" },
      ],
    },
    { title: "a push that is renamed stays in the list", given: { pushes: ["done"] }, want: [] },
    {
      title: "a push goes",
      given: { pushes: ["done", { name: "left", ...OLD }] },
      want: [{ kind: "unlisted", list: "pushes", item: "left" }],
    },
    {
      title: "the records of a page begin",
      given: {
        request: object({ page_id: text }),
        response: object({ all: { type: "array", items: text } }),
        pagination: { items: "all", ...NEW },
      },
      want: [{ kind: "keyword-changed", keyword: "pagination", before: undefined, after: { items: "all" } }],
    },
    {
      title: "it is deprecated",
      given: { deprecated: { versions: "3.4" } },
      want: [{ kind: "keyword-changed", keyword: "deprecated", before: undefined, after: true }],
    },
  ];
  test.each(cases)("$title", ({ given, want }) => {
    const changes = changesOf({ "agent/actions/do_it.json": action(given), ...beside }).filter(
      ({ entity }) => entity === "action",
    );
    expect(changes).toEqual(want.map((what) => sent("action", "do_it", what)));
  });

  test("a webhook that is renamed stays in the list", () => {
    const webhooks = {
      "webhooks/envelopes/webhook.json": webhook,
      "webhooks/webhooks/done.json": push({ names: { "3.3": "made" } }),
    };
    expect(changesOf({ "agent/actions/do_it.json": action({ webhooks: ["done"] }), ...webhooks })).toEqual([]);
  });
});

test("what is nothing in one of the versions counts as an empty object", () => {
  const given = {
    "agent/actions/do_it.json": action({
      request: object({ a: { ...text, ...NEW } }),
      response: object({ b: { ...text, ...OLD } }, "b"),
    }),
  };
  expect(changesOf(given).map(inShort)).toEqual([
    "sent action do_it request /a property-added",
    "received action do_it response /b property-removed",
  ]);
});

describe("an object goes the ways that its holders go", () => {
  const note = { "agent/objects/note.json": object({ id: { ...text, readOnly: true }, a: { ...text, ...NEW } }) };
  const holder = object({ note: { $ref: "../objects/note.json" } });
  const cases: { title: string; given: Files; want: string[] }[] = [
    {
      title: "received",
      given: { "agent/pushes/done.json": { payload: holder } },
      want: ["received object Note whole /a property-added"],
    },
    {
      title: "sent",
      given: { "agent/actions/do_it.json": action({ request: holder }) },
      want: ["sent object Note whole /a property-added"],
    },
    {
      title: "both, by one name although there are two types",
      given: { "agent/actions/do_it.json": action({ request: holder, response: holder }) },
      want: ["sent object Note whole /a property-added", "received object Note whole /a property-added"],
    },
    { title: "neither, which counts as received", given: {}, want: ["received object Note whole /a property-added"] },
    {
      title: "only one in the older version",
      given: {
        "agent/pushes/done.json": { payload: holder },
        "agent/actions/do_it.json": action({ request: object({ note: { $ref: "../objects/note.json", ...NEW } }) }),
      },
      want: [
        "sent action do_it request /note property-added",
        "sent object Note whole entity-added",
        "received object Note whole /a property-added",
      ],
    },
  ];
  test.each(cases)("$title", ({ given, want }) => expect(changesOf({ ...note, ...given }).map(inShort)).toEqual(want));
});

describe("the room for unknown members of a union", () => {
  const tagged = (type: string): object => object({ type: { const: type } }, "type");
  const beside = { "agent/objects/a.json": tagged("a"), "agent/objects/b.json": tagged("b") };
  const members = [{ $ref: "./a.json" }, { $ref: "./b.json" }];
  const holder = (range: object): Files => ({
    "agent/pushes/done.json": { payload: object({ it: { $ref: "../objects/any.json", ...range } }) },
  });

  test("is no object when the union comes", () => {
    const given = { ...beside, ...holder(NEW), "agent/objects/any.json": { ...NEW, oneOf: members } };
    expect(changesOf(given).map(inShort)).toEqual([
      "received push done payload /it property-added",
      "received object Any whole entity-added",
    ]);
  });

  test("does not change with the members", () => {
    const any = { oneOf: [...members, { $ref: "./c.json", ...NEW }] };
    const given = {
      ...beside,
      ...holder({}),
      "agent/objects/c.json": { ...tagged("c"), ...NEW },
      "agent/objects/any.json": any,
    };
    expect(changesOf(given).map(inShort)).toEqual([
      "received object C whole entity-added",
      "received object Any whole member-added",
    ]);
  });
});

function sent(entity: string, name: string, what: object): object {
  return { entity, part: "whole", path: "", direction: "sent", name, ...what };
}

function received(entity: string, name: string, what: object): object {
  return { entity, part: "whole", path: "", direction: "received", name, ...what };
}
