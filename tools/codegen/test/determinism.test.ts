import { tmpdir } from "node:os";
import { afterAll, expect, test } from "vitest";

import { produce } from "../src/pipeline.ts";
import { CliScratch } from "./commands/run-cli.ts";
import { miniSpec } from "./mini-spec.ts";

const scratches: CliScratch[] = [];
afterAll(() => scratches.forEach((scratch) => scratch.remove()));

/** What a run of the command line writes. */
async function written(env: Record<string, string>, cwd?: string, lineEnd = "\n"): Promise<Record<string, string>> {
  const scratch = new CliScratch();
  scratches.push(scratch);
  const files = scratch.read("spec");
  scratch.write(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll("\n", lineEnd)])),
  );
  expect(await scratch.run(["generate"], env, cwd)).toMatchObject({ code: 0, err: "" });
  return scratch.read();
}

test("the same bytes whatever the locale, time zone, line ends and working directory", async () => {
  const plain = await written({});
  expect(Object.keys(plain).length).toBeGreaterThan(10);
  expect(await written({ LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Apia" }, tmpdir())).toEqual(plain);
  expect(await written({ TZ: "America/St_Johns" }, undefined, "\r\n")).toEqual(plain);
}, 60_000);

test("the same bytes whatever the order of the files", async () => {
  const files = miniSpec();
  const byPath = (outputs: { path: string; content: string }[]) =>
    Object.fromEntries(outputs.map(({ path, content }) => [path, content]));
  const given = byPath(await produce(files));
  expect(byPath(await produce([...files].reverse()))).toEqual(given);
  expect(byPath(await produce([...files].sort((a, b) => a.text.length - b.text.length)))).toEqual(given);
});
