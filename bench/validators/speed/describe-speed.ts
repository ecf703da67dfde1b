import { table, target } from "../../measure/markdown.ts";
import type { Candidate } from "../candidates/candidate.ts";
import type { Mix } from "../payloads.ts";
import type { Times } from "./speed.ts";

export const HAND_WRITTEN = "hand-written";
const PARSE = "JSON.parse";
const OURS = "ours: ";

type Kind = "valid" | "invalid";

/** How fast a candidate is, the hand-written check being 1; larger is faster. */
export function ratio(times: Times, name: string, mix: string, kind: Kind): number {
  return times[HAND_WRITTEN]![mix]![kind] / times[name]![mix]![kind];
}

/** The same over all kinds of payloads: their geometric mean. */
export function meanRatio(times: Times, name: string, mixes: readonly Mix[], kind: Kind): number {
  return Math.exp(mixes.reduce((sum, mix) => sum + Math.log(ratio(times, name, mix.name, kind)), 0) / mixes.length);
}

export function describeSpeed(candidates: readonly Candidate[], mixes: readonly Mix[], times: Times): string[] {
  return [
    "## Speed",
    "How fast each is beside a check that was written by hand: 1.00 is as fast, 2.00 twice as fast. `JSON.parse` is of the same texts.",
    mixes
      .map(
        ({ name, says, valid }) =>
          `- **${name}**: ${says}; ${valid.length} payloads of ${Math.round(JSON.stringify(valid.map(({ value }) => value)).length / valid.length)} characters on average`,
      )
      .join("\n"),
    "Valid payloads:",
    ratios(times, mixes, "valid"),
    "Payloads with exactly one rule broken, 60 of each kind:",
    ratios(times, mixes, "invalid"),
    [
      "What was compared:",
      ...candidates.map(
        ({ name, says, faults }) =>
          `- ${name}: ${says}${faults === undefined ? "" : `; wrong about some of the broken ones, as ${faults}`}`,
      ),
    ].join("\n"),
    ...targets(candidates, mixes, times),
  ];
}

function ratios(times: Times, mixes: readonly Mix[], kind: Kind): string {
  const own = mixes.map(({ name }) => `${Math.round(times[HAND_WRITTEN]![name]![kind])} ns`);
  const rows = Object.keys(times).map((name) => [
    name,
    ...mixes.map((mix) => ratio(times, name, mix.name, kind).toFixed(2)),
  ]);
  return table(["candidate", ...mixes.map(({ name }) => name)], [["hand-written, for one", ...own], ...rows]);
}

function targets(candidates: readonly Candidate[], mixes: readonly Mix[], times: Times): string[] {
  const all = (
    name: string,
    kinds: readonly Kind[],
    holds: (ratio: number, mix: string, kind: Kind) => boolean,
  ): boolean => mixes.every((mix) => kinds.every((kind) => holds(ratio(times, name, mix.name, kind), mix.name, kind)));
  const peers = candidates.filter(({ name }) => name !== HAND_WRITTEN && !name.startsWith(OURS));
  const guard = `${OURS}guard`;
  const both = ["valid", "invalid"] as const;
  return [
    [
      target(
        "the guard is at least 0.90 of hand-written on every kind of payload, valid and invalid",
        all(guard, both, (value) => value >= 0.9),
      ),
      target(
        "it is ahead of every peer on each",
        all(guard, both, (value, mix, kind) => peers.every(({ name }) => value > ratio(times, name, mix, kind))),
      ),
      target(
        "it takes less than 10 % of `JSON.parse` of the same text",
        all(guard, both, (_, mix, kind) => times[guard]![mix]![kind] < times[PARSE]![mix]![kind] / 10),
      ),
      target(
        "the first issue is found at 0.5 of hand-written or faster",
        all(`${OURS}first issue`, both, (value) => value >= 0.5),
      ),
      target(
        "all issues are found at least three times as fast as zod finds its own",
        all(`${OURS}all issues`, ["invalid"], (value, mix, kind) => value >= 3 * ratio(times, "zod 4", mix, kind)),
      ),
    ].join("\n"),
  ];
}
