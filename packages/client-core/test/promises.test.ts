import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cases } from "./matrix/cases.js";
import { elsewhere } from "./matrix/elsewhere.js";
import { loops } from "./matrix/loops.js";
import { homeless, printPromises, promises } from "./matrix/promises.js";
import { webCases } from "./matrix/web-cases.js";

const ROOT = join(import.meta.dirname, "../../..");
const PAGE = join(ROOT, "docs/promises.md");
const LIST = /(?<=<!-- the list -->\n\n)[^]*(?=\n<!-- the end of the list -->)/;
const ID = /\b[A-Z]+(?:-[A-Z]+)*-\d{2}\b/g;

test("the page has every promise with its id, and no other; `vitest run test/promises.test.ts -u` writes it", async () => {
  const page = readFileSync(PAGE, "utf8");
  expect(page).toMatch(LIST);
  await expect(page.replace(LIST, () => printPromises())).toMatchFileSnapshot(PAGE);
});

test("every id on the page is that of a test", () => {
  const named = new Set(readFileSync(PAGE, "utf8").match(ID));
  const known = new Set(promises.map(({ id }) => id));
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !named.has(id))).toEqual([]);
  expect(homeless).toEqual([]);
});

test("an id stands for one thing; what agents and customers do differently shares one", () => {
  const keys = [...cases, ...webCases].flatMap(({ id, api }) =>
    api === undefined ? [`${id} agent`, `${id} customer`] : [`${id} ${api}`],
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("every id that a test of any package has in its title is a promise", () => {
  const titled = testFiles().flatMap(
    (file) => readFileSync(file, "utf8").match(/(?<=["'`])[A-Z]+(?:-[A-Z]+)*-\d{2}(?=: )/g) ?? [],
  );
  expect(
    titled.filter((id) => !(id in elsewhere)).filter((id) => !promises.some((promise) => promise.id === id)),
  ).toEqual([]);
});

test("every promise that is kept elsewhere stands in the title of a test there", () => {
  for (const [id, { promise, file }] of Object.entries(elsewhere)) {
    // a long title is written in several parts
    const text = readFileSync(join(ROOT, file), "utf8").replaceAll(/" \+\s+"/g, "");
    expect(text).toContain(`${id}: ${promise}`);
  }
});

test("every promise about whole tables and long runs is the title of a test", () => {
  const texts = testFiles().map((file) => readFileSync(file, "utf8"));
  for (const id of Object.keys(loops))
    expect(
      texts.some((text) => text.includes(`titled("${id}")`)),
      id,
    ).toBe(true);
});

/** The tests of all packages, as far as they may have ids. */
function testFiles(): string[] {
  return ["packages", "tools"].flatMap((kind) =>
    readdirSync(join(ROOT, kind)).flatMap((name) => {
      try {
        const folder = join(ROOT, kind, name, "test");
        return readdirSync(folder)
          .filter((file) => file.endsWith(".test.ts"))
          .map((file) => join(folder, file));
      } catch {
        return []; // without tests
      }
    }),
  );
}
