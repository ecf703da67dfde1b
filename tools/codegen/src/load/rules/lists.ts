import { memberName, memberRange, type Direction, type ListMember, type Scalar } from "../dialect.ts";
import type { JsonFile, Path } from "../json-file.ts";
import { nameIn } from "../naming.ts";
import { problemAt, quote, type Problem } from "../problem.ts";
import type { Entity } from "../spec.ts";
import { rangeCovers } from "../version-range.ts";
import { entityVersions, schemasOf, type SchemaSite } from "../walk.ts";
import { entityRule } from "./rule.ts";

/** A member of some list. */
interface Item {
  path: Path;
  name: Scalar;
  names?: Record<string, string> | undefined;
  versions?: string | undefined;
  /** Both ways when absent. */
  direction?: Direction | undefined;
}

interface List {
  file: JsonFile;
  versions: readonly string[];
  items: Item[];
}

export const listsNameOnce = entityRule("No list names one thing twice in one version.", (entity, sentence) =>
  listsIn(entity).flatMap(({ file, versions, items }) =>
    items.flatMap((item, index): Problem[] => {
      const earlier = items.slice(0, index);
      const version = versions.find((each) => earlier.some((other) => areOneIn(each, item, other)));
      if (version === undefined) return [];
      return [
        problemAt(
          file,
          item.path,
          sentence,
          `${quote(nameOf(item, version))} a second time in ${version}`,
          "each name once",
        ),
      ];
    }),
  ),
);

function areOneIn(version: string, a: Item, b: Item): boolean {
  const meet = a.direction === undefined || b.direction === undefined || a.direction === b.direction;
  const live = rangeCovers(a.versions, version) && rangeCovers(b.versions, version);
  return meet && live && nameOf(a, version) === nameOf(b, version);
}

const nameOf = ({ name, names }: Item, version: string): Scalar =>
  typeof name === "string" ? nameIn(version, name, names) : name;

function listsIn(entity: Entity): List[] {
  return [...listsOfEntity(entity), ...schemasOf(entity).flatMap(listsOfSchema)];
}

function listsOfEntity(entity: Entity): List[] {
  const { file } = entity;
  const versions = entityVersions(entity);
  switch (entity.kind) {
    case "actions": {
      const { transports, scopes, pushes, webhooks } = entity.content;
      return Object.entries({ transports, scopes, pushes, webhooks }).map(([key, members]) => ({
        file,
        versions,
        items: itemsOf([key], members),
      }));
    }
    case "errors": {
      const { errors } = entity.content;
      const types = errors.map((entry, index) => ({ ...entry, name: entry.type, path: ["errors", index, "type"] }));
      return [
        { file, versions, items: types },
        ...errors.map(({ transports }, index) => ({
          file,
          versions,
          items: itemsOf(["errors", index, "transports"], transports),
        })),
      ];
    }
    case "disconnects":
      return [
        {
          file,
          versions,
          items: entity.content.reasons.map((entry, index) => ({
            ...entry,
            name: entry.reason,
            path: ["reasons", index, "reason"],
          })),
        },
      ];
    default:
      return [];
  }
}

/** What is required, and the values of an enumeration. */
function listsOfSchema({ file, path, schema, versions }: SchemaSite): List[] {
  const oneOf = schema.oneOf ?? [];
  const values = oneOf.map((member, index): Item => {
    const direction = member.readOnly ? "received" : member.writeOnly ? "sent" : undefined;
    const { const: name = null, names, versions: range } = member;
    return { path: [...path, "oneOf", index, "const"], name, names, versions: range, direction };
  });
  const isEnumeration = oneOf.every((member) => member.const !== undefined);
  return [
    { file, versions, items: itemsOf([...path, "required"], schema.required) },
    { file, versions, items: isEnumeration ? values : [] },
  ];
}

function itemsOf(path: Path, members: readonly ListMember[] = []): Item[] {
  return members.map((member, index) => ({
    path: [...path, index],
    name: memberName(member),
    versions: memberRange(member),
    direction: typeof member === "string" ? undefined : member.direction,
  }));
}
