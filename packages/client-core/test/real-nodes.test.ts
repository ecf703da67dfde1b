import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { installedNodes } from "@chatwire/runtimes/node";
import { afterAll, beforeAll, expect, test } from "vitest";

import { bundleMatrix } from "./real/bundle.js";
import type { Told } from "./real/main.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "matrix-"));
  await bundleMatrix(join(folder, "matrix.mjs"));
});
afterAll(() => rm(folder, { recursive: true }));

// the version at hand plays both APIs in real-matrix.test.ts; `pnpm matrix` plays both with all
const others = installedNodes().filter(({ major }) => major !== Number.parseInt(process.versions.node, 10));

test.each(others)("Node $major plays the matrix over what is real", async ({ major, path }) => {
  const api = major === 22 ? "customer" : "agent";
  const { stdout } = await promisify(execFile)(path, [join(folder, "matrix.mjs"), "1", api]).catch(
    (error: { stdout: string }) => error,
  );
  const { over, played, failures, left } = JSON.parse(stdout) as Told;
  expect({ over, failures, left }).toEqual({
    over: major === 20 ? ["ws", "HTTP"] : ["ws", "the platform's WebSocket", "HTTP"],
    failures: [],
    left: [],
  });
  expect(played).toBeGreaterThan(major === 20 ? 200 : 350);
});
