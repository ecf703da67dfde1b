import { memberName } from "../dialect.ts";
import { isTaken, nameIn, typesOf } from "../naming.ts";
import { problemAt, quote } from "../problem.ts";
import type { Entity } from "../spec.ts";
import { rangeCovers } from "../version-range.ts";
import { entityVersions } from "../walk.ts";
import { eachSchema } from "./each-schema.ts";
import { rule } from "./rule.ts";

export const propertyNamesAreUnique = rule("No two properties share a wire name in one version.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema, versions }) => {
    const properties = Object.entries(schema.properties ?? {});
    return properties.flatMap(([key, property], index) => {
      const clash = properties.slice(0, index).flatMap(([other, earlier]) =>
        versions
          .filter((version) => rangeCovers(property.versions, version) && rangeCovers(earlier.versions, version))
          .filter((version) => nameIn(version, key, property.names) === nameIn(version, other, earlier.names))
          .map((version) => ({ other, version })),
      )[0];
      if (clash === undefined) return [];
      const name = nameIn(clash.version, key, property.names);
      const expected = `another name than ${quote(clash.other)} has in ${clash.version}`;
      return [problemAt(file, [...path, "properties", key], sentence, `${quote(name)} in ${clash.version}`, expected, "key")];
    });
  }),
);

export const wireNamesAreUnique = rule("No two entities of a kind share a wire name in one version.", (spec, sentence) => {
  const seen = new Map<string, Entity>();
  return [...spec.entities.values()].flatMap((entity) =>
    entityVersions(entity).flatMap((version) => {
      const name = nameIn(version, entity.name, entity.names);
      const key = JSON.stringify([entity.tree.name, entity.kind, version, name]);
      const other = seen.get(key);
      seen.set(key, other ?? entity);
      if (other === undefined) return [];
      return [problemAt(entity.file, ["names"], sentence, `${quote(name)} in ${version}`, `another name than that of ${other.file.path}`)];
    }),
  );
});

export const typeNamesAreUnique = rule("Two types never get one name.", (spec, sentence) => {
  const seen = new Map<string, Entity>();
  return [...spec.entities.values()].flatMap((entity) =>
    entityVersions(entity).flatMap((version) =>
      typesOf(entity, version).flatMap(({ type, place }) => {
        const key = JSON.stringify([entity.tree.name, version, type]);
        const other = seen.get(key);
        seen.set(key, other ?? entity);
        if (other === undefined || other.kind === entity.kind) return [];
        return [problemAt(entity.file, place, sentence, `${type} in ${version}`, `another name than the type of ${other.file.path}`)];
      }),
    ),
  );
});

export const typeNamesAreFree = rule("No type is named like a DOM global.", (spec, sentence) =>
  [...spec.entities.values()].flatMap((entity) => {
    const taken = entityVersions(entity)
      .flatMap((version) => typesOf(entity, version).map((named) => ({ ...named, version })))
      .find(({ type }) => isTaken(type));
    if (taken === undefined) return [];
    return [problemAt(entity.file, taken.place, sentence, `${taken.type} in ${taken.version}`, "a name that browsers and TypeScript leave free")];
  }),
);

const PROTOTYPE_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

export const noPrototypeNames = rule("No property is named like a member of Object.prototype.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema }) =>
    Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      [key, ...Object.values(property.names ?? {})]
        .filter((name) => PROTOTYPE_NAMES.has(name))
        .map((name) => problemAt(file, [...path, "properties", key], sentence, quote(name), "another name, or a map", "key")),
    ),
  ),
);

export const requiredNamesProperties = rule("`required` names only properties.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema }) =>
    (schema.required ?? []).flatMap((member, index) => {
      const name = memberName(member);
      if (Object.hasOwn(schema.properties ?? {}, name)) return [];
      const properties = Object.keys(schema.properties ?? {});
      const expected = properties.length > 0 ? `one of ${properties.join(", ")}` : "properties beside it";
      return [problemAt(file, [...path, "required", index], sentence, quote(name), expected)];
    }),
  ),
);
