import { describe, expect, test } from "vitest";

import { emitTypes } from "../../src/emit/types/emit-types.ts";
import { buildModel } from "../../src/model/build-model.ts";
import type { ActionModel, ApiModel, TypeModel } from "../../src/model/model.ts";
import type { PlainSchema } from "../../src/project/plain-schema.ts";
import { projectApi } from "../project/projection.ts";

const text = { type: "string" } as const;
const nothing = buildModel(projectApi({}));
const bare = buildModel(projectApi({ "agent/actions/go.json": { transports: ["rtm"], request: null, response: null } }))
  .actions[0]!;
const action = (given: Partial<ActionModel>): ActionModel => ({ ...bare, ...given });
const envelope = (properties: Record<string, PlainSchema>, ...required: string[]): TypeModel => ({
  name: "AnEnvelope",
  kind: "object",
  module: "envelopes",
  schema: { type: "object", required, properties },
  references: [],
});

/** The declaration of a name in a module, on one line, without comments. */
async function declarationOf(name: string, module: string, given: Partial<ApiModel>): Promise<string> {
  const files = await emitTypes({ ...nothing, ...given });
  const { content } = files.find(({ path }) => path.endsWith(`/${module}.ts`))!;
  const bare = content.replace(/\/\*\*.*?\*\//gs, "").replace(/^\/\/.*$/gm, "");
  const declaration = bare
    .split(/^(?=export )/m)
    .find((part) => new RegExp(`^export (type|interface) ${name}\\b`).test(part))!;
  return declaration.replace(/\s+/g, " ").trim();
}

describe("the map of pushes", () => {
  const cases: [given: ApiModel["pushes"], want: string][] = [
    [[{ name: "ping", type: undefined, description: undefined }], "export interface Pushes { ping: undefined; }"],
    [
      [{ name: "closed", type: "ClosedPayload", description: "It was closed." }],
      "export interface Pushes { closed: ClosedPayload; }",
    ],
  ];
  test.each(cases)("%j", async (pushes, want) =>
    expect(await declarationOf("Pushes", "pushes", { pushes })).toBe(want),
  );
});

describe("the map of actions", () => {
  const cases: [given: Partial<ActionModel>, want: string][] = [
    [{}, "export interface Actions { go: { request: undefined; response: undefined }; }"],
    [
      { request: "GoRequest", response: "GoResponse" },
      "export interface Actions { go: { request: GoRequest; response: GoResponse }; }",
    ],
  ];
  test.each(cases)("%j", async (given, want) =>
    expect(await declarationOf("Actions", "actions", { actions: [action(given)] })).toBe(want),
  );

  test("says what is to be left", async () => {
    const files = await emitTypes({ ...nothing, actions: [action({ deprecated: true })] });
    expect(files.find(({ path }) => path.endsWith("/actions.ts"))!.content).toContain("@deprecated");
  });
});

describe("a push is its envelope, with its name and payload in their places", () => {
  const pushes = [{ name: "ping", type: undefined, description: undefined }];
  const cases: [given: TypeModel, want: string][] = [
    [envelope({ action: text, payload: {} }, "action"), "{ action: Name; payload: Pushes[Name] }"],
    [
      envelope({ action: text, request_id: text, payload: {} }, "action"),
      "{ action: Name; request_id?: string; payload: Pushes[Name] }",
    ],
    [
      envelope({ type: { const: "push" }, action: text, ok: { type: "boolean" } }, "type", "action"),
      '{ type: "push"; action: Name; ok?: boolean }',
    ],
    [envelope({ version: text, action: text }, "version", "action"), '{ version: "3.4"; action: Name }'],
  ];
  test.each(cases)("%j", async (push, want) => {
    const given = { pushes, envelopes: { push } };
    expect(await declarationOf("Push", "pushes", given)).toBe(
      `export type Push<Name extends PushName = PushName> = Name extends PushName ? ${want} : never;`,
    );
  });
});

test("a response is that of success or of failure", async () => {
  const response = envelope({ action: text, success: { type: "boolean" }, payload: {} }, "action", "success");
  const error = envelope({ error: text }, "error");
  const declaration = await declarationOf("Response", "actions", {
    actions: [action({})],
    envelopes: { response, error },
  });
  expect(declaration).toContain(
    '{ action: Name; success: true; payload: Actions[Name]["response"] } | { action: Name; success: false; payload: ErrorEnvelope }',
  );
});

test("a webhook is its whole body", async () => {
  const webhooks = [{ name: "closed", type: "ClosedWebhook", description: undefined }];
  expect(await declarationOf("Webhook", "webhooks", { webhooks })).toBe(
    "export type Webhook<Name extends WebhookName = WebhookName> = Webhooks[Name];",
  );
  expect(await declarationOf("Webhooks", "webhooks", { webhooks })).toBe(
    "export interface Webhooks { closed: ClosedWebhook; }",
  );
});

test("the index exports the modules that there are", async () => {
  const files = await emitTypes({ ...nothing, actions: [action({})] });
  expect(files.map(({ path }) => path.split("/").at(-1))).toEqual(["actions.ts", "index.ts"]);
  expect(files.at(-1)!.content).toBe(
    '// Generated by tools/codegen from spec/agent. Do not edit.\nexport type * from "./actions.js";\n',
  );
});
