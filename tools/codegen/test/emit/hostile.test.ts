import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { OutputFile } from "../../src/emit/output-file.ts";
import { parseJsonFile, positionOf, type JsonFile, type TextFile } from "../../src/load/json-file.ts";
import { examine } from "../../src/load/load.ts";
import { formatProblem, type Problem } from "../../src/load/problem.ts";
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
    for (const [index, batch] of batches(accepted).entries()) {
      const files = await outputs(slot, batch);
      const harmless = await outputs(slot, batch.map((_, index) => `harmless_${index}`));
      expect(files.map(({ path }) => path)).toEqual(harmless.map(({ path }) => path));
      for (const [at, file] of files.entries()) expect(shapeOf(file) === shapeOf(harmless[at]!), `${file.path} has another shape`).toBe(true);
    }
  });
});

function refusedOf({ changes, sites }: Placed): Set<number> {
  const files = miniSpec(changes);
  const { problems } = examine(files);
  return new Set(problems.map((problem) => ownerOf(problem, files, sites)));
}

function ownerOf(problem: Problem, files: readonly TextFile[], sites: Placed["sites"]): number {
  const line = formatProblem(problem);
  expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
  const lines = sites.map(({ file, at }, index) => {
    if (at.length === 0) return { index, line: problem.file.endsWith(file) ? 1 : Infinity };
    if (file !== problem.file) return { index, line: Infinity };
    const parsed = parseJsonFile(files.find(({ path }) => path === file)!) as JsonFile;
    return { index, line: positionOf(parsed, at).line };
  });
  const before = lines.filter((site) => site.line <= problem.line).sort((a, b) => b.line - a.line);
  expect(before, line).not.toEqual([]);
  return before[0]!.index;
}

function outputs(slot: Slot, batch: readonly string[]): Promise<OutputFile[]> {
  return produce(miniSpec(slot.place(batch).changes), { api: "agent", version: slot.version ?? "1.2" });
}

function batches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));
}
