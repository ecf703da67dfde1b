import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { diffStates } from "../../src/evolve/diff-states.ts";
import { diffVersions } from "../../src/evolve/diff-versions.ts";
import { effectOf, type Effect } from "../../src/evolve/effect.ts";
import type { Direction } from "../../src/load/dialect.ts";
import type { Spec } from "../../src/load/spec.ts";
import type { ApiDocument } from "../../src/project/plain-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { specOf, type Files } from "../project/projection.ts";
import { payloadOf } from "./payload.ts";
import { BASE, randomEdit } from "./random-edit.ts";

const SEED = Number(process.env["SEED"] ?? 20261120);
const RUNS = Number(process.env["RUNS"] ?? 250);
const PAYLOADS = 6;

const TYPES: Record<Direction, string[]> = { sent: ["DoItRequest"], received: ["DoItResponse", "DonePayload"] };

/** What was made by one side of an edit and is read by the other. */
interface Law {
  title: string;
  /** Whether the effects of an edit leave the law to be kept. */
  holdsWithout: Effect[];
  occasion: "edit" | "move";
  direction: Direction;
  made: "before" | "after";
}

const LAWS: Law[] = [
  {
    title: "where nothing breaks a sender, every request that was valid is valid",
    holdsWithout: ["sender"],
    occasion: "edit",
    direction: "sent",
    made: "before",
  },
  {
    title: "where nothing breaks a receiver, every payload that was valid is valid",
    holdsWithout: ["receiver", "checks"],
    occasion: "edit",
    direction: "received",
    made: "before",
  },
  {
    title: "where nothing breaks a receiver, code for before can read every payload that is valid",
    holdsWithout: ["receiver"],
    occasion: "edit",
    direction: "received",
    made: "after",
  },
  {
    title: "where a move breaks no sender, every request for the older version is valid",
    holdsWithout: ["sender"],
    occasion: "move",
    direction: "sent",
    made: "before",
  },
  {
    title: "where a move breaks no receiver, code for the older version can read every payload of the newer",
    holdsWithout: ["receiver"],
    occasion: "move",
    direction: "received",
    made: "after",
  },
];

describe.each(LAWS)("$title", ({ holdsWithout, occasion, direction, made }) => {
  test(`in ${RUNS} random edits, seed ${SEED}`, { timeout: 1200_000 }, () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const before = stateOf(BASE)!;
        const after = stateOf(g(fc.boolean) ? randomEdit(g, BASE) : randomEdit(g, randomEdit(g, BASE)));
        fc.pre(after !== undefined);
        const effects = effectsOf(before, after, occasion);
        fc.pre(effects.size > 0 && !holdsWithout.some((effect) => effects.has(effect)));
        kept += 1;
        const [maker, reader] = made === "before" ? [before, after] : [after, before];
        for (const type of TYPES[direction].flatMap((each) => Array.from({ length: PAYLOADS }, () => each))) {
          const payload = payloadOf(g, maker.document.$defs[type]!, maker.document.$defs);
          expect(maker.validate(type)(payload), `made: ${JSON.stringify(payload)}`).toBe(true);
          const validate = reader.validate(type);
          expect(validate(payload), `${JSON.stringify(payload)} ${JSON.stringify(validate.errors)}`).toBe(true);
        }
      }),
      { seed: SEED, numRuns: RUNS, maxSkipsPerRun: 50 },
    );
    expect(kept).toBeGreaterThanOrEqual(RUNS);
  });
});

interface State {
  spec: Spec;
  document: ApiDocument;
  validate(type: string): ValidateFunction;
}

const states = new Map<string, State | undefined>();

/** The spec of these files and a validator of its projection; undefined when they break a rule. */
function stateOf(files: Files): State | undefined {
  const key = JSON.stringify(files);
  if (!states.has(key)) states.set(key, createState(files));
  return states.get(key);
}

function createState(files: Files): State | undefined {
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

function effectsOf(before: State, after: State, occasion: "edit" | "move"): Set<Effect> {
  const changes =
    occasion === "edit"
      ? diffStates(before.spec, after.spec).flatMap((each) => each.changes)
      : diffVersions(before.document, after.document, []);
  return new Set(changes.map((change) => effectOf(change, occasion)));
}
