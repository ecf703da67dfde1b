import { isDeepStrictEqual } from "node:util";

import type { Scalar } from "../load/dialect.ts";
import { roomForUnknown } from "../project/project-union.ts";
import type { PlainSchema } from "../project/plain-schema.ts";
import { resolve, type Side } from "./comparison.ts";
import { shapeOf } from "./shape.ts";

/** Whether a union of one version has room for a member of the other, which it does not list. */
export function hasRoomFor(unionSide: Side, union: PlainSchema, memberSide: Side, member: PlainSchema): boolean {
  const [room, object] = [roomOf(unionSide, union), shapeOf(resolve(memberSide, member))];
  if (room === undefined || object.is !== "object") return false;
  const { tag, properties, required } = room;
  const tags = shapeOf(resolve(memberSide, object.properties[room.tag] ?? {}));
  // a tag that may be any text may be one of those that the union knows
  if (tags.is !== "enumeration" || tags.open || tags.values.some((value) => room.known.includes(value))) return false;
  const known = Object.entries(properties).filter(([name]) => name !== tag && Object.hasOwn(object.properties, name));
  return (
    required.every((name) => object.required.includes(name)) &&
    known.every(([name, property]) => isDeepStrictEqual(withoutText(property), withoutText(object.properties[name]!)))
  );
}

interface Room {
  tag: string;
  /** The values of the tag for which there is no room. */
  known: readonly Scalar[];
  properties: Record<string, PlainSchema>;
  required: readonly string[];
}

/** What a union takes beside the members that it lists; undefined where that is nothing. */
export function roomOf(side: Side, union: PlainSchema): Room | undefined {
  const members = (resolve(side, union).anyOf ?? []).map((member) => resolve(side, member));
  const found = roomForUnknown({ anyOf: members });
  const { properties = {}, required = [] } = members.at(-1) ?? {};
  return found && { ...found, properties, required };
}

function withoutText(schema: PlainSchema): PlainSchema {
  const { description: _, ...rest } = schema;
  return rest;
}
