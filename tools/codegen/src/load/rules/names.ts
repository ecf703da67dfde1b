import { memberName } from "../dialect.ts";
import { nameIn } from "../naming.ts";
import { problemAt, quote } from "../problem.ts";
import type { Entity } from "../spec.ts";
import { versionsCovered } from "../version-range.ts";
import { entityVersions } from "../walk.ts";
import { schemaRule } from "./each-schema.ts";
import { rule } from "./rule.ts";

export const propertyNamesAreUnique = schemaRule(
  "No two properties share a wire name in one version.",
  ({ file, path, schema, versions }, sentence) => {
    const seen = new Map<string, string>();
    return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      const clashes = versionsCovered(property.versions, versions).flatMap((version) => {
        const name = nameIn(version, key, property.names);
        const other = seen.get(`${version} ${name}`) ?? key;
        seen.set(`${version} ${name}`, other);
        return other === key ? [] : [{ name, version, other }];
      });
      return clashes.slice(0, 1).map(({ name, version, other }) => {
        const expected = `another name than ${quote(other)} has in ${version}`;
        return problemAt(file, [...path, "properties", key], sentence, `${quote(name)} in ${version}`, expected, "key");
      });
    });
  },
);

export const wireNamesAreUnique = rule(
  "No two entities of a kind share a wire name in one version.",
  (spec, sentence) => {
    const seen = new Map<string, Entity>();
    return [...spec.entities.values()].flatMap((entity) => {
      const clashes = entityVersions(entity).flatMap((version) => {
        const name = nameIn(version, entity.name, entity.names);
        const key = JSON.stringify([entity.tree.name, entity.kind, version, name]);
        const other = seen.get(key) ?? entity;
        seen.set(key, other);
        return other === entity ? [] : [{ name, version, other }];
      });
      return clashes
        .slice(0, 1)
        .map(({ name, version, other }) =>
          problemAt(
            entity.file,
            ["names"],
            sentence,
            `${quote(name)} in ${version}`,
            `another name than that of ${other.file.path}`,
          ),
        );
    });
  },
);

const PROTOTYPE_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

export const noPrototypeNames = schemaRule(
  "No property is named like a member of Object.prototype.",
  ({ file, path, schema }, sentence) =>
    Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      [key, ...Object.values(property.names ?? {})]
        .filter((name) => PROTOTYPE_NAMES.has(name))
        .map((name) =>
          problemAt(file, [...path, "properties", key], sentence, quote(name), "another name, or a map", "key"),
        ),
    ),
);

export const requiredNamesProperties = schemaRule(
  "`required` names only properties.",
  ({ file, path, schema }, sentence) => {
    // without either, it is the bare object that is wrong
    if (schema.properties === undefined && schema.additionalProperties === undefined) return [];
    return (schema.required ?? []).flatMap((member, index) => {
      const name = memberName(member);
      if (Object.hasOwn(schema.properties ?? {}, name)) return [];
      const properties = Object.keys(schema.properties ?? {});
      const expected = properties.length > 0 ? `one of ${properties.join(", ")}` : "properties beside it";
      return [problemAt(file, [...path, "required", index], sentence, quote(name), expected)];
    });
  },
);
