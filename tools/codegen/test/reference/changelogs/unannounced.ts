import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Change } from "../../../src/evolve/change.ts";
import { objectType } from "../../../src/load/naming.ts";
import { referenceFolder } from "../reference-folder.ts";
import { readRecords } from "./change-record.ts";
import type { VersionPair } from "./version-pair.ts";

/** The names that come, go or change between two versions without a record, as `push customer_unfollowed removed`. */
export function unannounced(pair: VersionPair, api: string, from: string, to: string): string[] {
  const records = readRecords(api).filter((record) => record.from === from && record.to === to);
  const announced = new Set(records.flatMap(({ what, name, new_name }) => [name, new_name ?? name].map((each) => `${what} ${what === "object" ? objectType(each) : each}`)));
  const documented = new Set([from, to].flatMap((version) => documentedObjects(api, version)));
  const isDocumented = ({ entity, name }: Change): boolean =>
    entity === "object" ? documented.has(withoutEnding(name)) : entity === "action" || entity === "push" || entity === "webhook";
  const found = pair.changes.filter(isDocumented).flatMap((change) => {
    const key = `${change.entity} ${change.entity === "object" ? withoutEnding(change.name) : change.name}`;
    if (!change.kind.startsWith("entity-") || announced.has(key)) return [];
    return [`${change.entity} ${change.name} ${change.kind === "entity-renamed" ? `renamed, was ${change.was}` : change.kind.slice("entity-".length)}`];
  });
  return [...new Set(found)];
}

/** The type of an event that the documentation calls `Message` is `MessageChatEvent`. */
const withoutEnding = (type: string): string => type.replace(/(.)ChatEvent$/, "$1");

/** The objects that the pages describe; others are parts that were given a name here. */
function documentedObjects(api: string, version: string): string[] {
  const { objects } = JSON.parse(readFileSync(join(referenceFolder, "inventory", `${api}-${version}.json`), "utf8")) as { objects: { name: string }[] };
  return objects.map(({ name }) => objectType(name));
}
