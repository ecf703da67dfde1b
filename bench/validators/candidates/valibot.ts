import type { Candidate } from "./candidate.ts";
import { byName, nameOf, schemasOf, type Writer } from "./schemas.ts";
import { key, writeSchema } from "./write-schema.ts";

const pipe = (first: string, ...others: readonly string[]): string =>
  others.length === 0 ? first : `v.pipe(${[first, ...others].join(", ")})`;
/** An array is an object to valibot, and what follows an object in a pipe sees a copy, which is none. */
const withoutArrays = (schema: string): string =>
  pipe("v.unknown()", "v.check((value) => !Array.isArray(value))", schema);

const VALIBOT: Writer = {
  reference: (name) => name,
  any: () => "v.unknown()",
  scalar: (type) => (type === "null" ? "v.null()" : "v.boolean()"),
  text: ({ pattern, minLength, maxLength, noneOf }) =>
    pipe(
      "v.string()",
      ...(pattern === undefined ? [] : [`v.regex(new RegExp(${JSON.stringify(pattern)}, "u"))`]),
      ...(minLength === undefined ? [] : [`v.minLength(${minLength})`]),
      ...(maxLength === undefined ? [] : [`v.maxLength(${maxLength})`]),
      ...(noneOf === undefined ? [] : [`v.notValues(${JSON.stringify(noneOf)})`]),
    ),
  number: ({ integer, minimum, maximum }) =>
    pipe(
      "v.number()",
      integer ? "v.integer()" : "v.finite()",
      ...(minimum === undefined ? [] : [`v.minValue(${minimum})`]),
      ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`]),
    ),
  oneOf: (values) =>
    values.length === 1 ? `v.literal(${JSON.stringify(values[0])})` : `v.picklist(${JSON.stringify(values)})`,
  array: (items, { maxItems }) =>
    pipe(`v.array(${items})`, ...(maxItems === undefined ? [] : [`v.maxLength(${maxItems})`])),
  map: (values) => withoutArrays(`v.record(v.string(), ${values})`),
  object(properties, closed) {
    const entries = properties.map(
      ({ name, schema, required }) => `${key(name)}: ${required ? schema : `v.optional(${schema})`}`,
    );
    const schema = `v.${closed ? "strictObject" : "looseObject"}({ ${entries.join(", ")} })`;
    return properties.some(({ required }) => required) ? schema : withoutArrays(schema);
  },
  union(members, tag, room) {
    const known =
      tag === undefined ? `v.union([${members.join(", ")}])` : `v.variant(${key(tag)}, [${members.join(", ")}])`;
    return room === undefined ? known : `v.union([${known}, ${room}])`;
  },
};

export const valibot: Candidate = {
  name: "valibot",
  says: "`is(…)`; tagged unions as `variant`",
  write(types) {
    const schemas = schemasOf(types);
    return [
      'import * as v from "valibot";',
      ...schemas.map(
        ({ name, schema }) =>
          `const ${name} = /* @__PURE__ */ (() => ${writeSchema(schema, byName(schemas), VALIBOT)})();`,
      ),
      ...types.map((of) => `export const ${of.type} = (value) => v.is(${nameOf(of)}, value);`),
    ].join("\n");
  },
};
