import type { Direction } from "../load/dialect.ts";
import { inputType } from "../load/naming.ts";
import { subschemas } from "../model/shapes.ts";
import { referredType, type ApiDocument, type PlainSchema, type Reference } from "../project/plain-schema.ts";
import { roomForUnknown } from "../project/project-union.ts";

/** The types that an object has, by the way the data goes. */
export type ObjectForms = Partial<Record<Direction, string>>;

/** The objects of a version by their names. A type for what goes out only is a form of its object, not an object. */
export function objectForms(document: ApiDocument): Map<string, ObjectForms> {
  const { $defs, "x-chatwire": wire } = document;
  const reached = reachedTypes(document);
  const rooms = new Set(Object.values($defs).flatMap((schema) => roomTypes(schema, $defs)));
  const names = Object.keys(wire.objects).filter((type) => !rooms.has(type));
  const inputs = new Set(
    names
      .map(inputType)
      .filter((type) => names.includes(type) && reached.sent.has(type) && !reached.received.has(type)),
  );
  return new Map(
    names
      .filter((name) => !inputs.has(name))
      .map((name) => {
        const input = inputs.has(inputType(name)) ? inputType(name) : undefined;
        const sent = input ?? (reached.sent.has(name) ? name : undefined);
        // what nothing refers to counts as received
        const received = reached.received.has(name) || sent === undefined ? name : undefined;
        return [name, { ...(sent ? { sent } : {}), ...(received ? { received } : {}) }];
      }),
  );
}

/** The types that are the room for unknown tags in a union. */
function roomTypes(schema: PlainSchema, types: Record<string, PlainSchema>): string[] {
  const last = schema.anyOf?.at(-1)?.$ref;
  return last !== undefined && isRoom(types[referredType(last)]!) ? [referredType(last)] : [];
}

/** Whether a schema is the member of a union that takes unknown tags. */
export const isRoom = (schema: PlainSchema): boolean => roomForUnknown({ anyOf: [schema] }) !== undefined;

function reachedTypes({ $defs, "x-chatwire": wire }: ApiDocument): Record<Direction, Set<string>> {
  const actions = Object.values(wire.actions);
  const { request, ...envelopes } = wire.envelopes;
  const received = [
    ...actions.map(({ response }) => response),
    ...[wire.pushes, wire.webhooks, envelopes].flatMap((list) => Object.values(list)),
  ];
  const errors = Object.values(wire.errors).flatMap(({ data }) => data ?? []);
  return {
    sent: follow([...actions.map((action) => action.request), request ?? null], [], $defs),
    received: follow(received, errors, $defs),
  };
}

function follow(
  references: readonly (Reference | null)[],
  schemas: readonly PlainSchema[],
  types: Record<string, PlainSchema>,
): Set<string> {
  const reached = new Set<string>();
  const left: PlainSchema[] = [...references.filter((reference) => reference !== null), ...schemas];
  for (let schema = left.pop(); schema !== undefined; schema = left.pop()) {
    left.push(...subschemas(schema));
    const type = schema.$ref === undefined ? undefined : referredType(schema.$ref);
    if (type === undefined || reached.has(type)) continue;
    reached.add(type);
    left.push(types[type]!);
  }
  return reached;
}
