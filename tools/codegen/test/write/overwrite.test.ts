import { linkSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, test } from "vitest";

import { overwrite } from "../../src/write/overwrite.ts";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => void (scratch = new Scratch()));
afterEach(() => scratch.remove());

it.each([
  ["makes a file", undefined, "new"],
  ["writes over a longer one", "an old one", "new"],
  ["writes over a shorter one", "old", "a new one, größer"],
  ["leaves nothing of one", "old", ""],
])("%s", (_, old, content) => {
  if (old !== undefined) scratch.write({ a: old });
  overwrite(join(scratch.root, "a"), content);
  expect(scratch.read(".")).toEqual({ a: content });
});

test("makes no new file where one is, which takes longer", () => {
  scratch.write({ a: "old" });
  const place = join(scratch.root, "a");
  const { ino } = statSync(place);
  overwrite(place, "new");
  expect(statSync(place).ino).toBe(ino);
});

test("writes nothing into what has another name, too", () => {
  scratch.write({ a: "old" });
  linkSync(join(scratch.root, "a"), join(scratch.root, "elsewhere"));
  overwrite(join(scratch.root, "a"), "new");
  expect(scratch.read(".")).toEqual({ a: "new", elsewhere: "old" });
});
