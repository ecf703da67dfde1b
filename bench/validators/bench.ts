import { writeFileSync } from "node:fs";

import { Sandbox } from "../generate/sandbox.ts";
import type { Bench } from "../measure/bench.ts";
import { candidates } from "./candidates/index.ts";
import { drawCharts } from "./charts.ts";
import { describeColdStarts, measureColdStarts } from "./cold-start/cold-start.ts";
import { describeEmitting } from "./emitting/emitting.ts";
import { readMixes } from "./payloads.ts";
import { quote } from "./quote.ts";
import { describeSizes, measureSizes } from "./size/size.ts";
import { describeSpeed } from "./speed/describe-speed.ts";
import { measureSpeed } from "./speed/speed.ts";

const ROUNDS = 25;
/** Few rounds are for a look; the whole takes five processes. */
const processesFor = (rounds: number): number => Math.min(5, Math.ceil((5 * rounds) / ROUNDS));

export const bench: Bench = {
  title: "Validators",
  rounds: ROUNDS,
  describe: (rounds) =>
    `Medians of ${rounds} rounds, taken in turns; the speed is the median of what ${processesFor(rounds)} such processes give`,
  async run(rounds, say) {
    using sandbox = new Sandbox();
    const mixes = readMixes();
    const processes = processesFor(rounds);
    say(`speed: ${candidates.length} candidates, ${processes} processes of about half a minute each`);
    const times = await measureSpeed(candidates, mixes, sandbox, { processes, rounds, say });
    say("size");
    const sizes = await measureSizes(candidates);
    const sizesInWords = await describeSizes(sizes);
    say("cold start");
    const starts = await measureColdStarts(candidates, mixes, sandbox, rounds);
    say("making the validators");
    const emitting = await describeEmitting(sandbox, Math.min(rounds, 3));
    const found = { times, sizes, starts, mixes };
    quote(found);
    for (const [name, chart] of Object.entries(drawCharts(found)))
      writeFileSync(new URL(`../results/${name}`, import.meta.url), chart);
    return [
      "All candidates give the same verdicts on every payload, valid, made up and with any one rule broken, or the bench ends; what one is known to be wrong about is said below.",
      "![Speed beside a hand-written check](validators.svg)",
      "![Size of bundles](validators-size.svg)",
      "![Cold start](validators-cold-start.svg)",
      ...describeSpeed(candidates, mixes, times),
      ...sizesInWords,
      ...describeColdStarts(starts),
      ...emitting,
    ];
  },
};
