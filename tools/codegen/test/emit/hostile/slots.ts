import type { Json, JsonObject, Path } from "../../../src/load/json-file.ts";
import { withExamples, type Changes } from "../../mini-spec.ts";

/** A place of the spec that holds a text. */
export interface Slot {
  title: string;
  /** How many hostile texts the rules let stand there. */
  accepts: "most" | "some" | "few";
  /** Puts each of the texts into such a place of the mini spec. */
  place(texts: readonly string[]): Placed;
  /** The version whose outputs hold the texts. */
  version?: string;
  /** The packages that hold the texts as they are, where these are values or names on the wire. */
  keeps?: readonly string[];
  /** Tells which texts are accepted, where asking the rule takes too long; the outputs are then made behind the rules. */
  accepted?(text: string): boolean;
  /** Texts that are no good here, as they mean something that is allowed. */
  except?: readonly string[];
}

export interface Placed {
  changes: Changes;
  /** Where each text stands: the path in a file, which is what a problem with it points at. */
  sites: readonly Site[];
}

export interface Site {
  file: string;
  at: Path;
}

const NOTE = "agent/objects/note.json";
const HOSTILE = "agent/objects/hostile.json";
const APIS = "apis.json";
const TEXT = { type: "string", description: "Some text." };

/** An object that is sent and received, in a push and in a webhook. */
const inNote = (hostile: JsonObject): Changes => ({
  ...withExamples(HOSTILE, hostile, {}, 1),
  [NOTE]: (note) => ({
    ...note,
    properties: { ...(note["properties"] as JsonObject), hostile: { $ref: "./hostile.json" } },
  }),
});

const inProperties = (
  texts: readonly string[],
  property: (text: string, index: number) => [name: string, schema: JsonObject],
): Placed => {
  const entries = texts.map(property);
  return {
    changes: inNote({ type: "object", properties: Object.fromEntries(entries) }),
    sites: entries.map(([name]) => ({ file: HOSTILE, at: ["properties", name] })),
  };
};

/** An enumeration of all of the texts. */
const inEnumeration = (
  texts: readonly string[],
  list: string,
  item: (text: string, index: number) => Json,
): Placed => ({
  changes: inNote({ [list]: texts.map(item) }),
  sites: texts.map((_, index) => ({ file: HOSTILE, at: [list, index] })),
});

/** Items of a list, behind the one that is there. */
const inList = (
  texts: readonly string[],
  file: string,
  list: string,
  item: (text: string, index: number) => Json,
): Placed => ({
  changes: { [file]: (content) => ({ ...content, [list]: [(content[list] as Json[])[0]!, ...texts.map(item)] }) },
  sites: texts.map((_, index) => ({ file, at: [list, index + 1] })),
});

/** Files for each text, of which the first holds it. */
const inFiles = (texts: readonly string[], files: (text: string, index: number) => Changes): Placed => {
  const all = texts.map(files);
  return {
    changes: Object.assign({}, ...all) as Changes,
    sites: all.map((changes) => ({ file: Object.keys(changes)[0]!, at: [] })),
  };
};

const inVersion = (texts: readonly string[], list: string, item: (text: string, index: number) => Json): Placed => ({
  changes: {
    [APIS]: (content) => {
      const changed = structuredClone(content) as { apis: { versions: JsonObject[] }[] };
      changed.apis[0]!.versions[2]![list] = texts.map(item);
      return changed as unknown as JsonObject;
    },
  },
  sites: texts.map((_, index) => ({ file: APIS, at: ["apis", 0, "versions", 2, list, index] })),
});

const bare = { transports: ["rtm"], request: null, response: null };
const error = (index: number, given: JsonObject): JsonObject => ({
  type: `e${index}`,
  message: "Wrong",
  description: "It is wrong.",
  retry: "back-off",
  ...given,
});
const reason = (index: number, given: JsonObject): JsonObject => ({
  reason: `r${index}`,
  description: "It is over.",
  reconnect: "never",
  ...given,
});
const paged = (items: string, index: number): Changes => {
  const path = `agent/actions/h${index}.json`;
  const response = {
    type: "object",
    properties: Object.fromEntries([[items, { type: "array", items: TEXT, description: "The records." }]]),
  };
  const request = { type: "object", properties: { page_id: TEXT } };
  const examples = {
    valid: [{ title: "Nothing", value: {} }],
    invalid: [{ title: "No object", at: "", keyword: "type", value: 1 }],
  };
  return {
    [path]: { transports: ["web"], request, pagination: { items }, response },
    [`examples/${path}`]: { request: examples, response: examples },
  };
};

const WIRE = ["protocol-types", "validators", "schemas"];
const LISTED = [...WIRE, "agent-client", "mock-server"];

