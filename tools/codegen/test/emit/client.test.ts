import { describe, expect, test } from "vitest";

import { emitClients } from "../../src/emit/clients/emit-clients.ts";
import { buildModel } from "../../src/model/build-model.ts";
import type { ActionModel, ApiModel, TypeModel } from "../../src/model/model.ts";
import { projectApi } from "../project/projection.ts";

const GO_ON = { description: "Goes on.", transports: ["rtm", "web"], request: null, response: null };
const model = buildModel(projectApi({ "agent/actions/go_on.json": GO_ON }));
const bare = model.actions[0]!;

async function clientFiles(...actions: ActionModel[]): Promise<Record<string, string>> {
  return Object.fromEntries((await emitClients({ ...model, actions })).map(({ path, content }) => [path, content]));
}

/** The method of an action: what stands below the constructor. */
async function methodOf(action: Partial<ActionModel>): Promise<string> {
  const files = await clientFiles({ ...bare, ...action });
  const body = files["packages/agent-client/generated/v3.4/agent-api.ts"]!.split("this.call = call;\n  }\n\n")[1]!;
  return body.replace(/\n}\n$/, "").replace(/^ {2}/gm, "");
}

describe("what a method takes and gives", () => {
  const cases: [given: Partial<ActionModel>, want: string][] = [
    [{}, 'goOn(options?: CallOptions): Promise<void> {\n  return this.call("go_on", undefined, options);\n}'],
    [
      { response: "GoOnResponse" },
      'goOn(options?: CallOptions): Promise<GoOnResponse> {\n  return this.call("go_on", undefined, options);\n}',
    ],
    [
      { request: "GoOnRequest" },
      'goOn(request: GoOnRequest, options?: CallOptions): Promise<void> {\n  return this.call("go_on", request, options);\n}',
    ],
    [
      { request: "GoOnRequest", requestIsOptional: true },
      'goOn(request: GoOnRequest = {}, options?: CallOptions): Promise<void> {\n  return this.call("go_on", request, options);\n}',
    ],
    [
      { request: "GoOnRequest", upload: true },
      'goOn(request: Upload<GoOnRequest>, options?: CallOptions): Promise<void> {\n  return this.call("go_on", request as GoOnRequest, options);\n}',
    ],
  ];
  test.each(cases)("%j", async (given, want) => expect((await methodOf(given)).split("*/\n")[1]).toBe(want));
});

describe("what is said of it", () => {
  const cases: [given: Partial<ActionModel>, want: string][] = [
    [{}, "Goes on."],
    [{ transports: ["rtm"] }, "Goes on.\n\nOver RTM only."],
    [{ transports: ["web"] }, "Goes on.\n\nOver the Web API only."],
    [{ pushes: ["moved"] }, "Goes on.\n\nCauses the push `moved`."],
    [{ pushes: ["moved", "gone"] }, "Goes on.\n\nCauses the push `moved` or `gone`."],
    [{ scopes: ["x:rw", "x:ro"] }, "Goes on.\n\nNeeds the scope `x:rw` or `x:ro`."],
    [
      { pushes: ["moved"], transports: ["web"], scopes: ["x:rw"] },
      "Goes on.\n\nCauses the push `moved`. Over the Web API only. Needs the scope `x:rw`.",
    ],
    [{ description: "Goes on.\n\nDeprecated: Use `stop`.", deprecated: true }, "Goes on.\n\n@deprecated Use `stop`."],
  ];
  test.each(cases)("%j", async (given, want) => {
    const comment = (await methodOf(given)).split("*/\n")[0]!;
    expect(comment.replace(/^ ?\/?\*+ ?/gm, "").trim()).toBe(want);
  });
});

test("the class imports the types that it names, each once, in order", async () => {
  const twice = { request: "BRequest", response: "AResponse" };
  const files = await clientFiles({ ...bare, ...twice }, { ...bare, ...twice, name: "stop", method: "stop" });
  expect(files["packages/agent-client/generated/v3.4/agent-api.ts"]).toContain(
    'import type { AResponse, Actions, BRequest } from "@chatwire/protocol-types/agent/v3.4";',
  );
});

