import { isObject, type Json } from "../load/json-file.ts";
import { inputType, unknownType } from "../load/naming.ts";
import { referredType, type ApiDocument, type ProjectedAction, type Reference } from "../project/plain-schema.ts";
import type { Change, EntityKind } from "./change.ts";
import { Side } from "./comparison.ts";
import { placeOf } from "./diff-named.ts";
import type { Rename } from "./renames.ts";

/** The entities that say the same in other words: whatever differs and is no change of its own, save the order of keys. */
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
  if (reworded.length > 0 || changes.length > 0 || sorted(before) === sorted(after)) return reworded;
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
    sorted(value).replace(/"#\/\$defs\/(\w+)"/g, (_, type: string) => `"#/$defs/${newName.get(type) ?? type}"`);
  const types = (...names: string[]): unknown[] => names.map((name) => document.$defs[name] ?? null);
  const behind = (reference: Reference | null): unknown[] =>
    reference === null ? [] : types(referredType(reference.$ref));
  const payload = (body: Reference | null): unknown[] => {
    const reference = body && document.$defs[referredType(body.$ref)]?.properties?.["payload"]?.$ref;
    return reference ? types(referredType(reference)) : [];
  };
  const all: [EntityKind, Record<string, unknown>][] = [
    [
      "action",
      mapValues(wire.actions, (action) => [withoutLists(action), behind(action.request), behind(action.response)]),
    ],
    ["push", mapValues(wire.pushes, behind)],
    ["webhook", mapValues(wire.webhooks, (body) => [behind(body), payload(body)])],
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

/** What causes what is no text, and is compared as such. */
function withoutLists(action: ProjectedAction): unknown {
  const { pushes: _, webhooks: __, ...rest } = action;
  return rest;
}

/** As JSON, the keys in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    isObject(each as Json)
      ? Object.fromEntries(Object.entries(each as object).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

const formsOf = (object: string): string[] => [object, inputType(object), unknownType(object)];

function mapValues<V>(record: Record<string, V>, to: (value: V) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
}
