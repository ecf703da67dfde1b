import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { CLI, CliScratch, collect, type Run } from "../commands/run-cli.ts";

let scratch: CliScratch;
beforeEach(() => void (scratch = new CliScratch()));
afterEach(() => {
  chmodSync(join(scratch.root, "packages/schemas/generated/agent"), 0o755);
  scratch.remove();
});

const NOBODY = 65_534;
const OLD = { "packages/schemas/generated/agent/v1.0.json": "{}", "packages/schemas/generated/agent/v0.9.json": "{}" };

/** Generates as somebody whom the permissions of files hold. */
async function generate(): Promise<Run> {
  const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, [CLI, "generate"], {
    ...other,
    env: { ...process.env, CHATWIRE_ROOT: scratch.root },
  });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, "close")) as [number];
  return { code, out: out(), err: err() };
}

/** Not so in a checkout that is private to root: then nobody else can run the command there. */
const canBeRunByOthers =
  process.getuid?.() !== 0 || [process.execPath, CLI].every((path) => isOpenToOthers(realpathSync(path)));

function isOpenToOthers(path: string): boolean {
  const folder = dirname(path);
  return folder === path || ((statSync(folder).mode & 0o001) !== 0 && isOpenToOthers(folder));
}

const PLAINLY = /^cannot write: EACCES: .+\n.*The old files are whole; nothing was changed\.\n$/;

test.runIf(canBeRunByOthers)(
  "a root where nothing may be written is said plainly",
  async () => {
    scratch.write(OLD);
    chmodSync(scratch.root, 0o555);
    const { code, err } = await generate();
    chmodSync(scratch.root, 0o755);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(PLAINLY) as string });
    expect(scratch.read()).toEqual(OLD);
  },
  30_000,
);

test.runIf(canBeRunByOthers)(
  "a folder that may not be written, among others that may, is said plainly; the others are as before",
  async () => {
    scratch.write(OLD);
    for (const folder of ["node_modules", "packages", "packages/schemas", "packages/schemas/generated"]) {
      mkdirSync(join(scratch.root, folder), { recursive: true });
      chmodSync(join(scratch.root, folder), 0o777);
    }
    chmodSync(scratch.root, 0o755);
    chmodSync(join(scratch.root, "packages/schemas/generated/agent"), 0o555);
    const { code, err } = await generate();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(PLAINLY) as string });
    expect(scratch.read()).toEqual(OLD);
  },
  30_000,
);

test("a folder in the place of a file is said plainly", async () => {
  scratch.write({ "packages/schemas/generated/agent/v1.0.json/x": "a folder where a file should be" });
  const { code, err } = await scratch.run(["generate"]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^cannot write: EISDIR: .+\n.*nothing was changed\.\n$/) as string,
  });
  expect(Object.keys(scratch.read())).toEqual(["packages/schemas/generated/agent/v1.0.json/x"]);
}, 30_000);

test("a generated folder that leads elsewhere is said plainly", async () => {
  scratch.write({ ...OLD, "elsewhere/mine.ts": "mine" });
  symlinkSync(join(scratch.root, "elsewhere"), join(scratch.root, "packages/protocol-types"));
  const { code, err } = await scratch.run(["generate"]);
  expect({ code, err }).toEqual({
    code: 1,
    err: "cannot write: packages/protocol-types is a link, so that writing would leave the package\nThe old files are whole; nothing was changed.\n",
  });
  expect(scratch.read("elsewhere")).toEqual({ "elsewhere/mine.ts": "mine" });
  expect(scratch.read("packages/schemas")).toEqual(OLD);
}, 30_000);
