import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Change } from "../../../src/evolve/change.ts";
import { objectType } from "../../../src/load/naming.ts";
import { referenceFolder } from "../reference-folder.ts";
import { readRecords, type ChangeRecord } from "./change-record.ts";

/**
 * What stands behind a computed change:
 * - `record`: a record of the changelog names it;
 * - `pages`: no record does, but the pages of the two versions differ in it;
 * - `ours`: it is about a type that has no page, a part which was given a name here;
 * - `nothing`: none of these.
 */
export type Ground = "record" | "pages" | "ours" | "nothing";

/** Tells what stands behind the changes between two versions. */
export class Grounds {
  readonly #spoken: Set<string>;
  readonly #before: Words;
  readonly #after: Words;

  constructor(api: string, from: string, to: string) {
    const records = readRecords(api).filter((record) => record.from === from && record.to === to);
    this.#spoken = new Set(records.flatMap(wordsOfRecord));
    [this.#before, this.#after] = [new Words(api, from), new Words(api, to)];
  }

  of(change: Change): Ground {
    const words = wordsOf(change);
    if (words.some((word) => this.#spoken.has(word))) return "record";
    if (words.some((word) => this.#before.has(change, word) !== this.#after.has(change, word))) return "pages";
    return change.entity === "object" && !this.#before.hasPage(change) && !this.#after.hasPage(change)
      ? "ours"
      : "nothing";
  }
}

/** What a change is about, as a changelog would have to name it. */
function wordsOf(change: Change): string[] {
  const leaf = change.path.split("/").findLast((step) => step !== "" && step !== "[]" && step !== "{}");
  const own = leaf === undefined ? [bare(change.name)] : [leaf];
  switch (change.kind) {
    case "entity-renamed":
      return [bare(change.name), bare(change.was)];
    case "property-renamed":
    case "value-renamed":
      return [...own, String(change.was)];
    case "value-added":
    case "value-removed":
      return [String(change.value)];
    case "listed":
    case "unlisted":
      return [change.item];
    case "member-added":
    case "member-removed":
      return [...own, ...(change.member.match(/\w+/g) ?? []).map(bare)];
    default:
      return own;
  }
}

/** An event goes by its name: `MessageChatEvent` is the Message of the documentation. */
const bare = (name: string): string => name.replace(/(.)ChatEvent$/, "$1");

/** Every name in a record; the names of objects as types, too. */
function wordsOfRecord(record: ChangeRecord): string[] {
  const texts = Object.values(record).filter((value) => typeof value === "string");
  const objects = [record.name, record.new_name, record.of, record.object].flatMap((name) => name ?? []);
  return [
    ...texts.flatMap((text) => [text, ...text.split("|"), ...(text.match(/\w+/g) ?? [])]),
    ...objects.map(objectType),
  ];
}

interface Described {
  /** An error goes by its type. */
  name?: string;
  type?: string;
}

/** The names that the pages of a version use, by the thing that they are used of. */
class Words {
  readonly #of = new Map<string, Set<string>>();
  readonly #all = new Set<string>();

  constructor(api: string, version: string) {
    const file = join(referenceFolder, "inventory", `${api}-${version}.json`);
    const inventory = JSON.parse(readFileSync(file, "utf8")) as Record<string, Described[]>;
    for (const [list, kind] of LISTS) {
      for (const thing of inventory[list] ?? []) {
        const name = thing.name ?? thing.type!;
        const words = new Set([
          bare(objectType(name)),
          name,
          ...(JSON.stringify(thing).match(/[\w.-]+(?::\w+)?/g) ?? []).flatMap((text) => [text, ...text.split(".")]),
        ]);
        this.#of.set(`${kind} ${kind === "object" ? objectType(name) : name}`, words);
        for (const word of words) this.#all.add(word);
      }
    }
  }

  hasPage({ entity, name }: Change): boolean {
    return this.#of.has(`${entity} ${bare(name)}`);
  }

  has(change: Change, word: string): boolean {
    return (this.#of.get(`${change.entity} ${bare(change.name)}`) ?? this.#all).has(word);
  }
}

const LISTS = [
  ["actions", "action"],
  ["pushes", "push"],
  ["webhooks", "webhook"],
  ["objects", "object"],
  ["errors", "error"],
] as const;
