import { readFileSync, writeFileSync } from "node:fs";

import { describeMachine } from "../measure/machine.ts";
import { table } from "../measure/markdown.ts";
import { EMPTY, type ColdStarts } from "./cold-start/cold-start.ts";
import type { Mix } from "./payloads.ts";
import { kilobytes, type SizesByName } from "./size/size.ts";
import { meanRatio } from "./speed/describe-speed.ts";
import type { Times } from "./speed/speed.ts";

const READMES = ["README.md", "packages/validators/README.md"];
const PLACE = /(<!-- from `pnpm bench validators` -->\n)[^]*?(<!-- to here -->)/;

export interface Found {
  times: Times;
  sizes: SizesByName;
  starts: ColdStarts;
  mixes: readonly Mix[];
}

/** Puts what was found into the READMEs, in short, between two marks. */
export function quote(found: Found): void {
  for (const name of READMES) {
    const file = new URL(`../../${name}`, import.meta.url);
    const text = readFileSync(file, "utf8");
    if (!PLACE.test(text)) throw new Error(`${name} has no place for the results: ${PLACE.source}`);
    writeFileSync(
      file,
      text.replace(PLACE, (_, from: string, to: string) => `${from}\n${summarize(found)}\n\n${to}`),
    );
  }
}

function summarize({ times, sizes, starts, mixes }: Found): string {
  const rows = Object.entries(sizes).map(([name, { message, event }]) => [
    name,
    meanRatio(times, name, mixes, "valid").toFixed(2),
    meanRatio(times, name, mixes, "invalid").toFixed(2),
    kilobytes(message),
    kilobytes(event),
    `${(starts[name]! - starts[EMPTY]!).toFixed(1)} ms`,
  ]);
  return [
    table(["", "valid", "one rule broken", "a message", "`incoming_event`", "cold start"], rows),
    "",
    `${describeMachine()}.`,
  ].join("\n");
}
