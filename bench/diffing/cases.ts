import type { DialectSchema } from "../../tools/codegen/src/load/dialect.ts";
import { rows } from "../../tools/codegen/test/evolve/effect-rows.ts";
import { object, text, type Files } from "../../tools/codegen/test/project/projection.ts";

/** The two versions that are compared. */
export const [FROM, TO] = ["3.3", "3.4"];

const OLD = { versions: "3.1-3.3" };
const NEW = { versions: "3.4" };
const NAMES = { names: { "3.1-3.3": "before" } };
const value = (name: string, more: object = {}): DialectSchema => ({ const: name, description: "A value.", ...more });

/** A change inside of a schema, which is that of a request and of a response. */
export interface SchemaCase {
  title: string;
  schema: DialectSchema;
  /** That who reads it finds nothing under the old name, which is no matter of validity. */
  moves?: true;
}

const fromTables: SchemaCase[] = rows.map(({ title, given: [before, after] }) => ({
  title,
  schema: {
    oneOf: [
      { ...before, ...OLD },
      { ...after, ...NEW },
    ],
  },
}));

const BRANCH = { $ref: "../objects/branch.json" };

export const schemaCases: SchemaCase[] = [
  ...fromTables,
  { title: "a property is renamed", schema: object({ after: { ...text, ...NAMES } }), moves: true },
  { title: "a value is renamed", schema: object({ it: { oneOf: [value("a"), value("after", NAMES)] } }), moves: true },
  {
    title: "a property becomes required, in each item of a list in a map",
    schema: object({
      it: {
        type: "object",
        additionalProperties: {
          type: "array",
          items: { ...object({ a: text }), required: [{ name: "a", ...NEW }] },
        },
      },
    }),
  },
  { title: "a property becomes required, in an object of which an object holds more", schema: object({ it: BRANCH }) },
  { title: "an object gets another name", schema: object({ it: { $ref: "../objects/renamed.json" } }) },
  {
    title: "a property goes and another is renamed",
    schema: object({
      gone: { ...text, ...OLD },
      after: { ...text, ...NAMES },
    }),
    moves: true,
  },
];

/** What the schemas refer to. */
export const OBJECTS: Files = {
  ...Object.assign({}, ...rows.map(({ beside }) => beside ?? {})),
  "agent/objects/branch.json": {
    ...object({ a: text, more: { type: "array", items: { $ref: "./branch.json" } } }),
    required: [{ name: "a", ...NEW }],
  },
  "agent/objects/renamed.json": { ...object({ a: text }), ...NAMES },
};

/** A change of a whole thing; what it breaks is said here, as no payload can show it. */
export interface EntityCase {
  title: string;
  kind: "actions" | "pushes";
  content: object;
  breaks: boolean;
}

const ACTION = { transports: ["rtm", "web"], request: object({}), response: object({}) };
const PUSH = { payload: object({ a: text }) };

export const entityCases: EntityCase[] = [
  { title: "an action comes", kind: "actions", content: { ...ACTION, ...NEW }, breaks: false },
  { title: "an action goes", kind: "actions", content: { ...ACTION, ...OLD }, breaks: true },
  { title: "an action is renamed", kind: "actions", content: { ...ACTION, ...NAMES }, breaks: true },
  {
    title: "an action is no longer there over one transport",
    kind: "actions",
    content: { ...ACTION, transports: ["web", { name: "rtm", ...OLD }] },
    breaks: true,
  },
  {
    title: "a scope is no longer enough for an action",
    kind: "actions",
    content: { ...ACTION, scopes: ["a:rw", { name: "b:rw", ...OLD }] },
    breaks: true,
  },
  { title: "an action is deprecated", kind: "actions", content: { ...ACTION, deprecated: NEW }, breaks: false },
  { title: "a push comes", kind: "pushes", content: { ...PUSH, ...NEW }, breaks: false },
  { title: "a push goes", kind: "pushes", content: { ...PUSH, ...OLD }, breaks: true },
  { title: "a push is renamed", kind: "pushes", content: { ...PUSH, ...NAMES }, breaks: true },
];

export const nameOf = (index: number): string => `case_${index}`;

/** A spec of all changes inside of schemas. */
export function filesOfSchemas(): Files {
  const actions = schemaCases.map(({ schema }, index): [string, object] => [
    `agent/actions/${nameOf(index)}.json`,
    { ...ACTION, request: schema, response: schema },
  ]);
  return { ...OBJECTS, ...Object.fromEntries(actions) };
}

/** A spec of one change of a whole thing, beside things that stay. */
export function filesOfEntity({ kind, content }: EntityCase): Files {
  const { names, ...rest } = content as { names?: object };
  const former = names && { names: { "3.1-3.3": "before" } };
  return {
    "agent/actions/stays.json": ACTION,
    "agent/pushes/stays_as_well.json": PUSH,
    [`agent/${kind}/case_0.json`]: { ...rest, ...former },
  };
}
