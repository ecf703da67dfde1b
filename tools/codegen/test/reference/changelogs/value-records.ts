import { inWords } from "../../../src/evolve/shape.ts";
import type { PlainSchema } from "../../../src/project/plain-schema.ts";
import type { ChangeRecord } from "./change-record.ts";
import { endOf, FieldWays, holdsAtEach } from "./field-ways.ts";
import type { VersionPair } from "./version-pair.ts";
import type { Way } from "./walk.ts";

/** Whether a value is new in the enumeration that a record names. Disconnect reasons have a list of their own. */
export function valueAdded(pair: VersionPair, record: ChangeRecord): boolean {
  const { name, field } = record;
  if (field === "reason") return reasonAdded(pair, name);
  return holdsAtEach(new FieldWays(pair, record).now(field!), (way) => isNew(pair, way, name));
}

function reasonAdded({ changes }: VersionPair, reason: string): boolean {
  return changes.some(
    ({ entity, kind, name }) => entity === "disconnect" && kind === "entity-added" && name === reason,
  );
}

/** A value of a tag comes with a member of its own, and all values of a new object are new. */
function isNew(pair: VersionPair, { places, ...way }: Way, value: string): boolean {
  if (pair.at(endOf({ places, ...way }), "value-added").some((change) => change.value === value)) return true;
  const members = places.flatMap((place) => pair.at(place, "member-added"));
  if (members.some(({ member }) => member.includes(JSON.stringify(value)))) return true;
  return places.some((place) => pair.at(place, "entity-added").length > 0) && isListed(way.end, value);
}

const isListed = (schema: PlainSchema, value: string): boolean =>
  inWords(schema).split(" | ").includes(JSON.stringify(value));

/** A scope that goes everywhere is in no list of the newer version; one for another is exchanged. */
export function scopeChanged(pair: VersionPair, { kind, name, new_name, in: where }: ChangeRecord): boolean {
  if (kind === "removed") {
    const left = Object.values(pair.after.document["x-chatwire"].actions).some(({ scopes }) => scopes.includes(name));
    return !left && pair.changes.some((change) => change.kind === "unlisted" && change.item === name);
  }
  const action = where!.split(":")[1]!;
  const has = (what: "listed" | "unlisted", scope: string): boolean =>
    pair.changes.some((change) => change.kind === what && change.item === scope && change.name === action);
  return (
    name.split("|").every((scope) => has("unlisted", scope)) &&
    new_name!.split("|").every((scope) => has("listed", scope))
  );
}
