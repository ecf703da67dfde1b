import type { Candidate } from "./candidate.ts";
import { byName, nameOf, schemasOf, type Writer } from "./schemas.ts";
import { key, writeSchema } from "./write-schema.ts";

const ZOD: Writer = {
  reference: (name) => name,
  any: () => "z.unknown()",
  scalar: (type) => `z.${type}()`,
  text: ({ pattern, minLength, maxLength, noneOf }) =>
    [
      "z.string()",
      ...(pattern === undefined ? [] : [`.regex(new RegExp(${JSON.stringify(pattern)}, "u"))`]),
      ...(minLength === undefined ? [] : [`.min(${minLength})`]),
      ...(maxLength === undefined ? [] : [`.max(${maxLength})`]),
      ...(noneOf === undefined ? [] : [`.refine((text) => !${JSON.stringify(noneOf)}.includes(text))`]),
    ].join(""),
  number: ({ integer, minimum, maximum }) =>
    [
      integer ? "z.int()" : "z.number()",
      ...(minimum === undefined ? [] : [`.min(${minimum})`]),
      ...(maximum === undefined ? [] : [`.max(${maximum})`]),
    ].join(""),
  oneOf: (values) => `z.literal(${JSON.stringify(values.length === 1 ? values[0] : values)})`,
  array: (items, { maxItems }) => `z.array(${items})${maxItems === undefined ? "" : `.max(${maxItems})`}`,
  map: (values) => `z.record(z.string(), ${values})`,
  object: (properties, closed) =>
    `z.${closed ? "strictObject" : "looseObject"}({ ${properties.map(({ name, schema, required }) => `${key(name)}: ${schema}${required ? "" : ".optional()"}`).join(", ")} })`,
  union(members, tag, room) {
    const known =
      tag === undefined
        ? `z.union([${members.join(", ")}])`
        : `z.discriminatedUnion(${key(tag)}, [${members.join(", ")}])`;
    return room === undefined ? known : `z.union([${known}, ${room}])`;
  },
};

export const zod: Candidate = {
  name: "zod 4",
  says: "`safeParse(…).success`; tagged unions as `discriminatedUnion`",
  write(types) {
    const schemas = schemasOf(types);
    return [
      'import * as z from "zod";',
      ...schemas.map(({ name, schema }) => `const ${name} = ${writeSchema(schema, byName(schemas), ZOD)};`),
      ...types.map((of) => `export const ${of.type} = (value) => ${nameOf(of)}.safeParse(value).success;`),
    ].join("\n");
  },
};
