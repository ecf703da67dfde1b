import type { PlainSchema } from "../project/plain-schema.ts";
import { roomForUnknown } from "../project/project-union.ts";

/** The property that every member but the room for unknown tags requires to be one of its own values. */
export function tagOf(members: readonly PlainSchema[]): string | undefined {
  const room = roomForUnknown({ anyOf: [...members] });
  if (room !== undefined) return room.tag;
  return Object.keys(members[0]?.properties ?? {}).find((name) => {
    const values = members.flatMap((member) => tagValues(member, name) ?? [undefined]);
    return members.length > 1 && !values.includes(undefined) && new Set(values).size === values.length;
  });
}

/** The values of a tag in a member; undefined when it is not told apart by them. */
export function tagValues({ properties, required }: PlainSchema, name: string): unknown[] | undefined {
  const property = properties?.[name];
  if (property === undefined || required?.includes(name) !== true) return undefined;
  return property.const === undefined ? property.enum : [property.const];
}
