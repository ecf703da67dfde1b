import type { ValidationIssue } from "../src/index.ts";
import { createAjv, createHyperjump, type Oracle } from "./oracles.ts";
import type { Pair } from "./pairs.ts";
import type { TestedVersion } from "./versions.ts";

type Guards = Record<`is${string}`, (value: unknown) => boolean>;
type FirstIssues = Record<`firstIssueIn${string}`, (value: unknown) => ValidationIssue | undefined>;

export interface Judgement {
  /** The verdict of the guard. */
  accepted: boolean;
  /** Whether the value is JSON, which alone Hyperjump judges. */
  isJson: boolean;
  /** Only of some, as that takes longer than all verdicts. */
  issues?: readonly ValidationIssue[];
  /** What the judges disagree on, or the error that one of them throws. */
  fault?: string;
}

/** Judges pairs of a version. */
export type Judges = (pair: Pair) => Judgement;

/** Implementations of JSON Schema that judge beside the guard; each may be left out. */
export interface Oracles {
  ajv?: Oracle;
  hyperjump?: Oracle;
}

/** One pair in so many is asked for its issues, too. */
const ISSUES_OF = 4;

/** Ajv and Hyperjump on the published schema. */
export async function createOracles({ document }: TestedVersion): Promise<Required<Oracles>> {
  return { ajv: createAjv(document), hyperjump: await createHyperjump(document) };
}

/**
 * The guard and the oracles, and of some pairs that there are issues exactly where they say no, the first of them among all.
 * What is no JSON, for holes and numbers without end, is no question for Hyperjump.
 */
export async function createJudges(tested: TestedVersion, { ajv, hyperjump }: Oracles): Promise<Judges> {
  const { api, version, module } = tested;
  const generated = new URL(`../generated/${api}/v${version}/`, import.meta.url);
  const guards = (await import(new URL("guards.js", generated).href)) as Guards;
  const firstIssues = (await import(new URL("first-issue.js", generated).href)) as FirstIssues;
  let asked = 0;
  const judge = ({ type, value }: Pair): Judgement => {
    const guard = guards[`is${type}`]!(value);
    const verdicts = { guard, ajv: ajv?.(type, value) ?? guard, hyperjump: guard };
    const judged = { accepted: guard, isJson: isJson(value) };
    if (judged.isJson && hyperjump !== undefined) verdicts.hyperjump = hyperjump(type, value);
    const agree = verdicts.ajv === guard && verdicts.hyperjump === guard;
    asked += 1;
    if (agree && asked % ISSUES_OF !== 0) return judged;
    const issues = module[`validate${type}`]!.issues(value);
    const first = firstIssues[`firstIssueIn${type}`]!(value);
    if (agree && explains(guard, issues, first)) return { ...judged, issues };
    return { ...judged, issues, fault: JSON.stringify({ ...verdicts, issues, first }) };
  };
  return (pair) => {
    const judged = withoutThrowing(judge, pair);
    if (judged.fault === undefined) return judged;
    const fault = `${api} ${version} ${pair.type}: ${judged.fault} of ${JSON.stringify(pair.value)}`;
    return { ...judged, fault: fault.slice(0, 2000) };
  };
}

function withoutThrowing(judge: Judges, pair: Pair): Judgement {
  try {
    return judge(pair);
  } catch (error) {
    return { accepted: false, isJson: isJson(pair.value), fault: String(error) };
  }
}

function explains(verdict: boolean, issues: readonly ValidationIssue[], first: ValidationIssue | undefined): boolean {
  if (first === undefined) return verdict && issues.length === 0;
  return !verdict && issues.some(({ keyword, message }) => keyword === first.keyword && message === first.message);
}

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return value !== undefined;
  // of an array every place, also one where nothing stands
  return (Array.isArray(value) ? [...value] : Object.values(value)).every(isJson);
}
