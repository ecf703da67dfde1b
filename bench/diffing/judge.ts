import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";

import type { ApiDocument } from "../../tools/codegen/src/project/plain-schema.ts";
import { payloadOf } from "../../tools/codegen/test/evolve/payload.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const PAYLOADS = 300;
const SEED = 20261120;
/** How many levels more than usual may have what is optional: the requests and responses are deep. */
const DEEPER = -3;

/** Values of the same type that no schema names, and such as lie between limits. */
const OTHER_TEXTS = ["unheard-of", "1234567", "a"];
const OTHER_NUMBERS = [7, 1, 0.5];

/** Whether something that is valid by one version is not by the other: the judge of all who claim to know. */
export class Judge {
  readonly #validators: (type: string, side: "before" | "after") => ValidateFunction;
  readonly #documents: { before: ApiDocument; after: ApiDocument };

  constructor(before: ApiDocument, after: ApiDocument) {
    this.#documents = { before, after };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(before, "before").addSchema(after, "after");
    this.#validators = (type, side) => ajv.getSchema(`${side}#/$defs/${type}`)!;
  }

  /** A payload that the one side makes and the other does not take; undefined where none was found. */
  witness(type: string, madeBy: "before" | "after"): Json | undefined {
    const [made, taken] = [madeBy, madeBy === "before" ? ("after" as const) : ("before" as const)];
    const { $defs } = this.#documents[made];
    const property = fc.gen().map((g) => payloadOf(g, $defs[type]!, $defs, DEEPER) as Json);
    const payloads = fc.sample(property, { numRuns: PAYLOADS, seed: SEED }).flatMap((one) => [one, ...variants(one)]);
    const [isMade, isTaken] = [this.#validators(type, made), this.#validators(type, taken)];
    return payloads.find((payload) => isMade(payload) && !isTaken(payload));
  }
}

/** The same payload with another leaf. */
function variants(value: Json): Json[] {
  if (typeof value === "string") return OTHER_TEXTS;
  if (typeof value === "number") return OTHER_NUMBERS;
  if (Array.isArray(value)) {
    const longer = value.length === 0 ? [] : [[...value, ...value, ...value, ...value]];
    return [...longer, ...value.flatMap((item, index) => variants(item).map((other) => value.with(index, other)))];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => variants(below).map((other) => ({ ...value, [key]: other })));
}
