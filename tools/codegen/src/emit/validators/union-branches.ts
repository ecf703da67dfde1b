import { isDeepStrictEqual } from "node:util";

import type { Scalar } from "../../load/dialect.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { tagOf, tagValues } from "../../model/tags-of-union.ts";

/** A tagged union as a switch on its tag. */
export interface TaggedUnion {
  tag: string;
  branches: Branch[];
  /** What holds for values with other tags, beside a tag that is a string; undefined where they are refused. */
  room: PlainSchema | undefined;
  /** Names of properties that are the same in all members, so that they are checked once. */
  common: string[];
}

export interface Branch {
  tags: Scalar[];
  member: PlainSchema;
}

/** A union that is told apart by a tag; undefined where there is none. */
export function taggedUnion(
  members: readonly PlainSchema[],
  types: Record<string, PlainSchema>,
): TaggedUnion | undefined {
  const resolve = (schema: PlainSchema): PlainSchema =>
    schema.$ref === undefined ? schema : resolve(types[referredType(schema.$ref)]!);
  const resolved = members.map(resolve);
  const tag = tagOf(resolved);
  if (tag === undefined) return undefined;
  const tags = resolved.map((member) => tagValues(member, tag) as Scalar[] | undefined);
  const room = tags.at(-1) === undefined ? resolved.at(-1) : undefined;
  const branches = members.flatMap((member, index) =>
    tags[index] === undefined ? [] : [{ tags: tags[index], member }],
  );
  // what other functions check cannot be checked here
  const isInline = branches.every(({ member }) => member.$ref === undefined);
  const inline = [...branches.map(({ member }) => member), ...(room === undefined ? [] : [room])];
  return { tag, branches, room, common: isInline ? commonProperties(inline).filter((name) => name !== tag) : [] };
}

function commonProperties([first, ...others]: readonly PlainSchema[]): string[] {
  return Object.keys(first?.properties ?? {}).filter((name) =>
    others.every(
      ({ properties, required }) =>
        isDeepStrictEqual(withoutText(properties?.[name] ?? {}), withoutText(first!.properties![name]!)) &&
        required?.includes(name) === first!.required?.includes(name),
    ),
  );
}

export function withoutText({ description: _d, deprecated: _p, default: _v, ...checks }: PlainSchema): PlainSchema {
  return checks;
}
