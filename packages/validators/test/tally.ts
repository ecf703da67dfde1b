import type { Schema } from "./break-one.ts";
import type { Judges } from "./judges.ts";
import { pairsOf } from "./pairs.ts";
import { Random } from "./random.ts";
import { Sites, sitesOf } from "./sites.ts";
import type { TestedVersion } from "./versions.ts";

/** What was judged. Each part of it can be added to that of other versions. */
export interface Tally {
  pairs: number;
  /** Those that Hyperjump judged, too: what is JSON. */
  json: number;
  accepted: number;
  /** How often each keyword was broken on purpose, and the value refused. */
  broken: Record<string, number>;
  /** Of what was broken on purpose and explained: how many explanations there were, and how many named one place. */
  explained: number;
  atOnePlace: number;
  types: number;
  /** Those that a value was accepted of, and that one was refused of. */
  acceptedTypes: number;
  refusedTypes: number;
  /** Places in schemas where a keyword stands that can be broken alone, and those where it was. */
  sites: number;
  brokenSites: number;
  faults: string[];
}

/** Judges pairs of a version, from a seed, until so many are judged by all; those that are no JSON come on top. */
export function tally(tested: TestedVersion, judge: Judges, byAll: number, seed: number, mostFaults = 10): Tally {
  const of = { accepted: new Set<string>(), refused: new Set<string>() };
  const counts = { pairs: 0, json: 0, accepted: 0, explained: 0, atOnePlace: 0 };
  const broken: Record<string, number> = {};
  const faults: string[] = [];
  const done = new Sites();
  for (const pair of pairsOf(tested, new Random(seed))) {
    if (counts.json === byAll || faults.length === mostFaults) break;
    const { accepted, isJson, issues, fault } = judge(pair);
    counts.pairs += 1;
    if (isJson) counts.json += 1;
    if (accepted) counts.accepted += 1;
    of[accepted ? "accepted" : "refused"].add(pair.type);
    if (fault !== undefined) faults.push(fault);
    if (pair.breaks === undefined) continue;
    const { keyword, schema } = pair.breaks;
    done.add(schema, keyword);
    // an alternative may take what breaks the one that is meant
    if (accepted) continue;
    broken[keyword] = (broken[keyword] ?? 0) + 1;
    if (issues === undefined) continue;
    counts.explained += 1;
    if (new Set(issues.map(({ pointer }) => pointer)).size === 1) counts.atOnePlace += 1;
  }
  const schemas = tested.document.$defs as Record<string, Schema>;
  const sites = Object.entries(schemas).flatMap(([type, schema]) => [...sitesOf(schema, schemas, type)]);
  return {
    ...counts,
    broken,
    types: Object.keys(schemas).length,
    acceptedTypes: of.accepted.size,
    refusedTypes: of.refused.size,
    sites: sites.length,
    brokenSites: sites.filter(({ schema, keyword }) => done.has(schema, keyword)).length,
    faults,
  };
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number): number => tallies.reduce((all, each) => all + pick(each), 0);
  const keywords = [...new Set(tallies.flatMap(({ broken }) => Object.keys(broken)))].sort();
  return {
    pairs: sum(({ pairs }) => pairs),
    json: sum(({ json }) => json),
    accepted: sum(({ accepted }) => accepted),
    broken: Object.fromEntries(keywords.map((keyword) => [keyword, sum(({ broken }) => broken[keyword] ?? 0)])),
    explained: sum(({ explained }) => explained),
    atOnePlace: sum(({ atOnePlace }) => atOnePlace),
    acceptedTypes: sum(({ acceptedTypes }) => acceptedTypes),
    refusedTypes: sum(({ refusedTypes }) => refusedTypes),
    types: sum(({ types }) => types),
    sites: sum(({ sites }) => sites),
    brokenSites: sum(({ brokenSites }) => brokenSites),
    faults: tallies.flatMap(({ faults }) => faults),
  };
}

/** How many broke exactly one keyword on purpose. */
export function brokenOf({ broken }: Tally): number {
  return Object.values(broken).reduce((all, each) => all + each, 0);
}
