import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Change } from "../../../src/evolve/change.ts";
import { objectType } from "../../../src/load/naming.ts";
import { referenceFolder } from "../reference-folder.ts";
import { readRecords, type ChangeRecord } from "./change-record.ts";
import type { VersionPair } from "./version-pair.ts";

/** Names that come, go or change although no record says so, by the APIs and versions; with the reason where one is known. */
export const UNANNOUNCED: Record<string, { name: string; why?: string }[]> = {
  "agent 3.1-3.2": [
    {
      name: "push last_seen_timestamp_updated removed",
      why: "The early form of 3.1 has it; 3.1 stands for both forms.",
    },
    {
      name: "push queue_postitions_updated added",
      why: "A misspelt `queue_positions_updated`, which the SDK of that time listens to.",
    },
  ],
  "agent 3.2-3.3": [{ name: "push queue_postitions_updated removed", why: "As above." }],
  "agent 3.3-3.4": [
    { name: "action follow_customer removed" },
    { name: "action unfollow_customer removed" },
    { name: "push customer_unfollowed removed" },
  ],
  "agent 3.4-3.5": [
    { name: "push auto_access_added removed", why: "The changelog of the webhooks says so for the webhooks." },
    { name: "push auto_access_deleted removed", why: "As above." },
    { name: "push auto_access_updated removed", why: "As above." },
    { name: "push auto_accesses_updated added", why: "As above." },
  ],
  "agent 3.5-3.6": [{ name: "action get_license_info removed" }, { name: "object CartItem added" }],
  "customer 3.6-3.7": [
    {
      name: "object ChatInfo renamed, was ChatSummary",
      why: "The changelog of the Agent Chat API says so for that API.",
    },
  ],
  "webhooks 3.1-3.2": [{ name: "webhook last_seen_timestamp_updated removed", why: "As in the Agent Chat API." }],
};

/** The names that come, go or change between two versions without a record: `push customer_unfollowed removed`. */
export function unannounced(pair: VersionPair, api: string, from: string, to: string): string[] {
  const announced = new Set(
    readRecords(api)
      .filter((record) => record.from === from && record.to === to)
      .flatMap(namesIn),
  );
  const documented = new Set([from, to].flatMap((version) => documentedObjects(api, version)));
  const found = pair.changes.flatMap((change) => {
    const object = change.entity === "object" ? withoutEnding(change.name) : undefined;
    const hasPage =
      object === undefined ? ["action", "push", "webhook"].includes(change.entity) : documented.has(object);
    if (!hasPage || announced.has(`${change.entity} ${object ?? change.name}`)) return [];
    const what = whatHappened(change);
    return what === undefined ? [] : [`${change.entity} ${change.name} ${what}`];
  });
  return [...new Set(found)];
}

function whatHappened(change: Change): string | undefined {
  if (change.kind === "entity-renamed") return `renamed, was ${change.was}`;
  if (change.kind === "entity-added") return "added";
  return change.kind === "entity-removed" ? "removed" : undefined;
}

/** The names that a record speaks of, with their kinds. */
function namesIn({ what, name, new_name, of, object }: ChangeRecord): string[] {
  const objects = [...(what === "object" ? [name, new_name] : []), of, object].flatMap((each) => each ?? []);
  return [
    ...objects.map((each) => `object ${objectType(each)}`),
    ...[name, new_name].flatMap((each) => (each === undefined ? [] : [`${what} ${each}`])),
  ];
}

/** The type of an event that the documentation calls `Message` is `MessageChatEvent`. */
const withoutEnding = (type: string): string => type.replace(/(.)ChatEvent$/, "$1");

/** The objects that the pages describe; others are parts that were given a name here. */
function documentedObjects(api: string, version: string): string[] {
  const { objects } = JSON.parse(
    readFileSync(join(referenceFolder, "inventory", `${api}-${version}.json`), "utf8"),
  ) as { objects: { name: string }[] };
  return objects.map(({ name }) => objectType(name));
}
