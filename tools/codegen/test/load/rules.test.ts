import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { FITS, IS_KNOWN, IS_REFUSED } from "../../src/check/problems-of-example.ts";
import { examine, HAS_A_PLACE, IS_COMPLETE, IS_JSON, load, NAMES_META_SCHEMA } from "../../src/load/load.ts";
import { FOLLOWS_META_SCHEMA, NO_KEYWORD_OUTSIDE } from "../../src/load/meta-schemas.ts";
import { formatProblem, SpecError } from "../../src/load/problem.ts";
import { rules } from "../../src/load/rules/index.ts";
import { miniSpec, patch, withExamples, type Changes } from "../mini-spec.ts";
import { cases } from "./cases/index.ts";

const structure = [IS_COMPLETE, HAS_A_PLACE, IS_JSON, NAMES_META_SCHEMA, FOLLOWS_META_SCHEMA, NO_KEYWORD_OUTSIDE];
const sentences = [...structure, ...rules.map(({ sentence }) => sentence)];

const problemsOf = (changes: Changes): string[] => examine(miniSpec(changes)).problems.map(formatProblem);

test("the mini spec breaks no rule", () => {
  expect(problemsOf({})).toEqual([]);
});

test("every sentence has cases", () => {
  expect(Object.keys(cases).sort()).toEqual([...sentences].sort());
  expect(Object.entries(cases).filter(([, { refused }]) => refused.length === 0)).toEqual([]);
});

test("spec/README.md lists every sentence", () => {
  const readme = readFileSync(new URL("../../../../spec/README.md", import.meta.url), "utf8");
  const [, section] = /<!-- rules -->([^]*)<!-- \/rules -->/.exec(readme)!;
  const all = [...sentences, FITS, IS_KNOWN, IS_REFUSED];
  expect(section!.trim().split("\n")).toEqual(all.map((sentence) => `- ${sentence}`));
});

describe.each(Object.entries(cases))("%s", (sentence, { refused, passing = [] }) => {
  test.each(refused)("refuses %s", (_, given, want) => {
    // the sentence stands behind the place: `file:line:column  sentence  found …  expected …`
    expect(problemsOf(given)).toEqual([want.replace("  ", () => `  ${sentence}  `)]);
  });

  test.each(passing)("accepts %s", (_, given) => {
    expect(problemsOf(given)).toEqual([]);
  });
});

describe("everything that is wrong", () => {
  const given: Changes = {
    "agent/pushes/note_added.json": patch({
      payload: { required: ["chat"], properties: { note: { $ref: "./nothing.json" } } },
    }),
    "agent/objects/note.json": patch({
      properties: { text: { versions: "1.7+", unevaluatedProperties: false, type: "text" } },
    }),
    "agent/envelopes/push.json": "{",
    "notes.txt": "",
    ...withExamples("agent/objects/event.json", { type: "string", versions: "1.2-1.1", format: "date" }),
  };
  const want = [
    `agent/envelopes/push.json:1:2  ${IS_JSON}  found the end of the file  expected "," or "}"`,
    'agent/objects/event.json:8:15  Every range names known versions.  found "1.2-1.1"  expected the older version first',
    'agent/objects/event.json:9:13  A `format` stands beside the `pattern` that checks it.  found "format": "date" alone  expected "pattern" beside it, so that every validator gives one verdict',
    'agent/objects/note.json:13:15  Every file follows the meta-schema of its kind.  found "text"  expected one of "string", "integer", "number", "boolean", "object", "array", "null"',
    expect.stringMatching(
      /^agent\/objects\/note\.json:16:7 {2}No keyword stands outside the dialect\. {2}found "unevaluatedProperties"/,
    ),
    'agent/pushes/note_added.json:13:7  `required` names only properties.  found "chat"  expected one of chat_id, note',
    'agent/pushes/note_added.json:24:17  Every `$ref` leads to an object, a payload or a list of the spec.  found "./nothing.json"  expected a file; there is none at agent/pushes/nothing.json',
    `notes.txt:1:1  ${HAS_A_PLACE}  found "notes.txt"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md`,
  ];

  test("comes all at once, in the order of files, lines and columns", () => {
    expect(problemsOf(given)).toEqual(want);
  });

  test("is the same whatever the order of the files", () => {
    expect(examine(miniSpec(given).reverse()).problems.map(formatProblem)).toEqual(want);
  });

  test("is thrown by `load` as one error, a line each", () => {
    const attempt = () => load(miniSpec({ "sources.json": "[", "apis.json": "[" }));
    expect(attempt).toThrow(SpecError);
    expect(attempt).toThrow(/^apis\.json:1:2 .*\nsources\.json:1:2 .*$/);
  });
});
