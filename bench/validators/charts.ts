import { drawBars } from "./chart.ts";
import { EMPTY } from "./cold-start/cold-start.ts";
import type { Found } from "./quote.ts";
import { kilobytes } from "./size/size.ts";
import { meanRatio } from "./speed/describe-speed.ts";

/** The charts of what was found, by the names of their files. */
export function drawCharts({ times, sizes, starts, mixes }: Found): Record<string, string> {
  return {
    "validators.svg": drawBars({
      title: "Speed beside a hand-written check, mean over all payloads; longer is faster",
      bars: ["valid", "one rule broken"],
      rows: Object.keys(times).map((name) => ({
        name,
        values: [meanRatio(times, name, mixes, "valid"), meanRatio(times, name, mixes, "invalid")],
      })),
      label: (value) => value.toFixed(2),
      line: 1,
    }),
    "validators-size.svg": drawBars({
      title: "Size of a bundle, minified and gzipped, on a logarithmic scale; shorter is smaller",
      bars: ["a message", "incoming_event"],
      rows: Object.entries(sizes).map(([name, { message, event }]) => ({ name, values: [message, event] })),
      label: kilobytes,
      logarithmicFrom: 100,
    }),
    "validators-cold-start.svg": drawBars({
      title: "Import and first check over an empty module, on a logarithmic scale; shorter is sooner",
      bars: ["incoming_event"],
      rows: Object.entries(starts)
        .filter(([name]) => name !== EMPTY)
        .map(([name, time]) => ({ name, values: [time - starts[EMPTY]!] })),
      label: (value) => `${value.toFixed(1)} ms`,
      logarithmicFrom: 0.1,
    }),
  };
}
