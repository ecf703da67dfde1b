import { inputType, payloadType, unknownType } from "../load/naming.ts";
import { referredType, type ApiDocument, type Reference } from "../project/plain-schema.ts";
import type { Change, EntityKind } from "./change.ts";
import { Side } from "./comparison.ts";
import { placeOf } from "./diff-named.ts";
import type { Rename } from "./renames.ts";

/** The entities that say the same in other words or another order: whatever differs and is no change of its own. */
export function diffTexts(
  before: ApiDocument,
  after: ApiDocument,
  renames: readonly Rename[],
  changes: readonly Change[],
): Change[] {
  const told = new Set(changes.map(({ entity, name }) => `${entity} ${name}`));
  const older = printEntities(before, renames);
  const reworded = printEntities(after, [])
    .filter(({ key, text }) => older.some((was) => was.key === key && was.text !== text) && !told.has(key))
    .map(({ entity, name }): Change => ({ ...placeOf(entity, "received"), name, kind: "reworded" }));
  if (reworded.length > 0 || changes.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return reworded;
  return [{ ...placeOf("version", "received"), name: after["x-chatwire"].version, kind: "reworded" }];
}

interface Printed {
  entity: EntityKind;
  name: string;
  key: string;
  text: string;
}

/** Everything that a version says of each entity; references lead to the types as they are called now. */
function printEntities(document: ApiDocument, renames: readonly Rename[]): Printed[] {
  const wire = document["x-chatwire"];
  const newName = new Map(
    renames.flatMap((rename) => (rename.kind === "object" ? [[rename.from, rename.to] as const] : [])),
  );
  const print = (value: unknown): string =>
    JSON.stringify(value).replace(/"#\/\$defs\/(\w+)"/g, (all, type: string) => newName.get(type) ?? all);
  const types = (...names: string[]): unknown[] => names.map((name) => document.$defs[name] ?? null);
  const behind = (reference: Reference | null): unknown[] =>
    reference === null ? [] : types(referredType(reference.$ref));
  const all: [EntityKind, Record<string, unknown>][] = [
    ["action", mapValues(wire.actions, (action) => [action, behind(action.request), behind(action.response)])],
    ["push", mapValues(wire.pushes, behind)],
    ["webhook", mapValues(wire.webhooks, (body, name) => [behind(body), types(payloadType(name))])],
    [
      "object",
      Object.fromEntries([...new Side(document).objects.keys()].map((name) => [name, types(...formsOf(name))])),
    ],
    ["envelope", mapValues(wire.envelopes, behind)],
    ["error", wire.errors],
    ["disconnect", wire.disconnects],
  ];
  return all.flatMap(([entity, entries]) =>
    Object.entries(entries).map(([name, value]) => ({ entity, name, key: `${entity} ${name}`, text: print(value) })),
  );
}

const formsOf = (object: string): string[] => [object, inputType(object), unknownType(object)];

function mapValues<V>(record: Record<string, V>, to: (value: V, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
}
