import { expect, test, vi } from "vitest";

import type { OutputFile } from "../../src/emit/output-file.ts";
import type { Selection } from "../../src/write/plan.ts";
import { miniSpec } from "../mini-spec.ts";

/** What a process of its own would produce, with nothing compiled before. */
async function produceAfresh(only?: Selection): Promise<OutputFile[]> {
  vi.resetModules();
  const { produce } = await import("../../src/pipeline.ts");
  return produce(miniSpec(), only);
}

test("a version gives the same files alone as among all", async () => {
  const alone = await produceAfresh({ api: "agent", version: "1.2" });
  const all = await produceAfresh();
  const paths = new Set(alone.map(({ path }) => path));
  expect(alone).toEqual(all.filter(({ path }) => paths.has(path)));
});