export const slots: readonly Slot[] = [
  {
    title: "the description of a property",
    accepts: "most",
    place: (texts) => inProperties(texts, (text, index) => [`p${index}`, { ...TEXT, description: text }]),
  },
  {
    title: "the description of an object",
    accepts: "most",
    place: (texts) =>
      inFiles(texts, (description, index) =>
        withExamples(`agent/objects/h${index}.json`, { type: "string", description }, "a", 1),
      ),
  },
  {
    title: "the description of an action",
    accepts: "most",
    place: (texts) =>
      inFiles(texts, (description, index) => ({ [`agent/actions/h${index}.json`]: { ...bare, description } })),
  },
  {
    title: "the description of a value of an enumeration",
    accepts: "most",
    place: (texts) => inEnumeration(texts, "oneOf", (description, index) => ({ const: `v${index}`, description })),
  },
  {
    title: "the description of an error",
    accepts: "most",
    place: (texts) =>
      inList(texts, "agent/errors.json", "errors", (description, index) => error(index, { description })),
  },
  {
    title: "the message of an error",
    accepts: "most",
    place: (texts) => inList(texts, "agent/errors.json", "errors", (message, index) => error(index, { message })),
  },
  {
    title: "why something is to be left",
    accepts: "most",
    place: (texts) => inProperties(texts, (deprecated, index) => [`p${index}`, { ...TEXT, deprecated }]),
  },
  {
    title: "the name of a property",
    accepts: "most",
    keeps: WIRE,
    place: (texts) => inProperties(texts, (name) => [name, TEXT]),
  },
  {
    title: "a former name of a property",
    accepts: "most",
    keeps: WIRE,
    version: "1.0",
    place: (texts) => inProperties(texts, (name, index) => [`p${index}`, { ...TEXT, names: { "1.0": name } }]),
  },
  {
    title: "a value of an enumeration",
    accepts: "most",
    keeps: WIRE,
    place: (texts) => inEnumeration(texts, "enum", (value) => value),
  },
  {
    title: "a constant",
    accepts: "most",
    keeps: WIRE,
    place: (texts) =>
      inProperties(texts, (value, index) => [`p${index}`, { const: value, description: "A constant." }]),
  },
  {
    title: "a value of an enumeration with a sentence",
    accepts: "most",
    keeps: WIRE,
    place: (texts) => inEnumeration(texts, "oneOf", (value) => ({ const: value, description: "A value." })),
  },
  {
    title: "a former value of an enumeration",
    accepts: "most",
    keeps: WIRE,
    version: "1.0",
    place: (texts) =>
      inEnumeration(texts, "oneOf", (value, index) => ({
        const: `v${index}`,
        description: "A value.",
        names: { "1.0": value },
      })),
  },
  {
    title: "a default",
    accepts: "most",
    place: (texts) => inProperties(texts, (text, index) => [`p${index}`, { ...TEXT, default: text }]),
  },
  {
    title: "a default that is an object",
    accepts: "most",
    place: (texts) =>
      inProperties(texts, (text, index) => [
        `p${index}`,
        {
          description: "Free.",
          type: "object",
          additionalProperties: true,
          default: Object.fromEntries([[text, [text]]]),
        },
      ]),
  },
  {
    title: "a pattern",
    accepts: "some",
    accepted: isPattern,
    place: (texts) => inProperties(texts, (pattern, index) => [`p${index}`, { ...TEXT, pattern }]),
  },
  {
    title: "a format",
    accepts: "most",
    place: (texts) => inProperties(texts, (format, index) => [`p${index}`, { ...TEXT, pattern: "^a$", format }]),
  },
  {
    title: "a reference",
    accepts: "few",
    place: (texts) => inProperties(texts, ($ref, index) => [`p${index}`, { $ref }]),
  },
  {
    title: "a range",
    accepts: "few",
    place: (texts) => inProperties(texts, (versions, index) => [`p${index}`, { ...TEXT, versions }]),
  },
  {
    title: "a range of a name",
    accepts: "few",
    place: (texts) =>
      inProperties(texts, (range, index) => [`p${index}`, { ...TEXT, names: Object.fromEntries([[range, "a"]]) }]),
  },
  {
    title: "a keyword",
    accepts: "few",
    except: ["default"],
    place: (texts) =>
      inProperties(texts, (keyword, index) => [`p${index}`, { ...TEXT, ...Object.fromEntries([[keyword, 1]]) }]),
  },
  { title: "a required name", accepts: "few", place: (texts) => inList(texts, NOTE, "required", (name) => name) },
  {
    title: "the name of a file",
    accepts: "few",
    place: (texts) => inFiles(texts, (name) => withExamples(`agent/objects/${name}.json`, { type: "string" }, "a", 1)),
  },
  {
    title: "a former name of a file",
    accepts: "few",
    version: "1.0",
    place: (texts) =>
      inFiles(texts, (name, index) => ({ [`agent/pushes/h${index}.json`]: { payload: null, names: { "1.0": name } } })),
  },
  {
    title: "the type of an error",
    accepts: "most",
    keeps: LISTED,
    place: (texts) => inList(texts, "agent/errors.json", "errors", (type, index) => error(index, { type })),
  },
  {
    title: "a former type of an error",
    accepts: "most",
    keeps: LISTED,
    version: "1.0",
    place: (texts) =>
      inList(texts, "agent/errors.json", "errors", (name, index) => error(index, { names: { "1.0": name } })),
  },
  {
    title: "the reason of a disconnect",
    accepts: "most",
    keeps: LISTED,
    place: (texts) =>
      inList(texts, "agent/disconnects.json", "reasons", (text, index) => reason(index, { reason: text })),
  },
  { title: "what holds the records of a page", accepts: "most", keeps: WIRE, place: (texts) => inFiles(texts, paged) },
  {
    title: "a scope",
    accepts: "most",
    place: (texts) => inList(texts, "agent/actions/add_note.json", "scopes", (scope) => scope),
  },
  {
    title: "a push that is caused",
    accepts: "few",
    place: (texts) => inList(texts, "agent/actions/add_note.json", "pushes", (push) => push),
  },
  { title: "a source", accepts: "few", place: (texts) => inList(texts, NOTE, "source", (source) => source) },
  {
    title: "the place in a source",
    accepts: "some",
    place: (texts) => inList(texts, NOTE, "source", (place) => `docs@01234567:${place}`),
  },
  {
    title: "a parameter of the query",
    accepts: "most",
    place: (texts) => inVersion(texts, "query", (text) => ({ name: text, type: "string", description: text })),
  },
  {
    title: "a header",
    accepts: "most",
    place: (texts) => inVersion(texts, "headers", (text) => ({ name: text, value: text, description: text })),
  },
];

function isPattern(text: string): boolean {
  try {
    return text !== "" && Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}
