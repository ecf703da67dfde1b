import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { copySpec } from "../../generate/copy-spec.ts";
import { repository, type Sandbox } from "../../generate/sandbox.ts";
import { megabytes, millis, table, target } from "../../measure/markdown.ts";
import { interleave } from "../../measure/rounds.ts";
import { exponent, median } from "../../measure/statistics.ts";

const TIME_EMITTING = fileURLToPath(new URL("time-emitting.ts", import.meta.url));
const SIZES = [1, 3, 10];
/** An exponent that is still linear, for what is noise. */
const LINEAR = 1.1;

interface Emitting {
  time: number;
  memory: number;
  bytes: number;
}

/** What it costs to make the validators of every version, of the spec and of larger ones. */
export async function describeEmitting(sandbox: Sandbox, rounds: number): Promise<string[]> {
  const emit = (spec: string) => async (): Promise<Emitting> =>
    JSON.parse((await promisify(execFile)(process.execPath, ["--expose-gc", TIME_EMITTING, spec])).stdout) as Emitting;
  const works = SIZES.map((size) => {
    const spec = join(sandbox.fresh(`spec-x${size}`), "spec");
    copySpec(join(repository, "spec"), spec, size);
    return [`×${size}`, emit(spec)] as const;
  });
  const results = await interleave(rounds, Object.fromEntries(works));
  const points = SIZES.map((size) => {
    const all = results[`×${size}`]!;
    const middle = (part: keyof Emitting): number => median(all.map((each) => each[part]));
    return { size, time: middle("time"), memory: middle("memory"), bytes: middle("bytes") };
  });
  const [first, last] = [points[0]!, points.at(-1)!];
  const growth = (part: keyof Emitting): number =>
    exponent({ x: first.size, y: first[part] }, { x: last.size, y: last[part] });
  return [
    "## Making them",
    "Time and further memory to make the validators of all versions of all APIs from the model, and of a spec with every entity copied under other names. The exponent is that of `cost ~ size ** exponent` from ×1 to ×10.",
    table(
      ["spec", "time", "memory", "code"],
      [
        ...points.map(({ size, time, memory, bytes }) => [
          `×${size}`,
          millis(time),
          megabytes(memory),
          megabytes(bytes),
        ]),
        ["exponent", growth("time").toFixed(2), growth("memory").toFixed(2), growth("bytes").toFixed(2)],
      ],
    ),
    target(
      `time and memory grow linearly (an exponent up to ${LINEAR})`,
      growth("time") <= LINEAR && growth("memory") <= LINEAR,
    ),
  ];
}
