import { writeFileSync } from "node:fs";

import { Sandbox } from "../generate/sandbox.ts";
import type { Bench } from "../measure/bench.ts";
import { candidates } from "./candidates/index.ts";
import { drawSpeed } from "./chart.ts";
import { describeColdStarts, measureColdStarts } from "./cold-start/cold-start.ts";
import { describeEmitting } from "./emitting/emitting.ts";
import { readMixes } from "./payloads.ts";
import { describeSizes, measureSizes } from "./size/size.ts";
import { describeSpeed } from "./speed/describe-speed.ts";
import { measureSpeed } from "./speed/speed.ts";

const PROCESSES = 5;
const CHART = "validators.svg";

export const bench: Bench = {
  title: "Validators",
  rounds: 25,
  async run(rounds, say) {
    using sandbox = new Sandbox();
    const mixes = readMixes();
    say(`speed, ${PROCESSES} processes`);
    const times = await measureSpeed(candidates, mixes, sandbox, { processes: PROCESSES, rounds });
    writeFileSync(new URL(`../results/${CHART}`, import.meta.url), drawSpeed(times, mixes));
    say("size");
    const sizes = await describeSizes(await measureSizes(candidates));
    say("cold start");
    const starts = describeColdStarts(await measureColdStarts(candidates, mixes, sandbox, rounds));
    say("making the validators");
    const emitting = await describeEmitting(sandbox, Math.min(rounds, 5));
    return [
      `The speed is the median of ${PROCESSES} processes, in each of which all candidates take turns. All give the same verdicts on every payload, valid and with any one rule broken, or the bench ends.`,
      `![Speed beside a hand-written check](${CHART})`,
      ...describeSpeed(candidates, mixes, times),
      ...sizes,
      ...starts,
      ...emitting,
    ];
  },
};
