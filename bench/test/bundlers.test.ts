import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { bundlers } from "../validators/size/bundlers.ts";

const AGENT = "@chatwire/validators/agent/v3.6";
const guards = `${AGENT}/guards`;

/** The functions of a module by their names, each without its texts. */
function functionsOf(module: string): Map<string, string> {
  const code = readFileSync(fileURLToPath(import.meta.resolve(module)), "utf8");
  return new Map([...code.matchAll(/^(?:export )?function (\w+)\(.*$/gm)].map(([text, name]) => [name!, text]));
}

/** A function and all that it calls. */
function withCalled(functions: ReadonlyMap<string, string>, name: string): Set<string> {
  const called = new Set([name]);
  // a set goes on to what is added while it is gone through
  for (const each of called)
    for (const [, other] of functions.get(each)!.matchAll(/\b(\w+)\(/g)) if (functions.has(other!)) called.add(other!);
  return called;
}

const propertiesOf = (code: string): string[] => [...code.matchAll(/\.([a-z]\w*)/g)].map(([, name]) => name!);

/** Names of properties that only types which a type does not need have. */
function foreignProperties(type: string): string[] {
  const functions = functionsOf(guards);
  const called = withCalled(functions, `is${type}`);
  const own = new Set([...called].flatMap((name) => propertiesOf(functions.get(name)!)));
  const all = new Set([...functions.values()].flatMap(propertiesOf));
  return [...all].filter((name) => !own.has(name) && name.includes("_"));
}

/** What only the code that explains has. */
const EXPLAINS = ["must be ", "a string", "no such property", "~standard", "2020-12", "issues"];
const kept = (code: string, words: readonly string[]): string[] =>
  words.filter((word) => new RegExp(`(?<![\\w])${word}(?!\\w)`).test(code));

// on a machine that has other things to do a bundler takes its time
describe.for(Object.entries(bundlers))("%s", { timeout: 60_000 }, ([, bundle]) => {
  test.for([
    ["guard", `export { isMessageChatEvent } from "${guards}";`],
    ["first issue", `export { firstIssueInMessageChatEvent } from "${AGENT}/first-issue";`],
    ["validator", `export { validateMessageChatEvent } from "${AGENT}";`],
  ] as const)("a bundle of one %s holds nothing of others", async ([, code]) => {
    const foreign = foreignProperties("MessageChatEvent");
    expect(foreign.length).toBeGreaterThan(100);
    const bundled = await bundle(code);
    expect(kept(bundled, ["postback", "custom_id", "author_id"])).toHaveLength(3);
    expect(kept(bundled, foreign)).toEqual([]);
  });

  test("a bundle of guards alone carries no code for issues", async () => {
    const bundled = await bundle(`export * from "${guards}";`);
    expect(kept(bundled, ["restricted_access", "postback"])).toHaveLength(2);
    expect(kept(bundled, EXPLAINS)).toEqual([]);
  });

  test("what is imported and not used leaves nothing", async () => {
    const bundled = await bundle(
      `import { validateIncomingEventPayload } from "${AGENT}"; import { isIncomingEventPayload } from "${guards}"; export const nothing = 0;`,
    );
    expect(bundled.length).toBeLessThan(50);
  });
});

test("the words of issues are those that validators have", async () => {
  expect(kept(await bundlers["esbuild"]!(`export * from "${AGENT}";`), EXPLAINS)).toEqual(EXPLAINS);
});
