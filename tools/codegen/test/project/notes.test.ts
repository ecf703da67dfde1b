import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { annotationsIn } from "../../src/project/notes.ts";
import { object, project, projectApi, text } from "./projection.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4"];

describe("the sentence of a version looks back on what changed", () => {
  const cases: { given: DialectSchema; version: string; want: string | undefined }[] = [
    { given: {}, version: "3.4", want: undefined },
    { given: { description: "A chat." }, version: "3.4", want: "A chat." },
    { given: { versions: "3.2+" }, version: "3.4", want: "(since 3.2)" },
    { given: { description: "A chat.", versions: "3.2+" }, version: "3.2", want: "A chat. (since 3.2)" },
    { given: { description: "A chat.", versions: "3.2+" }, version: "3.4", want: "A chat. (since 3.2)" },
    { given: { description: "A chat.", versions: "3.1+" }, version: "3.4", want: "A chat." },
    { given: { description: "A chat.", versions: "3.1-3.2" }, version: "3.2", want: "A chat." },
    { given: { description: "A chat.", versions: "3.1,3.3+" }, version: "3.4", want: "A chat." },
    { given: { description: "A chat.", names: { "3.1": "x" } }, version: "3.1", want: "A chat." },
    { given: { description: "A chat.", names: { "3.1": "x" } }, version: "3.2", want: "A chat. Was `x` before 3.2." },
    { given: { description: "A chat.", names: { "3.1-3.3": "x" } }, version: "3.3", want: "A chat." },
    {
      given: { description: "A chat.", names: { "3.1-3.3": "x" } },
      version: "3.4",
      want: "A chat. Was `x` before 3.4.",
    },
    {
      given: { description: "A chat.", names: { "3.1": "x", "3.2": "y" } },
      version: "3.2",
      want: "A chat. Was `x` before 3.2.",
    },
    {
      given: { description: "A chat.", names: { "3.1": "x", "3.2": "y" } },
      version: "3.3",
      want: "A chat. Was `x` before 3.2. Was `y` before 3.3.",
    },
    {
      given: { description: "A chat.", versions: "3.2+", names: { "3.2": "x" } },
      version: "3.3",
      want: "A chat. (since 3.2) Was `x` before 3.3.",
    },
  ];
  test.each(cases)("%j", ({ given, version, want }) =>
    expect(annotationsIn(version, given, VERSIONS).description).toBe(want),
  );
});

describe("what is to be left says so", () => {
  const cases: { given: DialectSchema["deprecated"]; version: string; want: object }[] = [
    { given: undefined, version: "3.4", want: { description: "A chat." } },
    { given: true, version: "3.4", want: { description: "A chat.", deprecated: true } },
    { given: "Use `x`.", version: "3.4", want: { description: "A chat.\n\nDeprecated: Use `x`.", deprecated: true } },
    { given: { versions: "3.3+" }, version: "3.2", want: { description: "A chat." } },
    { given: { versions: "3.3+" }, version: "3.3", want: { description: "A chat.", deprecated: true } },
    {
      given: { versions: "3.3+", description: "Use `x`." },
      version: "3.3",
      want: { description: "A chat.\n\nDeprecated: Use `x`.", deprecated: true },
    },
  ];
  test.each(cases)("%j", ({ given, version, want }) => {
    expect(annotationsIn(version, { description: "A chat.", deprecated: given }, VERSIONS)).toEqual(want);
  });
});

test("a version keeps its text when a later one is added", () => {
  const given = object({
    added: { ...text, description: "The first.", versions: "3.3+" },
    renamed: { ...text, description: "The second.", names: { "3.1-3.2": "old" } },
    removed: { ...text, description: "The third.", versions: "3.1-3.3" },
    listed: {
      oneOf: [
        { const: "a", description: "The fourth.", versions: "3.2+" },
        { const: "b", description: "The fifth." },
      ],
    },
  });
  for (const version of VERSIONS) {
    const later = [...VERSIONS, "3.5", "4.0"];
    expect(project(given, { version, versions: later })).toEqual(project(given, { version, versions: VERSIONS }));
  }
});

test("the name that a later version gives is not told to those before", () => {
  const given = object({ id: { ...text, description: "The chat.", names: { "3.1-3.4": "chat_id" } } });
  expect(project(given, { version: "3.4", versions: [...VERSIONS, "3.5"] }).properties).toEqual({
    chat_id: { ...text, description: "The chat." },
  });
});

test("entities, errors and reasons have notes too", () => {
  const { $defs, "x-chatwire": wire } = projectApi({
    "agent/pushes/a.json": { versions: "3.2+", description: "A push.", payload: object({}) },
    "agent/objects/b.json": { names: { "3.1": "z" }, description: "An object.", ...object({}) },
    "agent/actions/c.json": {
      deprecated: "Use `d`.",
      description: "An action.",
      transports: ["rtm"],
      request: null,
      response: null,
    },
    "agent/errors.json": {
      errors: [{ type: "e", versions: "3.3+", message: "E", description: "An error.", retry: "never" }],
    },
    "agent/disconnects.json": {
      reasons: [{ reason: "f", names: { "3.1": "y" }, description: "A reason.", reconnect: "never" }],
    },
  });
  expect($defs["APayload"]!.description).toBe("A push. (since 3.2)");
  expect($defs["B"]!.description).toBe("An object. Was `z` before 3.2.");
  expect(wire.actions["c"]).toMatchObject({ description: "An action.\n\nDeprecated: Use `d`.", deprecated: true });
  expect(wire.errors["e"]!.description).toBe("An error. (since 3.3)");
  expect(wire.disconnects["f"]!.description).toBe("A reason. Was `y` before 3.2.");
});
