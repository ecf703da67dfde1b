import { MockServerError } from "../protocol/known-versions.js";
import type { Protocol } from "../protocol/protocol.js";
import { nearest } from "./nearest.js";
import type { ConnectOutcome, Fault, Outcome, OutcomeFunction } from "./outcome.js";

/** What a script may name, and the word for it. */
type Kind = "action" | "push" | "error" | "disconnect reason";

const FAULTS: ReadonlySet<string> = new Set([
  "drop",
  "delay",
  "duplicate",
  "reorder",
  "cut",
  "half-open",
  "slow",
  "garbage",
  "giant",
  "close",
  "disconnect",
  "refuse",
  "hang",
] satisfies (Fault | ConnectOutcome)["fault"][]);

/** Refuses names that the version does not know, as they are nearly always misspelt: such a script would do nothing. */
export class ScriptNames {
  readonly #version: string;
  readonly #known: Readonly<Record<Kind, ReadonlySet<string>>>;
  readonly #allowUnknown: boolean;

  constructor(protocols: Iterable<Protocol>, version: string, allowUnknown: boolean) {
    const all = [...protocols].map(({ facts }) => facts);
    this.#version = version;
    this.#allowUnknown = allowUnknown;
    this.#known = {
      // `ping` is no action of the spec
      action: new Set(["*", "ping", ...all.flatMap(({ actions }) => namesOf(actions))]),
      push: new Set(["*", ...all.flatMap(({ pushes }) => namesOf(pushes))]),
      error: new Set(all.flatMap(({ errors }) => Object.keys(errors))),
      "disconnect reason": new Set(all.flatMap(({ disconnects }) => Object.keys(disconnects))),
    };
  }

  check(kind: Kind, names: string | readonly string[]): void {
    if (this.#allowUnknown) return;
    const known = this.#known[kind];
    const unknown = [names].flat().find((name) => !known.has(name));
    if (unknown === undefined) return;
    const near = nearest(unknown, known);
    const hint = near === undefined ? `There is ${[...known].sort().join(", ")}.` : `Did you mean "${near}"?`;
    throw new MockServerError(
      `There is no ${kind} "${unknown}" in ${this.#version}. ${hint} Where it is meant to be unknown, create the server with \`allowUnknown: true\`.`,
    );
  }

  /** What a function will give is not known yet. */
  checkOutcome(outcome: Outcome | OutcomeFunction | ConnectOutcome): void {
    if (typeof outcome === "function") return;
    if ("error" in outcome) this.check("error", typeof outcome.error === "string" ? outcome.error : outcome.error.type);
    if (!("fault" in outcome)) return;
    if (!FAULTS.has(outcome.fault)) {
      throw new MockServerError(`There is no fault "${String(outcome.fault)}". There is ${[...FAULTS].join(", ")}.`);
    }
    if (outcome.fault === "disconnect") this.check("disconnect reason", outcome.reason);
  }
}

/** As the version has them, and the newest names, where it has others. */
function namesOf(table: Readonly<Record<string, { readonly is?: string }>>): string[] {
  return Object.entries(table).flatMap(([name, { is }]) => (is === undefined ? [name] : [name, is]));
}
