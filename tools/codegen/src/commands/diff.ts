import { join } from "node:path";

import type { Occasion } from "../evolve/effect.ts";
import { diffMove, diffStates } from "../evolve/diff-states.ts";
import { apisOfBoth, findingsOf, levelsOfAll, nextReleases, type Finding } from "../evolve/findings.ts";
import { foldAlike } from "../evolve/fold-alike.ts";
import { foldWords } from "../evolve/fold-words.ts";
import type { Levels } from "../evolve/levels.ts";
import { printMarkdown, printSections } from "../evolve/print-markdown.ts";
import { printText } from "../evolve/print-text.ts";
import type { TextFile } from "../load/json-file.ts";
import { load } from "../load/load.ts";
import { formatProblem, SpecError } from "../load/problem.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import type { Api, Spec } from "../load/spec.ts";
import { UsageError } from "../select.ts";
import { writeChangesets } from "./changesets.ts";
import { Failure } from "./failure.ts";
import { packagesIn } from "./packages.ts";
import { findRevision, readSpecOf, type Revision } from "./revision.ts";

export interface DiffOptions {
  root: string;
  /** A revision, which the working tree is compared with, two of them as `v1.0.0..HEAD`, or two versions of an API as `agent@3.5..3.6`. */
  what: string;
  /** One of them at most; without any it is text for people. */
  formats: Record<"json" | "markdown" | "changeset", boolean>;
}

type Format = "text" | keyof DiffOptions["formats"];

/** What two states of the spec, or two versions of an API, differ in. Gives what to print. */
export function diff({ root, what, formats }: DiffOptions): string {
  const asked = (["json", "markdown", "changeset"] as const).filter((format) => formats[format]);
  if (asked.length > 1) throw new UsageError(`${asked.map((each) => `--${each}`).join(" and ")} exclude each other`);
  const format = asked[0] ?? "text";
  const move = /^([a-z][a-z0-9.-]*)@([^{].*)\.\.(.+)$/.exec(what);
  if (move !== null) return diffOfMove(root, format, move.slice(1) as [string, string, string]);
  if (/^[a-z][a-z0-9.-]*@\d+\.\d+$/.test(what))
    throw new UsageError(`${JSON.stringify(what)} is one version; two are written as agent@3.5..3.6`);
  const [since, until] = (/^(.+?)\.\.([^.].*)$/.exec(what)?.slice(1) ?? [what]) as [string, string?];
  const revision = findRevision(root, since);
  return diffOfEdit(root, format, revision, until === undefined ? undefined : findRevision(root, until));
}

/** Without a second revision the working tree is what came of it. */
function diffOfEdit(root: string, format: Format, revision: Revision, until: Revision | undefined): string {
  if (format === "changeset" && until !== undefined)
    throw new UsageError("a changeset is about what the working tree changes; give one revision");
  const before = loadState(() => readSpecOf(root, revision), `at ${revision.name}`);
  const after =
    until === undefined
      ? loadState(() => readSpecFolder(join(root, "spec")), "in the working tree")
      : loadState(() => readSpecOf(root, until), `at ${until.name}`);
  const findings = findingsOf(diffStates(before, after), "edit");
  const apis = apisOfBoth(before, after);
  if (format === "changeset") return writeChangesets(root, revision, forPeople(findings), apis);
  if (format === "markdown") return printMarkdown(foldWords(findings), apis);
  return print(root, format, findings, apis, "edit");
}

function diffOfMove(root: string, format: Format, [name, ...pair]: [string, string, string]): string {
  if (format === "changeset")
    throw new UsageError("a changeset is about an edit of the spec and not about two versions; give a revision");
  const spec = load(readSpecFolder(join(root, "spec")));
  const api = spec.apis.find((each) => each.name === name);
  if (api === undefined)
    throw new UsageError(
      `there is no API ${JSON.stringify(name)}; there is ${listed(spec.apis.map((each) => each.name))}`,
    );
  const versions = api.versions.map(({ version }) => version);
  const [from, to] = pair.map((version) => {
    const found = api.versions.find((each) => each.version === version);
    if (found === undefined)
      throw new UsageError(`there is no version ${JSON.stringify(version)} of ${name}; there is ${listed(versions)}`);
    return found;
  });
  const findings = findingsOf([diffMove(spec, api, from!, to!)], "move");
  if (format !== "markdown") return print(root, format, findings, spec.apis, "move");
  const sections = printSections(findings, 2) || "No changes.";
  return `# ${api.title} ${to!.version}\n\nSince ${from!.version}:\n\n${sections}`;
}

const forPeople = (findings: readonly Finding[]): Finding[] => foldWords(foldAlike(findings));

const listed = (names: readonly string[]): string => names.join(", ");

function print(
  root: string,
  format: "text" | "json",
  findings: readonly Finding[],
  apis: readonly Api[],
  occasion: Occasion,
): string {
  const packages = packagesIn(root);
  const ofMove: LevelsFor = (some) => levelsOfAll(some, packages);
  const levelsFor: LevelsFor = occasion === "move" ? ofMove : (some) => nextReleases(some, packages);
  if (format === "text") return printText(forPeople(findings), levelsFor(findings), apis, occasion);
  const changes = findings.map((finding) => inJson(finding, levelsFor, ofMove));
  return JSON.stringify({ changes, packages: levelsFor(findings) }, null, 2);
}

type LevelsFor = (findings: readonly Finding[]) => Levels;

/** What a new version brings beside the one before it is a move to who uses it. */
function inJson(finding: Finding, levelsFor: LevelsFor, ofMove: LevelsFor): object {
  const { levels: _, since, ...rest } = finding;
  const brought = since && {
    version: since.version,
    changes: since.findings.map((each) => inJson(each, ofMove, ofMove)),
  };
  return { ...rest, packages: levelsFor([finding]), ...(brought && { since: brought }) };
}

/** Says which of the two states is the one that does not load. */
function loadState(read: () => TextFile[], where: string): Spec {
  try {
    return load(read());
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const problems = error.problems.map((problem) => `spec/${formatProblem(problem)}`);
    throw new Failure([`the spec ${where} does not load:`, ...problems].join("\n"));
  }
}
