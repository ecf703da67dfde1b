import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { camelCase, envelopeDirection, isTaken, nameIn, pascalCase, typesOf } from "../../src/load/naming.ts";
import { loadMini, withExamples } from "../mini-spec.ts";

describe("pascalCase and camelCase", () => {
  test.each([
    ["chat", "Chat", "chat"],
    ["deactivate_chat", "DeactivateChat", "deactivateChat"],
    ["list_threads_2", "ListThreads2", "listThreads2"],
    ["chat_2fa", "Chat2fa", "chat2fa"],
    ["customer-0.3", "Customer03", "customer03"],
    ["a__b", "AB", "aB"],
    ["getURL", "GetURL", "getURL"],
  ])("%s is %s and %s", (name, pascal, camel) => {
    expect([pascalCase(name), camelCase(name)]).toEqual([pascal, camel]);
  });

  const snakeCase = fc.stringMatching(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  test("any name in snake case becomes an identifier", () => {
    fc.assert(
      fc.property(snakeCase, (name) => {
        expect(pascalCase(name)).toMatch(/^[A-Z][A-Za-z0-9]*$/);
        expect(camelCase(name)).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }),
    );
  });

  const letters = fc.stringMatching(/^[a-z]+(_[a-z]+)*$/);
  test("names of letters that differ give types that differ", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(pascalCase(a) === pascalCase(b)).toBe(a === b);
      }),
    );
  });
});

describe("nameIn", () => {
  const names = { "3.1-3.2": "chat_id", "3.3,3.10": "chat" };
  test.each([
    ["3.1", "chat_id"],
    ["3.3", "chat"],
    ["3.4", "id"],
    ["3.10", "chat"],
  ])("in %s it is %s", (version, want) => {
    expect(nameIn(version, "id", names)).toBe(want);
  });

  test("without names it is the newest", () => {
    expect(nameIn("3.1", "id", undefined)).toBe("id");
  });
});

describe("typesOf", () => {
  const spec = loadMini(withExamples("agent/objects/remark.json", { type: "string", names: { "1.0": "memo" } }));
  test.each([
    ["agent/objects/note.json", "1.0", ["Note", "NoteInput", "UnknownNote"]],
    ["agent/objects/remark.json", "1.0", ["Memo", "MemoInput", "UnknownMemo"]],
    ["agent/objects/remark.json", "1.1", ["Remark", "RemarkInput", "UnknownRemark"]],
    ["agent/actions/add_note.json", "1.0", ["AddNoteRequest", "AddNoteResponse"]],
    ["agent/pushes/note_added.json", "1.0", ["NotePayload"]],
    ["agent/pushes/note_added.json", "1.1", ["NoteAddedPayload"]],
    ["webhooks/webhooks/note_added.json", "1.0", ["NoteAddedWebhook", "NoteAddedPayload"]],
    ["agent/envelopes/push.json", "1.0", ["PushEnvelope"]],
    ["agent/errors.json", "1.0", ["ErrorType"]],
    ["agent/disconnects.json", "1.0", ["DisconnectReason"]],
  ])("%s in %s gives %j", (path, version, want) => {
    expect(typesOf(spec.entities.get(path)!, version).map(({ type }) => type)).toEqual(want);
  });
});

describe("isTaken", () => {
  test.each([
    "Event",
    "File",
    "MessageEvent",
    "Request",
    "Response",
    "Promise",
    "Map",
    "Record",
    "Partial",
    "Push",
    "WebhookName",
  ])("%s is taken", (type) => {
    expect(isTaken(type)).toBe(true);
  });

  test.each(["Chat", "ChatEvent", "Thread", "User", "EventPayload", "PushEnvelope", "toString", "constructor"])(
    "%s is free",
    (type) => {
      expect(isTaken(type)).toBe(false);
    },
  );
});

describe("envelopeDirection", () => {
  test.each([
    ["request", "sent"],
    ["web_request", "sent"],
    ["response", "received"],
    ["push", "received"],
    ["error", "received"],
    ["webhook", "received"],
  ])("%s is %s", (name, want) => {
    expect(envelopeDirection(name)).toBe(want);
  });
});