test("what an upload takes is imported where there is one", async () => {
  const path = "packages/agent-client/generated/v3.4/agent-api.ts";
  const line = (names: string): string => `import type { ${names} } from "@chatwire/client-core";`;
  expect((await clientFiles(bare))[path]).toContain(line("Call, CallOptions"));
  const upload = { ...bare, request: "GoOnRequest", upload: true };
  expect((await clientFiles(upload))[path]).toContain(line("Call, CallOptions, Upload"));
});

test("the index makes the clients, and passes on the class and the types", async () => {
  const index = (await clientFiles(bare))["packages/agent-client/generated/v3.4/index.ts"]!;
  expect(index).toContain('export type * from "@chatwire/protocol-types/agent/v3.4";');
  expect(index).toMatch(/^export const AgentClient: RtmClientClass<Actions, Pushes, AgentApi> =/m);
  expect(index).toMatch(/^export const AgentWebClient: WebClientClass<Actions, AgentApi> =/m);
});

test("the facts that a client needs stand in one table", async () => {
  const facts: Partial<ApiModel> = {
    endpoints: { rtm: "wss://api.example.com/rtm", web: "https://api.example.com/<action>" },
    query: ["organization_id"],
    errors: { gone: "never", "too-many": "back-off" },
    disconnects: { idle: "back-off" },
    actions: [
      { ...bare, name: "list_chats", pagination: { items: "chats", keep: ["id"] } },
      { ...bare, name: "upload_file", upload: true },
      { ...bare, name: "get_form", http: "GET" },
    ],
  };
  const files = await emitClients({ ...model, ...facts });
  expect(files.find(({ path }) => path.endsWith("/protocol.ts"))!.content)
    .toBe(`// Generated by tools/codegen from spec/agent. Do not edit.
import type { Protocol } from "@chatwire/client-core";
import { pageById } from "@chatwire/client-core";

/** What a client must know of The agent API 3.4 at run time. */
export const protocol: Protocol = {
  api: "agent",
  version: "3.4",
  rtm: "wss://api.example.com/rtm",
  web: "https://api.example.com/",
  query: ["organization_id"],
  errors: { "too-many": "back-off" },
  disconnects: { idle: "back-off" },
  actions: ["list_chats", "upload_file", "get_form"],
  bare: ["list_chats", "upload_file", "get_form"],
  gets: ["get_form"],
  uploads: ["upload_file"],
  pages: { list_chats: { items: "chats", next: pageById("id") } },
};
`);
});

test("a Web request that has an envelope is wrapped in it", async () => {
  const envelope: TypeModel = { name: "WebRequest", kind: "object", module: "envelopes", schema: {}, references: [] };
  const files = await emitClients({ ...model, envelopes: { web_request: envelope } });
  expect(files.find(({ path }) => path.endsWith("/protocol.ts"))!.content).toContain("  wrapped: true,\n");
});

test("where the version has a socket.io endpoint there is a module for it", async () => {
  expect(await clientFiles(bare)).not.toHaveProperty("packages/agent-client/generated/v3.4/socket.io.ts");
  const endpoints = { rtm: "wss://api.example.com/rtm", socketio: "https://api.example.com/sio" };
  const files = await emitClients({ ...model, endpoints });
  const { content } = files.find(({ path }) => path === "packages/agent-client/generated/v3.4/socket.io.ts")!;
  expect(content).toContain('export * from "./index.js";');
  expect(content).toMatch(/^export const AgentClient: SocketIoClientClass<Actions, Pushes, AgentApi> =/m);
  expect(content).toContain('(protocol, "https://api.example.com/sio");');
});

test("without actions there is no client", async () => expect(await clientFiles()).toEqual({}));
