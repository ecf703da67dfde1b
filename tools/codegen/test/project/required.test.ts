import { describe, expect, test } from "vitest";

import type { ListMember } from "../../src/load/dialect.ts";
import { object, project, text, type Way } from "./projection.ts";

describe("`required` names what must be there in the version and direction", () => {
  const sent = { direction: "sent" } as const;
  const received = { direction: "received" } as const;
  const cases: { given: ListMember[]; way: Way; want: string[] | undefined }[] = [
    { given: [], way: {}, want: undefined },
    { given: ["a"], way: {}, want: ["a"] },
    { given: ["b", "a"], way: {}, want: ["b", "a"] },
    { given: [{ name: "a", versions: "3.3+" }], way: { version: "3.2" }, want: undefined },
    { given: [{ name: "a", versions: "3.3+" }], way: { version: "3.3" }, want: ["a"] },
    { given: [{ name: "a", direction: "sent" }], way: sent, want: ["a"] },
    { given: [{ name: "a", direction: "sent" }], way: received, want: undefined },
    { given: [{ name: "a", direction: "received" }], way: sent, want: undefined },
    { given: [{ name: "a", direction: "received" }], way: received, want: ["a"] },
    { given: [{ name: "a", versions: "3.3+", direction: "sent" }], way: { version: "3.2", ...sent }, want: undefined },
    { given: [{ name: "a", versions: "3.3+", direction: "sent" }], way: { version: "3.3", ...sent }, want: ["a"] },
    {
      given: [{ name: "a", versions: "3.3+", direction: "sent" }],
      way: { version: "3.3", ...received },
      want: undefined,
    },
    {
      given: [
        { name: "a", versions: "3.1", direction: "sent" },
        { name: "a", versions: "3.2+" },
      ],
      way: { version: "3.1", ...received },
      want: undefined,
    },
    {
      given: [
        { name: "a", versions: "3.1", direction: "sent" },
        { name: "a", versions: "3.2+" },
      ],
      way: { version: "3.2", ...received },
      want: ["a"],
    },
  ];
  test.each(cases)("%j", ({ given, way, want }) => {
    expect(project(object({ a: text, b: text }, ...given), way).required).toEqual(want);
  });
});
