import "@chatwire/command-line/plain-output";

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { installedNodes } from "@chatwire/runtimes/node";
import { command } from "@chatwire/command-line/command";
import { runMain } from "citty";

import { bundleMatrix } from "../../../packages/client-core/test/real/bundle.ts";
import type { Told } from "../../../packages/client-core/test/real/main.ts";

const matrix = command({
  meta: {
    name: "matrix",
    description: "Plays the fault matrix over real sockets again and again, on each version of Node.",
  },
  args: {
    repeat: { type: "string", default: "50", description: "How many times." },
    node: { type: "string", description: "Major versions, as in 20,24; all that are installed, when left out." },
  },
  async run({ args: { repeat, node } }) {
    const rounds = Number(repeat);
    const nodes = installedNodes().filter(({ major }) => node === undefined || node.split(",").includes(`${major}`));
    if (!(Number.isInteger(rounds) && rounds > 0) || nodes.length === 0) {
      const there = installedNodes().map(({ major }) => major);
      console.error(`--repeat takes a whole number from 1 on; --node takes versions out of ${there.join(", ")}.`);
      process.exitCode = 2;
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), "matrix-"));
    try {
      const file = join(folder, "matrix.mjs");
      await bundleMatrix(file);
      let failures = 0;
      for (const { path } of nodes) failures += await play(path, file, rounds);
      if (failures > 0) process.exitCode = 1;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
});

/** Gives the number of failures. */
async function play(node: string, file: string, rounds: number): Promise<number> {
  const child = spawn(node, [file, String(rounds)], { stdio: ["ignore", "pipe", "inherit"] });
  const left = new Set<string>();
  const failed = new Map<string, number>();
  let [seen, played, failures] = [0, 0, 0];
  let last: Told | undefined;
  for await (const line of createInterface(child.stdout)) {
    last = JSON.parse(line) as Told;
    seen = last.round;
    played += last.played;
    failures += last.failures.length;
    for (const name of last.left) left.add(name);
    for (const failure of last.failures) {
      const [name] = failure.split(": ", 1) as [string];
      // in full once, however often
      if (!failed.has(name)) console.log(`round ${seen}: ${failure}`);
      failed.set(name, (failed.get(name) ?? 0) + 1);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${last.node}: ${seen} of ${rounds}`);
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  for (const [name, times] of failed) console.log(`${name} failed ${times} times`);
  const lost = rounds - seen;
  console.log(
    `Node ${last?.node ?? node}, over ${last?.over.join(", ")}: ${played} cases in ${seen} rounds, ${failures} failed, ` +
      `${left.size === 0 ? "nothing" : [...left].join(", ")} left open`,
  );
  return failures + lost + left.size;
}

await runMain(matrix);
