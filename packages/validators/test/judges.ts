import type { ValidationIssue } from "../src/index.ts";
import type { Pair } from "./pairs.ts";
import { createAjv, createHyperjump } from "./oracles.ts";
import type { TestedVersion } from "./versions.ts";

type Guards = Record<`is${string}`, (value: unknown) => boolean>;
type FirstIssues = Record<`firstIssueIn${string}`, (value: unknown) => ValidationIssue | undefined>;

/** Judges of the pairs of a version. Gives what they disagree on, or nothing. */
export type Judges = (pair: Pair) => string | undefined;

/** One pair in so many is asked for its issues, too; that takes longer than all verdicts. */
const ISSUES_OF = 4;

/**
 * The guard, Ajv and Hyperjump on the published schema, and of some pairs that there are issues exactly where they say no,
 * the first of them among all. What is no JSON, for holes and numbers without end, is no question for Hyperjump.
 */
export async function createJudges({ api, version, module, document }: TestedVersion): Promise<Judges> {
  const generated = new URL(`../generated/${api}/v${version}/`, import.meta.url);
  const guards = (await import(new URL("guards.js", generated).href)) as Guards;
  const firstIssues = (await import(new URL("first-issue.js", generated).href)) as FirstIssues;
  const ajv = createAjv(document);
  const hyperjump = await createHyperjump(document);
  let asked = 0;
  return ({ type, value }) => {
    const guard = guards[`is${type}`]!(value);
    const verdicts = { guard, ajv: ajv(type, value), hyperjump: isJson(value) ? hyperjump(type, value) : guard };
    const agree = verdicts.ajv === guard && verdicts.hyperjump === guard;
    asked += 1;
    if (agree && asked % ISSUES_OF !== 0) return undefined;
    const issues = module[`validate${type}`]!.issues(value);
    const first = firstIssues[`firstIssueIn${type}`]!(value);
    if (agree && explains(guard, issues, first)) return undefined;
    return `${api} ${version} ${type}: ${JSON.stringify({ ...verdicts, issues, first })} of ${JSON.stringify(value)}`;
  };
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
