import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { applyPlan } from "../../src/write/apply.ts";
import { planWrites } from "../../src/write/plan.ts";
import { CliScratch } from "../commands/run-cli.ts";
import { Scratch } from "./scratch.ts";

/** A disk of its own in a folder, or why there can be none. */
function mount(folder: string, size: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const { status, stderr, error } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], {
    encoding: "utf8",
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

const unmount = (folder: string): void => void execFileSync("umount", [folder]);

function whyNot(): string | undefined {
  const scratch = new Scratch();
  const folder = join(scratch.root, "disk");
  const reason = mount(folder, "64k");
  if (reason === undefined) unmount(folder);
  scratch.remove();
  return reason;
}

const reason = whyNot();

describe.skipIf(reason !== undefined)(
  `a disk that becomes full${reason === undefined ? "" : `: not tried, as there is no disk to fill (${reason})`}`,
  () => {
    let scratch: Scratch;
    beforeEach(() => void (scratch = new Scratch()));
    afterEach(() => {
      unmount(scratch.root);
      scratch.remove();
    });

    test("leaves the old files whole and nothing else", () => {
      mount(scratch.root, "256k");
      const old = { "packages/a/generated/x.ts": "old x", "packages/a/generated/y.ts": "old y" };
      scratch.write(old);
      const files = Object.keys(old).map((path) => ({ path, content: "new".repeat(50_000) }));
      expect(() => applyPlan(scratch.root, planWrites(scratch.root, files))).toThrow("ENOSPC");
      expect(scratch.read()).toEqual(old);
      expect(readdirSync(join(scratch.root, "node_modules/.cache/chatwire"))).toEqual([]);
    });

    test("is said plainly by the command", async () => {
      scratch.remove();
      scratch = new CliScratch();
      const spec = scratch.read("spec");
      const size = Object.values(spec).join("").length + 4096 * (Object.keys(spec).length + 40);
      mount(scratch.root, String(size));
      scratch.write({ ...spec, "packages/schemas/generated/agent/v1.0.json": "{}" });
      const { code, err } = await (scratch as CliScratch).run(["generate"]);
      expect(code).toBe(1);
      expect(err).toMatch(/^cannot write: ENOSPC: .+\n.*The old files are whole; nothing was changed\.\n$/);
      expect(scratch.read()).toEqual({ "packages/schemas/generated/agent/v1.0.json": "{}" });
      expect(existsSync(join(scratch.root, "packages/protocol-types"))).toBe(false);
    }, 30_000);
  },
);
