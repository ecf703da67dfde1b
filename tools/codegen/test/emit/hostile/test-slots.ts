import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { OutputFile } from "../../../src/emit/output-file.ts";
import { WrittenPackages } from "../written-packages.ts";
import { hostileTexts } from "./corpus.ts";
import { difference, harmless, lostTexts, outputsBehindRules, outputsOf } from "./outputs.ts";
import { judge } from "./refusal.ts";
import type { Slot } from "./slots.ts";

interface Validator {
  (data: unknown): boolean;
  issues(data: unknown): unknown[];
}

const COUNT = 2000;
const BATCH = 500;
const texts = hostileTexts(COUNT);
let packages: WrittenPackages;

/** Tests that no hostile text gets out of its place: it is refused, or every output holds it as a text and no more. */
export function testSlots(slots: readonly Slot[]): void {
  beforeAll(() => {
    packages = new WrittenPackages([]);
    packages.buildRuntime();
  });
  afterAll(() => packages.remove());

  test("the texts are many, and each is another one", () => expect(new Set(texts).size).toBeGreaterThanOrEqual(2000));

  describe.each(slots)("$title", (slot) => {
    const outputs = onceEach(slot.accepted === undefined ? outputsOf : outputsBehindRules);
    const given = texts.filter((text) => slot.except?.includes(text) !== true);
    const { keeps } = slot;
    let accepted: string[];

    test(`is refused on one plain line, or accepted: ${slot.accepts} of them`, () => {
      const verdicts = batches(given.filter((text) => slot.accepted?.(text) !== true)).map((batch) =>
        judge(slot, batch),
      );
      for (const message of verdicts.flatMap(({ messages }) => messages))
        expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      accepted = [...verdicts.flatMap((verdict) => verdict.accepted), ...given.filter((text) => slot.accepted?.(text))];
      const share = accepted.length / given.length;
      expect(share > 0.7 ? "most" : share > 0.1 ? "some" : "few").toBe(slot.accepts);
    });

    test("stays in its place in every output", async () => {
      for (const batch of batches(accepted)) expect(await breakouts(slot, batch, outputs)).toEqual([]);
    });

    // only where it is a value or a name
    test.each(keeps ?? [])("arrives as it is in %s", async (name) => {
      for (const batch of batches(accepted)) expect(lostTexts(await outputs(slot, batch), batch, name)).toEqual([]);
    });

    test("runs nothing when the validators are loaded and used", async () => {
      for (const [index, batch] of batches(accepted).entries())
        await runValidators(`${slots.indexOf(slot)}-${index}`, await outputs(slot, batch), batch);
      expect(globalThis).not.toHaveProperty("canary");
    });
  });
}

/** Of the texts those that change more than a text in some output, and how. */
async function breakouts(slot: Slot, batch: readonly string[], outputs: typeof outputsOf): Promise<string[]> {
  const change = difference(await outputs(slot, batch), await outputs(slot, harmless(batch.length)));
  if (change === undefined) return [];
  if (batch.length === 1) return [`${JSON.stringify(batch[0])} makes ${change}`];
  const half = Math.ceil(batch.length / 2);
  return [
    ...(await breakouts(slot, batch.slice(0, half), outputs)),
    ...(await breakouts(slot, batch.slice(half), outputs)),
  ];
}

async function runValidators(name: string, files: readonly OutputFile[], batch: readonly string[]): Promise<void> {
  const code = files.filter(({ path }) => /^packages\/validators\/.*\.js$/.test(path));
  for (const { path, content } of code) packages.write(path.replace("/agent/", `/${name}/`), content);
  const index = code.find(({ path }) => path.endsWith("/index.js"))!.path.replace("/agent/", `/${name}/`);
  const { objectValidators } = (await packages.load(index)) as { objectValidators: Record<string, Validator> };
  for (const value of [{}, batch[0], Object.fromEntries(batch.map((text) => [text, text]))]) {
    for (const validate of Object.values(objectValidators))
      expect(validate(value)).toBe(validate.issues(value).length === 0);
  }
}

/** The tests of a slot ask for the same outputs. */
function onceEach(outputs: typeof outputsOf): typeof outputsOf {
  const made = new Map<string, Promise<OutputFile[]>>();
  return (slot, batch) => {
    const key = batch.join("\n\0");
    const known = made.get(key) ?? outputs(slot, batch);
    made.set(key, known);
    return known;
  };
}

function batches(all: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );
}
