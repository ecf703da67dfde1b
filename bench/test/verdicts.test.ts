import { afterAll, expect, test } from "vitest";

import { Sandbox } from "../generate/sandbox.ts";
import { candidates } from "../validators/candidates/index.ts";
import { readMixes } from "../validators/payloads.ts";
import { bundleTrusted } from "../validators/verdicts.ts";

const sandbox = new Sandbox();
const mixes = readMixes();
afterAll(() => sandbox[Symbol.dispose]());

// what is written by hand does not change with the spec by itself
test.each(candidates.map((candidate) => [candidate.name, candidate] as const))(
  "%s says of each payload what Ajv says",
  async (_, candidate) => {
    await expect(bundleTrusted(candidate, mixes, sandbox.fresh("verdicts"))).resolves.toMatch(/\.mjs$/);
  },
  60_000,
);

test("the error says who is wrong, and about what", async () => {
  const [handWritten] = candidates;
  const wrong = {
    ...handWritten!,
    write: () => neverFits(mixes.flatMap(({ valid }) => valid.map(({ type }) => type))),
  };
  await expect(bundleTrusted(wrong, mixes, sandbox.fresh("verdicts"))).rejects.toThrow(
    /hand-written is wrong about \d+ of \d+ payloads, among them this IncomingEventPayload: {"chat_id"/,
  );
});

const neverFits = (types: readonly string[]): string =>
  [...new Set(types)].map((type) => `export const ${type} = () => false;`).join("\n");
