import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { OutputFile } from "../../src/emit/output-file.ts";
import { parseJsonFile, positionOf, type JsonFile } from "../../src/load/json-file.ts";
import { examine } from "../../src/load/load.ts";
import { formatProblem } from "../../src/load/problem.ts";
import { produce } from "../../src/pipeline.ts";
import { miniSpec } from "../mini-spec.ts";
import { hostileTexts } from "./hostile/corpus.ts";
import { shapeOf, textsOf } from "./hostile/shape.ts";
import { slots, type Placed, type Slot } from "./hostile/slots.ts";
import { WrittenPackages } from "./written-packages.ts";

const COUNT = Number(process.env["N"] ?? 2000);
const BATCH = Number(process.env["B"] ?? 250);
const texts = hostileTexts(COUNT);
let packages: WrittenPackages;

beforeAll(() => {
  packages = new WrittenPackages([]);
  packages.buildRuntime();
});
afterAll(() => packages.remove());

describe.each(slots)("$title", (slot) => {
  const given = texts.filter((text) => slot.except?.includes(text) !== true);
  let accepted: string[] = [];

  test("is refused with a clear error, or", () => {
    for (const batch of batches(given)) {
      const refused = refusedOf(slot.place(batch));
      accepted.push(...batch.filter((_, index) => !refused.has(index)));
    }
  });

  test("stays in its place in every output", async () => {
    for (const batch of batches(accepted)) {
      const files = await outputs(slot, batch);
      const harmless = await outputs(slot, batch.map((_, index) => `harmless_${index}`));
      expect(files.map(({ path }) => path)).toEqual(harmless.map(({ path }) => path));
      for (const [at, file] of files.entries()) expect(shapeOf(file) === shapeOf(harmless[at]!), `${file.path} has another shape`).toBe(true);
    }
  });
});

/** The texts that a rule refuses, by their indices. */
function refusedOf({ changes, sites }: Placed): Set<number> {
  const files = miniSpec(changes);
  const parsed = new Map(files.filter(({ path }) => sites.some(({ file, at }) => at.length > 0 && file === path)).map((file) => [file.path, parseJsonFile(file) as JsonFile]));
  const lines = sites.map(({ file, at }, index) => ({ index, file, line: at.length === 0 ? 1 : positionOf(parsed.get(file)!, at).line })).sort((a, b) => b.line - a.line);
  return new Set(
    examine(files).problems.map((problem) => {
      const message = formatProblem(problem);
      expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      const owner = lines.find(({ file, line }) => (file === problem.file || `examples/${file}` === problem.file) && line <= problem.line);
      expect(owner, message).toBeDefined();
      return owner!.index;
    }),
  );
}

function outputs(slot: Slot, batch: readonly string[]): Promise<OutputFile[]> {
  return produce(miniSpec(slot.place(batch).changes), { api: "agent", version: slot.version ?? "1.2" });
}

function batches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));
}
