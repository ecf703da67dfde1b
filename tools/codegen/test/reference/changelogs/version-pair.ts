import type { Change, Place } from "../../../src/evolve/change.ts";
import { Side } from "../../../src/evolve/comparison.ts";
import { diffVersions } from "../../../src/evolve/diff-versions.ts";
import { RenameTable } from "../../../src/evolve/rename-table.ts";
import { renamesBetween, type Rename } from "../../../src/evolve/renames.ts";
import { apiOf, documentOf, theSpec } from "../api-versions.ts";

/** Two versions of an API and what is different in the newer one. */
export class VersionPair {
  readonly before: Side;
  readonly after: Side;
  readonly changes: Change[];
  readonly renames: RenameTable;
  readonly #newName: Map<string, string>;

  constructor(api: string, from: string, to: string) {
    const [before, after] = [documentOf(api, from)!, documentOf(api, to)!];
    const renames = renamesBetween(theSpec(), apiOf(api), from, to);
    this.before = new Side(before);
    this.after = new Side(after);
    this.changes = diffVersions(before, after, renames);
    this.renames = new RenameTable(renames);
    this.#newName = new Map(
      renames.flatMap((rename) => (isOfEntity(rename) ? [[`${rename.kind} ${rename.from}`, rename.to]] : [])),
    );
  }

  /** A place of the older version as the changes name it. */
  inNewNames(place: Place): Place {
    return { ...place, name: this.#newName.get(`${place.entity} ${place.name}`) ?? place.name };
  }

  /** The changes of a kind at a place. */
  at<K extends Change["kind"]>(place: Place, ...kinds: K[]): Extract<Change, { kind: K }>[] {
    return this.changes.filter(
      (change): change is Extract<Change, { kind: K }> =>
        (kinds as string[]).includes(change.kind) && isAt(change, place),
    );
  }
}

function isOfEntity(rename: Rename): rename is Exclude<Rename, { kind: "property" | "value" }> {
  return rename.kind !== "property" && rename.kind !== "value";
}

function isAt(change: Change, { entity, name, part, path, direction }: Place): boolean {
  return (
    change.entity === entity &&
    change.name === name &&
    change.part === part &&
    change.path === path &&
    change.direction === direction
  );
}

const pairs = new Map<string, VersionPair>();

export function pairOf(api: string, from: string, to: string): VersionPair {
  const key = `${api} ${from} ${to}`;
  const pair = pairs.get(key) ?? new VersionPair(api, from, to);
  pairs.set(key, pair);
  return pair;
}
