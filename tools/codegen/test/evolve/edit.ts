import type { Change } from "../../src/evolve/change.ts";
import { diffMove, diffStates } from "../../src/evolve/diff-states.ts";
import type { Occasion } from "../../src/evolve/effect.ts";
import { findingsOf, type Finding } from "../../src/evolve/findings.ts";
import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import type { Spec } from "../../src/load/spec.ts";
import { specOf, type Files } from "../project/projection.ts";
import { action } from "./comparison.ts";

const ONE = ["3.4"];
const OLD = { versions: "3.1-3.3" };
const NEW = { versions: "3.4" };

/** What an edit of files does, in specs of the given versions. */
export function findingsOfEdit(before: Files, after: Files, versions: readonly string[] = ONE): Finding[] {
  return findingsOf(diffStates(specOf(before, versions), specOf(after, versions)), "edit");
}

/** What a move from 3.3 to 3.4 does. */
export function findingsOfMove(files: Files, name = "agent"): Finding[] {
  const spec = specOf(files);
  const api = spec.apis.find((each) => each.name === name)!;
  const [from, to] = ["3.3", "3.4"].map((version) => api.versions.find((each) => each.version === version)!);
  return findingsOf([diffMove(spec, api, from!, to!)], "move");
}

/** A schema as the request of an action or as the payload of a push. */
export function going(direction: Direction, schema: DialectSchema, beside: Files = {}): Files {
  if (direction === "sent") return { "agent/actions/do_it.json": action({ request: schema }), ...beside };
  return { "agent/pushes/done.json": { payload: schema }, ...beside };
}

/** What becomes of one schema that goes a way, by an edit of it or by a move between versions that have one of the two each. */
export function findingsIn(
  occasion: Occasion,
  direction: Direction,
  [before, after]: readonly [DialectSchema, DialectSchema],
  beside: Files = {},
): Finding[] {
  if (occasion === "edit") return findingsOfEdit(going(direction, before, beside), going(direction, after, beside));
  const both: DialectSchema = {
    oneOf: [
      { ...before, ...OLD },
      { ...after, ...NEW },
    ],
  };
  return findingsOfMove(going(direction, both, beside));
}

export const changesOfEdit = (before: Spec, after: Spec): Change[] =>
  diffStates(before, after).flatMap(({ changes }) => changes);
