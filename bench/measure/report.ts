import { mkdirSync, writeFileSync } from "node:fs";

import type { Bench } from "./bench.ts";
import { describeMachine } from "./machine.ts";

/** Runs a bench, prints its report and writes it to `results/`. */
export async function publish(name: string, bench: Bench, rounds = bench.rounds): Promise<void> {
  const sections = await bench.run(rounds, (what) => process.stderr.write(`${what}\n`));
  const head = [
    `# ${bench.title}`,
    `${describeMachine()}. ${bench.describe?.(rounds) ?? `Medians of ${rounds} rounds, taken in turns`}. Made by \`npx -y pnpm@12 bench ${name}\`.`,
  ];
  const text = `${[...head, ...sections].join("\n\n")}\n`;
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.md`, folder), text);
  process.stdout.write(text);
}
