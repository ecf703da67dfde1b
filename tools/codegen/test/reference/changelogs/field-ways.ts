import type { Place } from "../../../src/evolve/change.ts";
import type { Side } from "../../../src/evolve/comparison.ts";
import type { ChangeRecord } from "./change-record.ts";
import { rootsOf, type Root } from "./roots.ts";
import type { VersionPair } from "./version-pair.ts";
import { stepsOf, walk, type Way } from "./walk.ts";

/** The ways to the fields that a record is about, in both versions: a list of ways for each place that it names. */
export class FieldWays {
  readonly #prefix: string;
  readonly #older: (path: string) => Way[][];
  readonly #newer: (path: string) => Way[][];

  constructor({ before, after, renames }: VersionPair, { in: where, what }: ChangeRecord) {
    this.#prefix = what === "filter" ? "filters." : isInPayload(where!, what) ? "payload." : "";
    this.#older = (path) =>
      waysFrom(
        before,
        rootsOf(before, where!, (entity, name) => renames.entity(entity, name)),
        path,
      );
    this.#newer = (path) =>
      waysFrom(
        after,
        rootsOf(after, where!, (_, name) => name),
        path,
      );
  }

  then(path: string): Way[][] {
    return this.#older(this.#prefix + path);
  }

  now(path: string): Way[][] {
    return this.#newer(this.#prefix + path);
  }
}

const isInPayload = (where: string, what: string): boolean => where.startsWith("webhook:") && what !== "envelope-field";

function waysFrom(side: Side, roots: readonly Root[], path: string): Way[][] {
  return roots.map(({ place, schema }) => walk(side, place, schema, stepsOf(path))).filter((ways) => ways.length > 0);
}

/** Whether it holds of some way at each place, and there is one. */
export function holdsAtEach(ways: readonly Way[][], holds: (way: Way) => boolean): boolean {
  return ways.length > 0 && ways.every((some) => some.some(holds));
}

export const endOf = ({ places }: Way): Place => places.at(-1)!;
