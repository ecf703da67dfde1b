import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { CliScratch } from "./run-cli.ts";

let scratch: CliScratch;
beforeEach(() => void (scratch = new CliScratch()));
afterEach(() => scratch.remove());

const ESCAPE = "\u001b";

test("--help lists the commands, without colours where there is no terminal", async () => {
  const { code, out } = await scratch.run(["--help"]);
  expect(code).toBe(0);
  expect(out).not.toContain(ESCAPE);
  for (const command of ["generate", "check", "show", "new"]) expect(out).toMatch(new RegExp(`^ *${command} `, "m"));
});

test("show prints the projection of an entity and what it refers to", async () => {
  const { code, out } = await scratch.run(["show", "agent/pushes/note_added", "1.1"]);
  expect(code).toBe(0);
  const shown = JSON.parse(out) as { $ref: string; $defs: Record<string, unknown> };
  expect(Object.keys(shown.$defs)).toContain(shown.$ref.slice("#/$defs/".length));
});

describe("show says what is there instead", () => {
  test.each([
    [["show", "agent/pushes/note_ad", "1.1"], "there is note_added"],
    [["show", "agent/pushes/note_added", "9.9"], "there is no version 9.9 of agent; there is 1.0, 1.1, 1.2"],
    [["show", "nothing", "1.1"], "write it as agent/pushes/"],
  ])("%j", async (words, message) => {
    const { code, err } = await scratch.run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("a word that a command does not know is refused before it does anything", () => {
  test.each([
    [["diff", "--chageset"], "there is no option --chageset; there is --json, --markdown, --changeset"],
    [["diff", "HEAD", "agent"], '"agent" is one argument too many'],
    [["check", "--fix"], "there is no option --fix; there are none"],
    [["versions", "--wirte"], "there is no option --wirte; there is --write"],
    [["generate", "-x"], "there is no option -x; there is --check, --watch, --only"],
  ])("%j", async (words, message) => {
    const files = scratch.read(".");
    expect(await scratch.run(words)).toEqual({ code: 2, out: "", err: `${message}\n` });
    expect(scratch.read(".")).toEqual(files);
  });
});

/** What a person does after `new`: says what it asks for. */
function fillIn(made: string): void {
  for (const [path] of made.matchAll(/spec\/\S+\.json/g)) {
    const text = scratch.read("spec")[path]!;
    scratch.write({
      [path]: text.replaceAll(/"Say [^"]*"/g, '"Words of our own."').replaceAll("00000000:path", "628955e8:path"),
    });
  }
}

describe("new makes files that pass the rules once they are filled in", () => {
  test.each(["push", "action", "webhook", "object"])("%s", async (kind) => {
    const tree = kind === "webhook" ? "webhooks" : "agent";
    const made = await scratch.run(["new", kind, tree, "brand_new_thing"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain("brand_new_thing.json and spec/examples/");
    // a released version may change only after its changeset
    expect(made.out).toMatch(/spec diff --changeset\n.* generate\n$/);
    const before = await scratch.run(["check"]);
    expect(before.code).toBe(1);
    expect(before.err).toContain('found "docs@00000000:path/of/the/page"');
    expect(before.err.match(/^spec.*/gm)!.filter((line) => !line.includes("for its author to fill in"))).toEqual([]);
    fillIn(made.out);
    expect(await scratch.run(["check"])).toMatchObject({ code: 0, err: "" });
    const again = await scratch.run(["new", kind, tree, "brand_new_thing"]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("is there already");
  });

  test.each([
    [["new", "pushh", "agent", "x"], "is no kind"],
    [["new", "push", "nowhere", "x"], "there is no tree"],
    [["new", "push", "agent", "../../x"], "has no place in the layout"],
  ])("%j is refused", async (words, message) => {
    const files = scratch.read("spec");
    const { code, err } = await scratch.run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(scratch.read("spec")).toEqual(files);
  });
});
