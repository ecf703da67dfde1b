import { describe, expect, test } from "vitest";

import { fingerprint } from "../../src/evolve/fingerprint.ts";
import { releasesOf, thawed } from "../../src/evolve/releases.ts";
import { load } from "../../src/load/load.ts";
import type { ApiDocument } from "../../src/project/plain-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { miniSpec, patch, type Changes } from "../mini-spec.ts";

function documentsOf(given: Changes = {}): ApiDocument[] {
  const spec = load(miniSpec(given));
  return spec.apis.flatMap((api) => api.versions.map((version) => projectVersion(spec, api, version)));
}

describe("a released version that changes", () => {
  const cases: { title: string; given: Changes; want: string[] }[] = [
    { title: "not when nothing does", given: {}, want: [] },
    {
      title: "not when only words do",
      given: {
        "agent/objects/note.json": patch({
          description: "Other words.",
          properties: { text: { description: "Others." } },
        }),
        "agent/errors.json": (content) => JSON.parse(JSON.stringify(content).replace("Wrong format", "Malformed")),
      },
      want: [],
    },
    {
      title: "not when only the order does",
      given: {
        "agent/envelopes/push.json": (content) => {
          const { properties, required, ...rest } = content as { properties: object; required: string[] };
          const reversed = Object.fromEntries(Object.entries(properties).reverse());
          return { ...rest, required: required.reverse(), properties: reversed } as never;
        },
      },
      want: [],
    },
    {
      title: "when a property comes from a version on",
      given: {
        "agent/envelopes/push.json": patch({
          properties: { at: { type: "string", versions: "1.1+", description: "When." } },
        }),
      },
      want: ["agent@1.1", "agent@1.2"],
    },
    {
      title: "when a property that is named like a text comes",
      given: {
        "agent/envelopes/push.json": patch({ properties: { title: { type: "string", description: "What." } } }),
      },
      want: ["agent@1.0", "agent@1.1", "agent@1.2"],
    },
    {
      title: "when an object of two APIs does",
      given: { "agent/objects/note.json": patch({ properties: { text: { type: "integer" } } }), ...integers() },
      want: ["agent@1.0", "agent@1.1", "agent@1.2", "webhooks@1.0", "webhooks@1.1", "webhooks@1.2"],
    },
  ];
  const releases = releasesOf(documentsOf());
  test.each(cases)("$title", ({ given, want }) => {
    expect(thawed(releases, documentsOf(given)).map(({ api, version }) => `${api}@${version}`)).toEqual(want);
  });
});

test("a version that is gone is told, and one that was never released is not", () => {
  const [first, ...others] = documentsOf();
  const found = thawed(releasesOf([first!]), others);
  expect(found.map(({ version, now }) => ({ version, now }))).toEqual([{ version: "1.0", now: undefined }]);
  expect(thawed({}, documentsOf())).toEqual([]);
});

test("a default is compared as it is, whatever is in it", () => {
  const [document] = documentsOf();
  const withDefault = (value: object): ApiDocument => ({ ...document!, $defs: { A: { default: value as never } } });
  expect(fingerprint(withDefault({ title: "a" }))).not.toBe(fingerprint(withDefault({ title: "b" })));
});

/** The examples of the mini spec with a number for a text. */
function integers(): Changes {
  const paths = [
    "agent/objects/note",
    "agent/actions/add_note",
    "agent/pushes/note_added",
    "webhooks/webhooks/note_added",
  ];
  return Object.fromEntries(
    paths.map((path) => [
      `examples/${path}.json`,
      (content: unknown) => JSON.parse(JSON.stringify(content).replaceAll('"Hello"', "1")),
    ]),
  );
}
