import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import { load, nameIn, projectExamples, readSpecFolder } from "@chatwire/codegen/spec";
import { requestValidators } from "@chatwire/validators/agent/v3.6";
import { describe, expect, test } from "vitest";

import { Editor, type Hover } from "./editor.ts";

interface Schema {
  $ref?: string;
  description?: string;
  deprecated?: true;
  default?: unknown;
  format?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
}

interface Action {
  description: string;
  deprecated?: true;
  request: { $ref: string } | null;
  response: { $ref: string } | null;
  transports: string[];
  scopes: string[];
  pushes: string[];
}

interface Document {
  $defs: Record<string, Schema>;
  "x-chatwire": { actions: Record<string, Action> };
}

type Request = Record<string, unknown>;

/** A stranger takes ten actions of the documentation of 3.6; which ten, another seed decides anew. */
const SEED = 36;
const TEN = 10;

const document = createRequire(import.meta.url)("@chatwire/schemas/agent/v3.6") as Document;
const { actions } = document["x-chatwire"];
const spec = load(readSpecFolder(fileURLToPath(new URL("../../../spec", import.meta.url))));
const editor = new Editor();

const orderOf = (name: string): string => createHash("sha256").update(`${SEED} ${name}`).digest("hex");
const taken = Object.keys(actions)
  .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  .slice(0, TEN);

describe.each(taken)("%s", (name) => {
  const action = actions[name]!;
  const method = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const requests = requestsOf(name);
  const properties = propertiesOf(action.request ?? {});

  test("is where the path rule says", () => {
    const type = method[0]!.toUpperCase() + method.slice(1);
    const parts = [...(action.request ? [`${type}Request`] : []), ...(action.response ? [`${type}Response`] : [])];
    editor.open(
      [
        `import type { Actions${parts.map((part) => `, ${part}`).join("")} } from "@chatwire/protocol-types/agent/v3.6";`,
        'import { AgentApi } from "@chatwire/agent-client/v3.6";',
        'import { requestValidators, responseValidators } from "@chatwire/validators/agent/v3.6";',
        `export const found = [AgentApi.prototype.${method}, requestValidators.${name}, responseValidators.${name}];`,
        `export type Found = [Actions["${name}"]${parts.map((part) => `, ${part}`).join("")}];`,
      ].join("\n"),
    );
    expect(editor.mistakes()).toEqual([]);
  });

  test("says in an editor what it does, causes and needs", () => {
    editor.open(callOf(method, requests[0]));
    const { signature, text, tags } = editor.hover(`${method}(`);
    expect(signature).toContain(`AgentApi.${method}(`);
    expect(oneLine(text)).toContain(oneLine(action.description.split("\n\n")[0]!));
    for (const said of [...action.pushes, ...action.scopes]) expect(text).toContain(`\`${said}\``);
    if (action.transports.length === 1) expect(text).toMatch(/Over (RTM|the Web API) only\./);
    expect(Object.hasOwn(tags, "deprecated")).toBe(action.deprecated === true);
  });

  test.runIf(properties.size > 0)("says in an editor what each property is", () => {
    const shown = requests.flatMap((request) => {
      editor.open(callOf(method, request));
      expect(editor.mistakes()).toEqual([]);
      return Object.keys(request).map((property): [string, Hover] => [property, editor.hover(`\n  ${property}:`, 3)]);
    });
    for (const property of new Set(shown.map(([key]) => key))) {
      const hovers = shown.filter(([key]) => key === property).map(([, hover]) => hover);
      const wanted = properties.get(property)!.map((schema) => ({ parts: partsOf(schema), default: schema.default }));
      // where several alternatives are left that have a property, an editor does not choose among their sentences
      const isOpen = wanted.length > 1 && hovers.every(({ text }) => text === "");
      const found =
        isOpen ||
        hovers.some(({ text, tags }) =>
          wanted.some(
            (each) =>
              each.parts.every((part) => oneLine(text).includes(oneLine(part))) &&
              tags["default"] === (each.default === undefined ? undefined : JSON.stringify(each.default)),
          ),
        );
      if (!found) expect({ property, hovers }).toEqual({ property, hovers: wanted });
    }
  });

  const whole = requests.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0];

  test.runIf(whole !== undefined)("refuses a property that is misspelt", () => {
    const [property] = Object.keys(whole!);
    const misspelt = property!.includes("_") ? property!.replace("_", "") : `${property!}s`;
    const request = Object.fromEntries(
      Object.entries(whole!).map(([key, value]) => [key === property ? misspelt : key, value]),
    );
    editor.open(callOf(method, request));
    expect(editor.mistakes()).toMatchObject([{ under: misspelt, message: expect.stringContaining(misspelt) }]);
    expect(issuesOf(name, request)).toContainEqual([`/${misspelt}`, "additionalProperties"]);
  });

  test.runIf(whole !== undefined)("refuses a property of another type", () => {
    const typed = Object.entries(whole!).filter(([key]) => properties.get(key)!.every(hasType));
    for (const [property, value] of typed.slice(0, 2)) {
      const request = { ...whole, [property]: typeof value === "string" ? 1 : "text" };
      editor.open(callOf(method, request));
      const mistakes = editor.mistakes();
      expect(mistakes).toHaveLength(1);
      // of a union the whole argument is underlined
      expect(mistakes[0]!.under).toMatch(new RegExp(`^(?:${property}$|\\{)`));
      expect(mistakes[0]!.message).toMatch(/is not assignable|has no properties in common/);
      expect(issuesOf(name, request).some(([pointer]) => pointer === "" || pointer.startsWith(`/${property}`))).toBe(
        true,
      );
    }
  });

  const needed = whole === undefined ? [] : requiredOf(action.request!).filter((key) => Object.hasOwn(whole, key));
  test.runIf(needed.length > 0)("refuses to do without what is required", () => {
    const property = needed.at(-1)!;
    const { [property]: _, ...request } = whole!;
    editor.open(callOf(method, request));
    expect(editor.mistakes()).toMatchObject([
      { under: expect.stringMatching(/^\{/), message: expect.stringContaining(`'${property}'`) },
    ]);
    expect(issuesOf(name, request)).toContainEqual([`/${property}`, "required"]);
  });
});

