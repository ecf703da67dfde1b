import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { OutputFile } from "../../src/emit/output-file.ts";
import { produce } from "../../src/pipeline.ts";
import { miniSpec } from "../mini-spec.ts";
import { WrittenPackages } from "./written-packages.ts";

interface Validator {
  (data: unknown): boolean;
  issues(data: unknown): { pointer: string; keyword: string }[];
}
type Validators = Record<string, Record<string, Validator>>;

let files: OutputFile[];
let packages: WrittenPackages;

beforeAll(async () => {
  files = await produce(miniSpec());
  packages = new WrittenPackages(files);
  packages.buildRuntime();
});
afterAll(() => packages.remove());

test("the whole output of a version", async () => {
  // of the validators what only a machine reads is run below instead
  const unread = /^packages\/validators\/.*\/(?:types\/|(?!index)[\w-]+\.(?:js|d\.ts)$)/;
  const read = files.filter(({ path }) => /\/(?:agent\/|agent-client\/).*v1\.2\b/.test(path) && !unread.test(path));
  const text = read.map(({ path, content }) => `=== ${path}\n${content}`).join("\n");
  await expect(text).toMatchFileSnapshot("mini-output.txt");
});

test("compiles", () => expect(packages.typeErrors()).toBe(""));

test("each version has its files, and no two have one path", () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const version of ["agent/v1.0", "agent/v1.1", "agent/v1.2", "webhooks/v1.0", "webhooks/v1.1", "webhooks/v1.2"]) {
    expect(paths).toContain(`packages/schemas/generated/${version}.json`);
    expect(paths).toContain(`packages/validators/generated/${version}/index.js`);
    expect(paths).toContain(`packages/protocol-types/generated/${version}/index.ts`);
  }
});

describe("the emitted validators run", () => {
  const note = { text: "Hello" };
  const cases: { module: string; map: string; name: string; given: unknown; want: string[] }[] = [
    { module: "agent/v1.2", map: "objectValidators", name: "Note", given: note, want: [] },
    { module: "agent/v1.2", map: "objectValidators", name: "Note", given: {}, want: ["/text required"] },
    {
      module: "agent/v1.2",
      map: "objectValidators",
      name: "Note",
      given: { ...note, color: "blue", more: 1 },
      want: [],
    },
    {
      module: "agent/v1.2",
      map: "objectValidators",
      name: "NoteInput",
      given: { ...note, color: "blue" },
      want: ["/color enum"],
    },
    {
      module: "agent/v1.2",
      map: "objectValidators",
      name: "NoteInput",
      given: { ...note, more: 1 },
      want: ["/more additionalProperties"],
    },
    {
      module: "agent/v1.1",
      map: "objectValidators",
      name: "NoteInput",
      given: { ...note, color: "green" },
      want: ["/color enum"],
    },
    { module: "agent/v1.0", map: "pushValidators", name: "note", given: { id: "C1", note }, want: [] },
    { module: "agent/v1.1", map: "pushValidators", name: "note_added", given: { chat_id: "C1", note }, want: [] },
    {
      module: "agent/v1.1",
      map: "pushValidators",
      name: "note_added",
      given: { id: "C1", note },
      want: ["/chat_id required"],
    },
    { module: "agent/v1.2", map: "requestValidators", name: "add_note", given: { chat_id: "C1", note }, want: [] },
    {
      module: "agent/v1.2",
      map: "responseValidators",
      name: "add_note",
      given: { note_id: 1 },
      want: ["/note_id type"],
    },
    {
      module: "webhooks/v1.0",
      map: "webhookValidators",
      name: "note_added",
      given: delivered({ id: "C1", note }),
      want: [],
    },
    {
      module: "webhooks/v1.2",
      map: "webhookValidators",
      name: "note_added",
      given: delivered({ id: "C1", note }),
      want: ["/payload/chat_id required"],
    },
  ];
  test.each(cases)("$module, $map, $name of $given", async ({ module, map, name, given, want }) => {
    const validators = (await packages.load(`packages/validators/generated/${module}/index.js`)) as Validators;
    const validate = validators[map]![name]!;
    expect(validate.issues(given).map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(want);
    expect(validate(given)).toBe(want.length === 0);
  });

  function delivered(payload: object): object {
    return { webhook_id: "W1", secret_key: "S1", action: "note_added", payload };
  }
});
