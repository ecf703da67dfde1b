import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { Change } from "../../src/evolve/change.ts";
import { diffVersions } from "../../src/evolve/diff-versions.ts";
import { effectOf, type Effect, type Occasion } from "../../src/evolve/effect.ts";
import type { Direction } from "../../src/load/dialect.ts";
import type { Spec } from "../../src/load/spec.ts";
import type { ApiDocument } from "../../src/project/plain-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { specOf, type Files } from "../project/projection.ts";
import { changesOfEdit } from "./edit.ts";
import { payloadOf } from "./payload.ts";
import { BASE, randomEdit } from "./random-edit.ts";

const SEED = 20261120;
/** Edits, and payloads of each type for each of them. */
const [EDITS, PAYLOADS] = [300, 4];

const TYPES: Record<Direction, string[]> = { sent: ["DoItRequest"], received: ["DoItResponse", "DonePayload"] };

/** What one side of an edit makes, the other reads, unless the edit has one of the effects. */
interface Law {
  title: string;
  unless: Effect[];
  occasion: Occasion;
  direction: Direction;
  madeBy: "before" | "after";
}

const LAWS: Law[] = [
  {
    title: "where nothing breaks a sender, every request that was valid is valid",
    unless: ["sender"],
    occasion: "edit",
    direction: "sent",
    madeBy: "before",
  },
  {
    title: "where nothing breaks a receiver, every payload that was valid is valid",
    unless: ["receiver", "checks"],
    occasion: "edit",
    direction: "received",
    madeBy: "before",
  },
  {
    title: "where nothing breaks a receiver, code for before can read every payload that is valid",
    unless: ["receiver"],
    occasion: "edit",
    direction: "received",
    madeBy: "after",
  },
  {
    title: "where a move breaks no sender, every request for the older version is valid",
    unless: ["sender"],
    occasion: "move",
    direction: "sent",
    madeBy: "before",
  },
  {
    title: "where a move breaks no receiver, code for the older version can read every payload of the newer",
    unless: ["receiver"],
    occasion: "move",
    direction: "received",
    madeBy: "after",
  },
];

const before = stateOf(BASE)!;

/** How often each law had something to say. */
const kept = new Map<Law, number>();

test(`${EDITS} random edits keep the laws of payloads, seed ${SEED}`, { timeout: 120_000 }, () => {
  const property = fc.property(fc.gen(), (g) => {
    const after = stateOf(g(fc.boolean) ? randomEdit(g, BASE) : randomEdit(g, randomEdit(g, BASE)));
    fc.pre(after !== undefined);
    for (const law of LAWS) {
      if (!applies(law, after)) continue;
      kept.set(law, (kept.get(law) ?? 0) + 1);
      check(law, g, after);
    }
  });
  fc.assert(property, { seed: SEED, numRuns: EDITS, maxSkipsPerRun: 10, endOnFailure: true });
});

test.each(LAWS)("$title: in a tenth of the edits at least", (law) => {
  expect(kept.get(law)).toBeGreaterThan(EDITS / 10);
});

/** An edit that does nothing to what goes this way says nothing about the law. */
function applies({ unless, occasion, direction }: Law, after: State): boolean {
  const own = changesOf(after, occasion).filter((change) => change.direction === direction);
  return own.length > 0 && !own.some((change) => unless.includes(effectOf(change, occasion)));
}

function changesOf(after: State, occasion: Occasion): Change[] {
  return occasion === "edit"
    ? changesOfEdit(before.spec, after.spec)
    : diffVersions(before.document, after.document, []);
}

function check({ title, direction, madeBy }: Law, g: GeneratorValue, after: State): void {
  const [maker, reader] = madeBy === "before" ? [before, after] : [after, before];
  for (const type of TYPES[direction].flatMap((each) => Array.from({ length: PAYLOADS }, () => each))) {
    const payload = payloadOf(g, maker.document.$defs[type]!, maker.document.$defs);
    const [made, read] = [maker.validate(type), reader.validate(type)];
    expect(made(payload), `${JSON.stringify(payload)} ${JSON.stringify(made.errors)}`).toBe(true);
    expect(read(payload), `${title}: ${JSON.stringify(payload)} ${JSON.stringify(read.errors)}`).toBe(true);
  }
}

interface State {
  spec: Spec;
  document: ApiDocument;
  validate(type: string): ValidateFunction;
}

/** The spec of these files and a validator of its projection; undefined when they break a rule. */
function stateOf(files: Files): State | undefined {
  const spec = attempt(() => specOf(files, ["3.4"]));
  if (spec === undefined) return undefined;
  const api = spec.apis[0]!;
  const document = projectVersion(spec, api, api.versions[0]!);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document);
  return { spec, document, validate: (type) => ajv.getSchema(`${document.$id}#/$defs/${type}`)! };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // an edit may break a rule of the spec, which is tested elsewhere
    return undefined;
  }
}
