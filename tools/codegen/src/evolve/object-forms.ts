import type { Direction } from "../load/dialect.ts";
import { envelopeDirection, inputType } from "../load/naming.ts";
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
  const isSentOnly = (type: string): boolean => reached.sent.has(type) && !reached.received.has(type);
  const inputs = new Set(names.map(inputType).filter((type) => names.includes(type) && isSentOnly(type)));
  const formsOf = (name: string): ObjectForms => {
    const sent = inputs.has(inputType(name)) ? inputType(name) : reached.sent.has(name) ? name : undefined;
    // what nothing refers to counts as received
    const received = reached.received.has(name) || sent === undefined ? name : undefined;
    return { ...(sent && { sent }), ...(received && { received }) };
  };
  return new Map(names.filter((name) => !inputs.has(name)).map((name) => [name, formsOf(name)]));
}

/** The types that are the room for unknown tags in a union. */
function roomTypes(schema: PlainSchema, types: Record<string, PlainSchema>): string[] {
  const last = schema.anyOf?.at(-1)?.$ref;
  return last !== undefined && isRoom(types[referredType(last)]!) ? [referredType(last)] : [];
}

/** Whether a schema is the member of a union that takes unknown tags. */
export const isRoom = (schema: PlainSchema): boolean => roomForUnknown({ anyOf: [schema] }) !== undefined;

/** The types that data of each direction is made of. */
function reachedTypes({ $defs, "x-chatwire": wire }: ApiDocument): Record<Direction, Set<string>> {
  const actions = Object.values(wire.actions);
  const messages = [...Object.values(wire.pushes), ...Object.values(wire.webhooks)];
  const errors = Object.values(wire.errors).flatMap(({ data }) => data ?? []);
  const envelopes = (direction: Direction): Reference[] =>
    Object.keys(wire.envelopes).flatMap((name) => (envelopeDirection(name) === direction ? wire.envelopes[name]! : []));
  return {
    sent: follow([...actions.map(({ request }) => request), ...envelopes("sent")], $defs),
    received: follow(
      [...actions.map(({ response }) => response), ...messages, ...envelopes("received"), ...errors],
      $defs,
    ),
  };
}

function follow(schemas: readonly (PlainSchema | null)[], types: Record<string, PlainSchema>): Set<string> {
  const reached = new Set<string>();
  const left = schemas.filter((schema) => schema !== null);
  for (let schema = left.pop(); schema !== undefined; schema = left.pop()) {
    left.push(...subschemas(schema));
    const type = schema.$ref === undefined ? undefined : referredType(schema.$ref);
    if (type === undefined || reached.has(type)) continue;
    reached.add(type);
    left.push(types[type]!);
  }
  return reached;
}
