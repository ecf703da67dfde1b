import { describe, expect, test } from "vitest";

import type { Rename } from "../../src/evolve/renames.ts";
import { renamesBetween } from "../../src/evolve/renames.ts";
import { object, specOf, text, type Files } from "../project/projection.ts";
import { action, push, renamesOf } from "./comparison.ts";

const NAMES = { names: { "3.1-3.3": "old" } };

describe("the names of the spec as renames", () => {
  const cases: { title: string; given: Files; api?: string; want: Rename[] }[] = [
    {
      title: "an action",
      given: { "agent/actions/new.json": { ...action({}), ...NAMES } },
      want: [{ kind: "action", from: "old", to: "new" }],
    },
    {
      title: "a push",
      given: { "agent/pushes/new.json": { ...push({}), ...NAMES } },
      want: [{ kind: "push", from: "old", to: "new" }],
    },
    {
      title: "an object, by its type",
      given: { "agent/objects/new_note.json": { ...object({}), ...NAMES } },
      want: [{ kind: "object", from: "Old", to: "NewNote" }],
    },
    {
      title: "an error and a disconnect reason",
      given: {
        "agent/errors.json": {
          errors: [{ type: "new", message: "New", retry: "never", description: "New.", ...NAMES }],
        },
        "agent/disconnects.json": { reasons: [{ reason: "new", reconnect: "never", description: "New.", ...NAMES }] },
        "agent/pushes/agent_disconnected.json": { payload: object({ reason: { $ref: "../disconnects.json" } }) },
      },
      want: [
        { kind: "error", from: "old", to: "new" },
        { kind: "disconnect", from: "old", to: "new" },
      ],
    },
    {
      title: "a property of a request, a response, a payload and an object",
      given: {
        "agent/actions/do_it.json": action({
          request: object({ new: { ...text, ...NAMES } }),
          response: object({ new: { ...text, ...NAMES } }),
        }),
        "agent/pushes/done.json": { payload: object({ new: { ...text, ...NAMES } }) },
        "agent/objects/note.json": object({ new: { ...text, ...NAMES } }),
      },
      want: ["DoItRequest", "DoItResponse", "DonePayload", "Note"].map((type) => ({
        kind: "property",
        type,
        path: "/new",
        from: "old",
        to: "new",
      })),
    },
    {
      title: "a property below others, an array, a map and a union",
      given: {
        "agent/objects/note.json": object({
          list: { type: "array", items: object({ new: { ...text, ...NAMES } }) },
          map: { type: "object", additionalProperties: object({ new: { ...text, ...NAMES } }) },
          either: { oneOf: [object({ new: { ...text, ...NAMES } }), { type: "null" }] },
          below: { ...object({ new: { ...text, ...NAMES } }), names: { "3.3": "above" } },
        }),
      },
      want: [
        { kind: "property", type: "Note", path: "/list/[]/new", from: "old", to: "new" },
        { kind: "property", type: "Note", path: "/map/{}/new", from: "old", to: "new" },
        { kind: "property", type: "Note", path: "/either/new", from: "old", to: "new" },
        { kind: "property", type: "Note", path: "/below", from: "above", to: "below" },
        { kind: "property", type: "Note", path: "/below/new", from: "old", to: "new" },
      ],
    },
    {
      title: "a value",
      given: { "agent/objects/note.json": object({ color: { oneOf: [{ const: "new", ...NAMES }, { const: "b" }] } }) },
      want: [{ kind: "value", type: "Note", path: "/color", from: "old", to: "new" }],
    },
    {
      title: "an object of the other tree that webhooks refer to",
      given: {
        "agent/objects/note.json": object({ new: { ...text, ...NAMES } }),
        "webhooks/envelopes/webhook.json": object({ action: text, payload: {} }, "action", "payload"),
        "webhooks/webhooks/done.json": { payload: object({ note: { $ref: "../../agent/objects/note.json" } }) },
      },
      api: "webhooks",
      want: [{ kind: "property", type: "Note", path: "/new", from: "old", to: "new" }],
    },
    {
      title: "no name that ended before",
      given: { "agent/actions/new.json": { ...action({}), names: { "3.1-3.2": "old" } } },
      want: [],
    },
    {
      title: "no thing that the older version lacks",
      given: { "agent/actions/new.json": { ...action({}), versions: "3.2,3.4", names: { "3.2": "old" } } },
      want: [],
    },
  ];
  test.each(cases)("$title", ({ given, api, want }) => expect(renamesOf(given, api)).toEqual(want));
});

test("backwards, the names are the other way round", () => {
  const spec = specOf({ "agent/actions/new.json": { ...action({}), ...NAMES } });
  expect(renamesBetween(spec, spec.apis[0]!, "3.4", "3.3")).toEqual([{ kind: "action", from: "new", to: "old" }]);
});

test("what is not there in between has no name to change", () => {
  const note = object({ new: { ...text, versions: "3.1,3.3+", names: { "3.3": "old" } } });
  const spec = specOf({ "agent/objects/note.json": note });
  expect(renamesBetween(spec, spec.apis[0]!, "3.2", "3.3")).toEqual([]);
  expect(renamesBetween(spec, spec.apis[0]!, "3.1", "3.3")).toHaveLength(1);
});
