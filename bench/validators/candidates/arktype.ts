import type { Candidate } from "./candidate.ts";
import { byName, nameOf, schemasOf, type Writer } from "./schemas.ts";
import { key, writeSchema } from "./write-schema.ts";

/** An array is an object to arktype. */
const NO_ARRAY = ".narrow((value) => !Array.isArray(value))";
const any = (members: readonly string[]): string =>
  members.map((member, index) => (index === 0 ? member : `.or(${member})`)).join("");

const ARKTYPE: Writer = {
  reference: (name) => name,
  any: () => 'type("unknown")',
  scalar: (scalar) => `type("${scalar}")`,
  text: ({ pattern, minLength, maxLength, noneOf }) =>
    [
      pattern === undefined ? 'type("string")' : `type(new RegExp(${JSON.stringify(pattern)}, "u"))`,
      ...(minLength === undefined ? [] : [`.atLeastLength(${minLength})`]),
      ...(maxLength === undefined ? [] : [`.atMostLength(${maxLength})`]),
      ...(noneOf === undefined ? [] : [`.narrow((text) => !${JSON.stringify(noneOf)}.includes(text))`]),
    ].join(""),
  number: ({ integer, minimum, maximum }) =>
    [
      integer ? 'type("number.integer")' : 'type("number").narrow(Number.isFinite)',
      ...(minimum === undefined ? [] : [`.atLeast(${minimum})`]),
      ...(maximum === undefined ? [] : [`.atMost(${maximum})`]),
    ].join(""),
  oneOf: (values) => `type.enumerated(${values.map((value) => JSON.stringify(value)).join(", ")})`,
  array: (items, { maxItems }) => `${items}.array()${maxItems === undefined ? "" : `.atMostLength(${maxItems})`}`,
  map: (values) => `type({ "[string]": ${values} })${NO_ARRAY}`,
  object(properties, closed) {
    const entries = properties.map(({ name, schema, required }) => `${key(required ? name : `${name}?`)}: ${schema}`);
    return `type({ ${[...entries, ...(closed ? ['"+": "reject"'] : [])].join(", ")} })${properties.some(({ required }) => required) ? "" : NO_ARRAY}`;
  },
  union: (members, _tag, room) => any([...members, ...(room === undefined ? [] : [room])]),
};

export const arktype: Candidate = {
  name: "arktype",
  says: "`allows(…)`; it finds the tags of unions itself",
  write(types) {
    const schemas = schemasOf(types);
    return [
      'import { type } from "arktype";',
      ...schemas.map(({ name, schema }) => `const ${name} = ${writeSchema(schema, byName(schemas), ARKTYPE)};`),
      ...types.map((of) => `export const ${of.type} = (value) => ${nameOf(of)}.allows(value);`),
    ].join("\n");
  },
};
