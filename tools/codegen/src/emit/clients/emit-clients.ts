import { StructureKind, type ClassDeclarationStructure, type MethodDeclarationStructure } from "ts-morph";

import type { ActionModel, ApiModel } from "../../model/model.ts";
import { docOf } from "../doc-comment.ts";
import { pascalCase } from "../../load/naming.ts";
import { docText, identifier, stringLiteral } from "../encode.ts";
import { formatTypeScript } from "../format.ts";
import type { OutputFile } from "../output-file.ts";
import { protocolStatements } from "./protocol-module.ts";
import { header, importTypes, printModule } from "../types/modules.ts";
import { printSocketIo } from "./socket-io-module.ts";

/** The client stubs of a version: a class whose methods each name their action. Webhooks have none. */
export async function emitClients(model: ApiModel): Promise<OutputFile[]> {
  if (model.actions.length === 0) return [];
  const folder = `packages/${model.api}-client/generated/v${model.version}`;
  const name = `${pascalCase(model.api)}Api`;
  const types = model.actions
    .flatMap(({ request, response }) => [request, response])
    .filter((type) => type !== undefined);
  const hasUploads = model.actions.some(({ upload }) => upload);
  const text = printModule([
    header(`${model.api}/actions`),
    ...importTypes(["Call", "CallOptions", ...(hasUploads ? ["Upload"] : [])], "@chatwire/client-core"),
    ...importTypes([...new Set(["Actions", ...types])], `@chatwire/protocol-types/${model.api}/v${model.version}`),
    apiClass(name, model),
  ]);
  const protocol = printModule([header(model.api), ...protocolStatements(model)]);
  return Promise.all([
    formatTypeScript(`${folder}/${model.api}-api.ts`, text),
    formatTypeScript(`${folder}/protocol.ts`, protocol),
    formatTypeScript(`${folder}/index.ts`, printIndex(name, model)),
    ...printSocketIo(name, model).map((module) => formatTypeScript(`${folder}/socket.io.ts`, module)),
  ]);
}

function printIndex(name: string, model: ApiModel): string {
  const types = `@chatwire/protocol-types/${model.api}/v${model.version}`;
  const [rtm, web] = [`${pascalCase(model.api)}Client`, `${pascalCase(model.api)}WebClient`];
  return printModule([
    header(`${model.api}/actions`),
    'import { defineRtmClient, defineWebClient, type RtmClientClass, type WebClientClass } from "@chatwire/client-core";',
    ...importTypes(["Actions", "Pushes"], types),
    `import type { ${name} } from "./${model.api}-api.js";`,
    'import { protocol } from "./protocol.js";',
    `\nexport * from "@chatwire/client-core";\nexport type * from "${types}";\nexport { ${name} } from "./${model.api}-api.js";\nexport { protocol };`,
    // export const AgentClient: RtmClientClass<Actions, Pushes, AgentApi> = defineRtmClient(protocol);
    `\n/** The client of ${docText(model.title)} over RTM: it connects, stays connected, and hands out what comes. */\nexport const ${rtm}: RtmClientClass<Actions, Pushes, ${name}> = /* @__PURE__ */ defineRtmClient<Actions, Pushes, ${name}>(protocol);\nexport type ${rtm} = InstanceType<typeof ${rtm}>;`,
    `\n/** The client of ${docText(model.title)} over HTTPS. */\nexport const ${web}: WebClientClass<Actions, ${name}> = /* @__PURE__ */ defineWebClient<Actions, ${name}>(protocol);\nexport type ${web} = InstanceType<typeof ${web}>;`,
  ]);
}

function apiClass(name: string, model: ApiModel): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name,
    isExported: true,
    docs: [docText(`The actions of ${model.title}. Each method only names its action; \`call\` does the work.`)],
    // readonly call: Call<Actions>;
    properties: [{ name: "call", isReadonly: true, type: "Call<Actions>" }],
    // constructor(call: Call<Actions>) { this.call = call; }
    ctors: [{ parameters: [{ name: "call", type: "Call<Actions>" }], statements: ["this.call = call;"] }],
    methods: model.actions.map(method),
  };
}

// sendEvent(request: SendEventRequest, options?: CallOptions): Promise<SendEventResponse> { return this.call("send_event", request, options); }
// uploadFile(request: Upload<UploadFileRequest>, …): … { return this.call("upload_file", request as UploadFileRequest, options); }
function method(action: ActionModel): MethodDeclarationStructure {
  const type = action.request && identifier(action.request);
  const request = type && {
    name: "request",
    type: action.upload ? `Upload<${type}>` : type,
    ...(action.requestIsOptional ? { initializer: "{}" } : {}),
  };
  const given = !request ? "undefined" : action.upload ? `request as ${type}` : "request";
  const result = action.response === undefined ? "void" : identifier(action.response);
  return {
    kind: StructureKind.Method,
    name: identifier(action.method),
    parameters: [...(request ? [request] : []), { name: "options", hasQuestionToken: true, type: "CallOptions" }],
    returnType: `Promise<${result}>`,
    statements: [`return this.call(${stringLiteral(action.name)}, ${given}, options);`],
    docs: [docOf({ description: describe(action), ...(action.deprecated ? { deprecated: true } : {}) })!],
  };
}

/** The sentence of the action, what it causes, where it can be called and what it needs. */
function describe({ description, pushes, transports, scopes, everyScope }: ActionModel): string {
  const needs = everyScope && scopes.length > 1 ? `scopes ${list(scopes, "and")}` : `scope ${list(scopes, "or")}`;
  const notes = [
    ...(pushes.length > 0 ? [`Causes the push ${list(pushes, "or")}.`] : []),
    ...(transports.length === 1 ? [transports[0] === "rtm" ? "Over RTM only." : "Over the Web API only."] : []),
    ...(scopes.length > 0 ? [`Needs the ${needs}.`] : []),
  ];
  return [description, notes.join(" ")].filter(Boolean).join("\n\n");
}

/** `a`, `b` or `c` */
function list(names: readonly string[], word: "and" | "or"): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ${word} ${quoted.at(-1)!}`;
}
