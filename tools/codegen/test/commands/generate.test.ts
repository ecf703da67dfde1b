import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { patch } from "../mini-spec.ts";
import { CliScratch, collect, said } from "./run-cli.ts";

let scratch: CliScratch;
beforeEach(() => void (scratch = new CliScratch()));
afterEach(() => scratch.remove());

const PUSH = "agent/pushes/note_added.json";
const BROKEN = { [PUSH]: patch({ versions: "9.9" }) };

test("writes, says how much, and has nothing to do the second time", async () => {
  const first = await scratch.run(["generate"]);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toMatch(/^package +written +unchanged +removed\n/);
  expect(first.out).toMatch(/\ntotal +[1-9]\d* +0 +0\n[\d.]+ s\n$/);
  const files = scratch.read();
  const second = await scratch.run(["generate"]);
  expect(second.out).toMatch(/\ntotal +0 +[1-9]\d* +0\n/);
  expect(scratch.read()).toEqual(files);
}, 60_000);

test("--check names what is stale and the command to run", async () => {
  await scratch.run(["generate"]);
  expect(await scratch.run(["generate", "--check"])).toMatchObject({ code: 0, err: "" });
  const path = "packages/schemas/generated/agent/v1.0.json";
  scratch.write({ [path]: "{}", "packages/schemas/generated/agent/v0.9.json": "{}" });
  const { code, err } = await scratch.run(["generate", "--check"]);
  expect(code).toBe(1);
  expect(err).toBe(
    `stale    ${path}\nobsolete packages/schemas/generated/agent/v0.9.json\nThe generated files are stale. Run: npx -y pnpm@12 generate\n`,
  );
  expect(scratch.read()[path]).toBe("{}");
}, 60_000);

test("the page of all versions is generated, too", async () => {
  await scratch.run(["generate"]);
  const page = scratch.read("docs")["docs/api-versions.md"]!;
  expect(page).toContain("### Agent API 1.1\n\nSince 1.0:\n");
  expect((await scratch.run(["generate"])).out).toMatch(/\ndocs +0 +1 +0\n/);
  scratch.write({ "docs/api-versions.md": "Old." });
  const { code, err } = await scratch.run(["generate", "--check"]);
  expect({ code, first: err.split("\n")[0] }).toEqual({ code: 1, first: "stale    docs/api-versions.md" });
  expect((await scratch.run(["generate"])).out).toMatch(/\ndocs +1 +0 +0\n/);
  expect(scratch.read("docs")["docs/api-versions.md"]).toBe(page);
}, 60_000);

test("--only writes one version and leaves the others", async () => {
  expect((await scratch.run(["generate", "--only", "agent@1.1"])).code).toBe(0);
  const paths = Object.keys(scratch.read());
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !path.includes("v1.1"))).toEqual([]);
}, 60_000);

describe("asked for what is not there, says what is", () => {
  test.each([
    [["generate", "--only", "agent@7.7"], 2, "there is no agent@7.7; there is agent@1.0"],
    [["generate", "--only", "agent"], 2, '"agent" is no version of an API; write it as agent@3.2'],
  ])("%j", async (words, code, message) => {
    const run = await scratch.run(words);
    expect(run.code).toBe(code);
    expect(run.err).toContain(message);
    expect(scratch.read()).toEqual({});
  });
});

test("a spec with problems writes nothing, and every problem is a line", async () => {
  await scratch.run(["generate"]);
  const files = scratch.read();
  const broken = new CliScratch({ ...BROKEN, "agent/objects/note.json": "{" });
  broken.write(files);
  const { code, err } = await broken.run(["generate"]);
  broken.remove();
  expect(code).toBe(1);
  expect(err).toMatch(/^spec\/agent\/objects\/note\.json:\d+:\d+ {2}Every file is JSON\. {2}found .+ {2}expected .+$/m);
  expect(err).toMatch(
    /^spec\/agent\/pushes\/note_added\.json:\d+:\d+ {2}Every range names known versions\. {2}found "9\.9"/m,
  );
  expect(err).toMatch(/problems; nothing was written/);
  expect(broken.read()).toEqual({});
  expect(scratch.read()).toEqual(files);
}, 60_000);

test("spec check, which never writes, says nothing of writing", async () => {
  const broken = new CliScratch(BROKEN);
  const { err } = await broken.run(["check"]);
  broken.remove();
  expect(err).toMatch(/\n1 problem\. The rules are in spec\/README\.md\.\n$/);
}, 60_000);

test("a place that cannot be written is said plainly; the old files are whole", async () => {
  await scratch.run(["generate"]);
  const files = scratch.read();
  rmSync(join(scratch.root, "packages/schemas/generated/agent"), { recursive: true });
  scratch.write({ "packages/schemas/generated/agent": "a file where a folder should be" });
  const { code, err } = await scratch.run(["generate"]);
  expect(code).toBe(1);
  expect(err).toContain("cannot write");
  expect(err).toContain("The old files are whole; nothing was changed.");
  expect(err.trim().split("\n").length).toBeLessThanOrEqual(3);
  const left = Object.entries(files).filter(([path]) => !path.startsWith("packages/schemas/generated/agent/"));
  expect(scratch.read()).toEqual({
    ...Object.fromEntries(left),
    "packages/schemas/generated/agent": "a file where a folder should be",
  });
}, 60_000);

test("--watch shows problems as they come and go", async () => {
  const path = join(scratch.root, "spec", PUSH);
  const sound = scratch.read("spec")[`spec/${PUSH}`]!;
  const child = scratch.start(["generate", "--watch"]);
  try {
    const [out, err] = [collect(child.stdout), collect(child.stderr)];
    await said(child.stdout, out, "no problems; watching spec/");
    const before = out().length;
    writeFileSync(path, sound.replace('"payload"', '"payloads"'));
    await said(child.stderr, err, "No keyword stands outside the dialect.");
    writeFileSync(path, sound);
    await said(child.stdout, () => out().slice(before), "no problems; watching spec/");
  } finally {
    child.kill();
  }
}, 60_000);

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "--watch ends with %s, and leaves nothing behind",
  async (signal, wanted) => {
    const child = scratch.start(["generate", "--watch"]);
    const out = collect(child.stdout);
    await said(child.stdout, out, "no problems; watching spec/");
    child.kill(signal);
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(wanted);
    expect(readdirSync(join(scratch.root, "node_modules/.cache/chatwire"))).toEqual([]);
  },
  60_000,
);
