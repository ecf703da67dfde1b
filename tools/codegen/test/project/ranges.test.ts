import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, project, projectApi, text } from "./projection.ts";

describe("a property is there in the versions of its range", () => {
  const cases: [range: string | undefined, want: string[]][] = [
    [undefined, ["3.1", "3.2", "3.3", "3.4"]],
    ["3.2", ["3.2"]],
    ["3.2+", ["3.2", "3.3", "3.4"]],
    ["3.2-3.3", ["3.2", "3.3"]],
    ["3.1,3.4", ["3.1", "3.4"]],
    ["3.1-3.2, 3.4+", ["3.1", "3.2", "3.4"]],
  ];
  test.each(cases)("%s", (versions, want) => {
    const given = object({ a: { ...text, ...(versions === undefined ? {} : { versions }) } });
    const there = ["3.1", "3.2", "3.3", "3.4"].filter(
      (version) => project(given, { version }).properties!["a"] !== undefined,
    );
    expect(there).toEqual(want);
  });
});

test("3.10 comes after 3.9", () => {
  const versions = ["3.9", "3.10"];
  const given = object({ a: { ...text, versions: "3.10+" }, b: { ...text, versions: "3.9" } });
  expect(Object.keys(project(given, { version: "3.9", versions }).properties!)).toEqual(["b"]);
  expect(Object.keys(project(given, { version: "3.10", versions }).properties!)).toEqual(["a"]);
});

describe("what is outside its range leaves nothing behind", () => {
  const old = { ...text, versions: "3.1" };
  const cases: { title: string; given: DialectSchema; want: object }[] = [
    { title: "a property", given: object({ a: old }), want: { type: "object", properties: {} } },
    { title: "a required one", given: object({ a: old }, "a"), want: { type: "object", properties: {} } },
    {
      title: "a nested one",
      given: object({ a: object({ b: old }) }),
      want: { type: "object", properties: { a: { type: "object", properties: {} } } },
    },
    {
      title: "one of the items of a list",
      given: object({ a: { type: "array", items: object({ b: old }) } }),
      want: { type: "object", properties: { a: { type: "array", items: { type: "object", properties: {} } } } },
    },
    {
      title: "one of the values of a map",
      given: { type: "object", additionalProperties: object({ b: old }) },
      want: { type: "object", additionalProperties: { type: "object", properties: {} } },
    },
  ];
  test.each(cases)("$title", ({ given, want }) => expect(project(given)).toEqual(want));
});

describe("an entity is there in the versions of its range", () => {
  const files = {
    "agent/pushes/a.json": { versions: "3.2-3.3", payload: null },
    "agent/actions/b.json": { versions: "3.2-3.3", transports: ["rtm"], request: null, response: null },
    "agent/objects/c.json": { versions: "3.2-3.3", ...object({}) },
  };
  test.each([
    ["3.1", []],
    ["3.2", ["a", "b", "C"]],
    ["3.3", ["a", "b", "C"]],
    ["3.4", []],
  ])("%s", (version, want) => {
    const { pushes, actions, objects } = projectApi(files, version)["x-chatwire"];
    expect([pushes, actions, objects].flatMap(Object.keys)).toEqual(want);
  });
});