/** The valid requests of the spec's examples. */
function requestsOf(name: string): Request[] {
  const entity = [...spec.entities.values()].find(
    (each) => each.kind === "actions" && each.tree.name === "agent" && nameIn("3.6", each.name, each.names) === name,
  )!;
  const examples = projectExamples(spec, entity, "3.6").filter(({ part, valid }) => part === "request" && valid);
  return actions[name]!.request === null ? [] : examples.map(({ value }) => value as Request);
}

/** A call as somebody writes it. */
function callOf(method: string, request: Request | undefined): string {
  const argument =
    request === undefined ? "" : JSON.stringify(request, null, 2).replace(/^( *)"([a-z]\w*)":/gm, "$1$2:");
  return [
    'import type { AgentClient } from "@chatwire/agent-client/v3.6";',
    "declare const agent: AgentClient;",
    `await agent.${method}(${argument});`,
  ].join("\n");
}

function resolve(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolve(document.$defs[schema.$ref.slice("#/$defs/".length)]!);
}

/** The properties of a request by name; of a union those of each member. */
function propertiesOf(schema: Schema): Map<string, Schema[]> {
  const { anyOf = [], properties = {} } = resolve(schema);
  const found = new Map(Object.entries(properties).map(([name, property]) => [name, [property]]));
  for (const member of anyOf)
    for (const [name, those] of propertiesOf(member)) found.set(name, [...(found.get(name) ?? []), ...those]);
  return found;
}

/** What every valid request has. */
function requiredOf(schema: Schema): string[] {
  const { anyOf, required = [] } = resolve(schema);
  const [first, ...others] = anyOf?.map(requiredOf) ?? [required];
  return first!.filter((name) => others.every((other) => other.includes(name)));
}

/** What an editor is to say of a property: its own sentence or that of its type, and how a text is written. */
function partsOf(schema: Schema): string[] {
  const { description, format } = { ...resolve(schema), ...schema };
  return [description?.split("\n\n")[0] ?? "a sentence", ...(format === undefined ? [] : [`Format: ${format}`])];
}

function hasType(schema: Schema): boolean {
  const { $ref: _r, description: _d, ...checks } = resolve(schema);
  return Object.keys(checks).length > 0;
}

function issuesOf(name: string, request: unknown): [pointer: string, keyword: string][] {
  const validator = requestValidators[name as keyof typeof requestValidators];
  return validator.issues(request).map(({ pointer, keyword }) => [pointer, keyword]);
}

/** Without the breaks of lines, which an editor does not show. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
