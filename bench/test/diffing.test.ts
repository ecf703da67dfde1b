import { expect, test } from "vitest";

import { scoreSchemas } from "../diffing/bench.ts";
import { contenders } from "../diffing/contenders.ts";
import { Sandbox } from "../generate/sandbox.ts";

test("spec diff misses no break that a payload shows, and gives one alarm that none does: another default", async () => {
  using sandbox = new Sandbox();
  const rows = await scoreSchemas(sandbox.fresh("schemas"), [contenders[0]!]);
  const wrong = rows.filter(({ scores }) => scores.flat().some((score) => score !== "right"));
  expect(wrong.map(({ title, scores }) => [title, ...scores.flat()])).toEqual([["another default", "alarm", "right"]]);
});
