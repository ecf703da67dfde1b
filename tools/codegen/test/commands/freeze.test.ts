import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { checkSpec } from "../../src/commands/check.ts";
import { diff } from "../../src/commands/diff.ts";
import { generate, reportFailure } from "../../src/commands/generate.ts";
import { release } from "../../src/commands/release.ts";
import { patch, type Changes } from "../mini-spec.ts";
import { Repository } from "./repository.ts";
import { collect, said, type Run } from "./run-cli.ts";

let repository: Repository;
beforeEach(async () => {
  repository = new Repository();
  await run("generate");
  await run("release");
  repository.commit("Release");
});
afterEach(() => repository.remove());

const TEXT = { type: "string", versions: "1.1+", description: "More." };
const ADDED: Changes = { "agent/actions/add_note.json": patch({ request: { properties: { more: TEXT } } }) };
const MESSAGE = (base = ""): string => `A released version changes, and no changeset says so: agent@1.1, agent@1.2.

Only adds (1)
  Agent 1.1-1.2  new \`more\` in the request of \`add_note\`

Run: npx -y pnpm@12 spec diff ${base}--changeset`;

type Command = "check" | "diff" | "generate" | "release";

/** A command in this process, and what it said. */
async function run(command: Command, { check = false, only }: { check?: boolean; only?: string } = {}): Promise<Run> {
  const { root } = repository;
  const said = { out: "", err: "" };
  const terminal = {
    print: (text: string) => void (said.out += text),
    fail: (text: string) => void (said.err += text),
    progress: () => {},
  };
  const formats = { json: false, markdown: false, changeset: true };
  const work = {
    check: () => checkSpec(root),
    diff: () => diff({ root, what: "HEAD", formats }),
    release: () => release(root),
  };
  const attempt = async (print: () => string | Promise<string>): Promise<number> => {
    try {
      terminal.print(await print());
      return 0;
    } catch (error) {
      return reportFailure(error, terminal);
    }
  };
  const options = { specFolder: join(root, "spec"), root, check, only, terminal };
  return { code: await (command === "generate" ? generate(options) : attempt(work[command])), ...said };
}

test("release writes down every version, and only what changed the next time", async () => {
  const released = JSON.parse(repository.read("spec")["spec/released.json"]!) as Record<string, Record<string, string>>;
  expect(Object.entries(released).map(([api, versions]) => [api, ...Object.keys(versions)])).toEqual([
    ["agent", "1.0", "1.1", "1.2"],
    ["webhooks", "1.0", "1.1", "1.2"],
  ]);
  expect(released["agent"]!["1.0"]).toMatch(/^[0-9a-f]{64}$/);
  repository.editSpec(ADDED);
  expect(await run("release")).toMatchObject({ code: 0, err: "" });
  expect(await run("check")).toMatchObject({ code: 0, err: "" });
  expect(repository.git("diff", "--numstat", "--", "spec/released.json")).toBe("2\t2\tspec/released.json");
});

describe("a released version that changes without a changeset", () => {
  test("fails check and generate, which write nothing", async () => {
    const files = repository.read();
    repository.editSpec(ADDED);
    expect(await run("check")).toEqual({ code: 1, out: "", err: MESSAGE() });
    expect(await run("generate")).toEqual({ code: 1, out: "", err: MESSAGE() });
    expect(await run("generate", { check: true })).toEqual({ code: 1, out: "", err: MESSAGE() });
    const one = MESSAGE().replace(", agent@1.2", "").replace("-1.2", "");
    expect(await run("generate", { only: "agent@1.1" })).toEqual({ code: 1, out: "", err: one });
    expect(repository.read()).toEqual(files);
    expect(await run("generate", { only: "agent@1.0" })).toMatchObject({ code: 0, err: "" });
  });

  test("gives the command line its exit code", async () => {
    repository.editSpec(ADDED);
    expect(await repository.run(["check"])).toEqual({ code: 1, out: "", err: `${MESSAGE()}\n` });
  });

  test("is told even when everything is committed", async () => {
    const release = repository.git("rev-parse", "HEAD").slice(0, 7);
    repository.editSpec(ADDED);
    await run("diff");
    expect(await run("generate")).toMatchObject({ code: 0, err: "" });
    repository.git("clean", "--quiet", "--force", ".changeset");
    repository.commit("Change");
    expect(await run("check")).toMatchObject({ code: 1, err: MESSAGE(`${release} `) });
  });

  test("is told without its difference where neither the disk nor git has what was released", async () => {
    repository.editSpec(ADDED);
    repository.write(
      Object.fromEntries(["1.1", "1.2"].map((v) => [`packages/schemas/generated/agent/v${v}.json`, "{}"])),
    );
    repository.write({ "spec/released.json": repository.read("spec")["spec/released.json"]!.replace(/\n$/, " \n") });
    repository.commit("Change");
    const { err } = await run("check");
    expect(err).toBe(MESSAGE().replace(/\n\nOnly adds[^]*?\n\n/, "\n\n"));
  });

  test("fails when it is taken away, too", async () => {
    repository.editSpec({
      "apis.json": (content) =>
        JSON.parse(JSON.stringify(content).replace(/,\{"name":"webhooks".*\}\]\}(?=\]\}$)/, "")),
      ...Object.fromEntries(
        ["webhooks/envelopes/webhook", "webhooks/webhooks/note_added", "examples/webhooks/webhooks/note_added"].map(
          (path) => [`${path}.json`, null],
        ),
      ),
      "agent/actions/add_note.json": patch({ webhooks: undefined }),
    });
    const { code, err } = await run("check");
    expect(code).toBe(1);
    expect(err).toContain("webhooks@1.0 (gone), webhooks@1.1 (gone), webhooks@1.2 (gone).\n");
  });
});

