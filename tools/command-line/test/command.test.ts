import { runCommand } from "citty";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { command } from "../src/command.ts";

const seen: string[] = [];
const greet = command({
  args: {
    whom: { type: "positional", required: true },
    loud: { type: "boolean", default: false },
    words: { type: "string", default: "hello" },
  },
  run: ({ args: { whom, loud, words } }) => void seen.push(`${words} ${whom}${loud ? "!" : ""}`),
});

beforeEach(() => {
  seen.length = 0;
  vi.spyOn(console, "error").mockImplementation((line) => void seen.push(String(line)));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test.each([
  ["a name", "anna", "hello anna"],
  ["an option", "anna --words hi", "hi anna"],
  ["an option that joins its value", "--words=hi anna", "hi anna"],
  ["a switch", "anna --loud", "hello anna!"],
  ["a switch that is off", "anna --no-loud", "hello anna"],
])("%s is known", async (_, line, want) => {
  await runCommand(greet, { rawArgs: line.split(" ") });
  expect(seen).toEqual([want]);
  expect(process.exitCode).toBeUndefined();
});

test.each([
  ["a misspelt option", "anna --lod", "there is no option --lod; there is --loud, --words"],
  ["a short one", "anna -l", "there is no option -l; there is --loud, --words"],
  ["one name too many", "anna ben", '"ben" is one argument too many'],
])("%s is refused before anything is done", async (_, line, want) => {
  await runCommand(greet, { rawArgs: line.split(" ") });
  expect(seen).toEqual([want]);
  expect(process.exitCode).toBe(2);
});
