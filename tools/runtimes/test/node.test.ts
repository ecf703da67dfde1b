import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

import { installedNodes, NODE_MAJORS } from "../src/node.ts";

test.each(installedNodes())("Node $major is what it says", ({ major, path }) => {
  expect(execFileSync(path, ["--version"], { encoding: "utf8" })).toMatch(new RegExp(`^v${major}\\.`));
});

test.runIf(process.platform === "linux" && process.arch === "x64")("all of them are here on Linux", () => {
  expect(installedNodes().map(({ major }) => major)).toEqual([...NODE_MAJORS]);
});