test("under --watch a refused run passes as soon as a changeset says what changes", async () => {
  repository.editSpec(ADDED);
  const child = repository.start(["generate", "--watch"]);
  try {
    const [out, err] = [collect(child.stdout), collect(child.stderr)];
    await said(child.stderr, err, "no changeset says so");
    expect(out()).toBe("");
    await run("diff");
    await said(child.stdout, out, "no problems; watching spec/");
  } finally {
    child.kill();
  }
}, 60_000);

describe("tells", () => {
  test("another status", async () => {
    repository.editSpec({
      "apis.json": (content) => JSON.parse(JSON.stringify(content).replace('"deprecated"', '"discontinued"')) as never,
    });
    expect((await run("check")).err).toContain(
      "agent@1.0.\n\nOnly rewords, or corrects what nothing checks (1)\n  Agent 1.0  the version is now `discontinued`",
    );
  });

  test("a changeset that says less than what changes, and takes one that says enough", async () => {
    const say = (level: string): void =>
      void repository.write({ ".changeset/more.md": `---\n"@chatwire/schemas": ${level}\n---\n\nA sentence.\n` });
    repository.editSpec({ "agent/pushes/note_added.json": patch({ payload: { required: ["note"] } }) });
    say("minor");
    const { code, err } = await run("check");
    expect({ code, start: err.slice(0, err.indexOf("(")) }).toEqual({
      code: 1,
      start: `The changesets call minor what is major to who uses @chatwire/schemas.

Breaks a receiver: what was promised no longer holds `,
    });
    say("major");
    expect(await run("check")).toMatchObject({ code: 0, err: "" });
  });

  test("no such changeset of a package below 1.0.0, in which a minor release may break", async () => {
    const path = "packages/schemas/package.json";
    const manifest = JSON.parse(repository.read("packages/schemas")[path]!) as object;
    repository.write({ [path]: JSON.stringify({ ...manifest, version: "0.9.0" }) });
    repository.editSpec({ "agent/pushes/note_added.json": patch({ payload: { required: ["note"] } }) });
    repository.write({ ".changeset/more.md": '---\n"@chatwire/schemas": minor\n---\n\nA sentence.\n' });
    expect(await run("check")).toMatchObject({ code: 0, err: "" });
    repository.write({ ".changeset/more.md": '---\n"@chatwire/schemas": patch\n---\n\nA sentence.\n' });
    expect((await run("check")).err).toContain(
      "The changesets call patch what is minor to who uses @chatwire/schemas.",
    );
  });
});

describe("lets pass", () => {
  const passes: { title: string; given: Changes; changeset?: string }[] = [
    { title: "what did not change", given: {} },
    { title: "other words", given: { "agent/objects/note.json": patch({ description: "Other words." }) } },
    { title: "what a changeset says", given: ADDED, changeset: '---\n"@chatwire/schemas": minor\n---\n\nMore.\n' },
    {
      title: "a version that was not released",
      given: {
        "apis.json": (content) => {
          const { apis } = content as unknown as { apis: { versions: object[] }[] };
          const more = apis.map((api) => ({
            ...api,
            versions: [...api.versions, { ...api.versions[2], version: "1.3" }],
          }));
          return { ...content, apis: more } as never;
        },
      },
    },
  ];
  test.each(passes)("$title", async ({ given, changeset }) => {
    repository.editSpec(given);
    if (changeset !== undefined) repository.write({ ".changeset/more.md": changeset });
    expect(await run("check")).toMatchObject({ code: 0, err: "" });
  });

  test("not what a changeset of other packages says", async () => {
    repository.editSpec(ADDED);
    repository.write({
      ".changeset/more.md": '---\n"@chatwire/validators": minor\n---\n\n"@chatwire/schemas": minor\n',
    });
    expect(await run("check")).toMatchObject({ code: 1, err: MESSAGE() });
  });

  test("not a file of releases that is no JSON", async () => {
    repository.write({ "spec/released.json": "{" });
    expect((await run("check")).code).toBe(1);
  });
});
