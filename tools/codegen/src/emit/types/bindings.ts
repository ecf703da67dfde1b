import {
  StructureKind,
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";

import type { ActionModel, ApiModel, PayloadModel, TypeModel } from "../../model/model.ts";
import { docOf } from "../doc-comment.ts";
import { docText, propertyKey, scalarLiteral, stringLiteral } from "../encode.ts";
import type { Statements } from "./modules.ts";

// export interface Pushes { incoming_event: IncomingEventPayload; }
export function pushBindings(model: ApiModel): Statements {
  return [
    map(
      "Pushes",
      `The payload of each push of ${model.title}, by its name on the wire.`,
      model.pushes.map(payloadEntry),
    ),
    alias("PushName", "The name of a push on the wire.", "keyof Pushes"),
    // export type Push<Name extends PushName = PushName> = Name extends PushName ? { action: Name; payload: Pushes[Name] } : never;
    distributive(
      "Push",
      "PushName",
      'A push as it arrives: `Push` is any of them, `Push<"incoming_event">` that one. Narrow on `action`.',
      [envelopeText(model, "push", { action: "Name", payload: "Pushes[Name]" })],
    ),
  ];
}

// export interface Actions { send_event: { request: SendEventRequest; response: SendEventResponse }; }
export function actionBindings(model: ApiModel): Statements {
  const failure = model.envelopes["error"] ? "ErrorEnvelope" : "unknown";
  return [
    map(
      "Actions",
      `The request and the response of each action of ${model.title}, by its name on the wire.`,
      model.actions.map(actionEntry),
    ),
    alias("ActionName", "The name of an action on the wire.", "keyof Actions"),
    distributive(
      "Request",
      "ActionName",
      'A request as it is sent over RTM: `Request` is any of them, `Request<"send_event">` that one.',
      [requestText(model)],
    ),
    distributive(
      "Response",
      "ActionName",
      "A response as it arrives over RTM. Narrow on `success`: the payload of a failure is the error.",
      [
        envelopeText(model, "response", { action: "Name", success: "true", payload: 'Actions[Name]["response"]' }),
        envelopeText(model, "response", { action: "Name", success: "false", payload: failure }),
      ],
    ),
  ];
}

// export interface Webhooks { incoming_event: IncomingEventWebhook; }
export function webhookBindings(model: ApiModel): Statements {
  return [
    map(
      "Webhooks",
      `The whole body of each webhook of version ${model.version}, by its name on the wire.`,
      model.webhooks.map(payloadEntry),
    ),
    alias("WebhookName", "The name of a webhook on the wire.", "keyof Webhooks"),
    // export type Webhook<Name extends WebhookName = WebhookName> = Webhooks[Name];
    {
      ...alias(
        "Webhook",
        'A webhook as it arrives: `Webhook` is any of them, `Webhook<"incoming_event">` that one. Narrow on `action`.',
        "Webhooks[Name]",
      ),
      typeParameters: [{ name: "Name", constraint: "WebhookName", default: "WebhookName" }],
    },
  ];
}

function payloadEntry({ name, type, description }: PayloadModel): PropertySignatureStructure {
  return entry(name, type ?? "undefined", docOf(description === undefined ? {} : { description }));
}

function actionEntry({ name, request, response, description, deprecated }: ActionModel): PropertySignatureStructure {
  const doc = docOf({ description, ...(deprecated ? { deprecated } : {}) });
  return entry(name, `{ request: ${request ?? "undefined"}; response: ${response ?? "undefined"} }`, doc);
}

function entry(name: string, type: string, doc: string | undefined): PropertySignatureStructure {
  return {
    kind: StructureKind.PropertySignature,
    name: propertyKey(name),
    type,
    ...(doc === undefined ? {} : { docs: [doc] }),
  };
}

function map(name: string, doc: string, properties: PropertySignatureStructure[]): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, name, isExported: true, docs: [docText(doc)], properties };
}

function alias(name: string, doc: string, type: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, name, isExported: true, docs: [docText(doc)], type };
}

/** A type that is a union of one member for each name, so that it narrows by itself. */
function distributive(name: string, names: string, doc: string, members: string[]): TypeAliasDeclarationStructure {
  const type = `Name extends ${names} ? ${members.join(" | ")} : never`;
  return { ...alias(name, doc, type), typeParameters: [{ name: "Name", constraint: names, default: names }] };
}

/** Where some actions take nothing, the payload of those may be left out. */
function requestText(model: ApiModel): string {
  const payload = 'Actions[Name]["request"]';
  if (model.actions.every(({ request }) => request !== undefined))
    return envelopeText(model, "request", { action: "Name", payload });
  const envelope = envelopeText(model, "request", { action: "Name" }).replace(/; payload\?: string/, "");
  return `${envelope} & (${payload} extends undefined ? { payload?: undefined } : { payload: ${payload} })`;
}

/** The envelope as an object type, with some of its properties replaced. */
function envelopeText(model: ApiModel, envelope: string, replaced: Record<string, string>): string {
  const schema = (model.envelopes[envelope] as TypeModel | undefined)?.schema;
  const required = schema?.required ?? [];
  const fields = Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const literal =
      name === "version"
        ? stringLiteral(model.version)
        : property.const === undefined
          ? undefined
          : scalarLiteral(property.const);
    const type = replaced[name] ?? literal ?? (property.type === "boolean" ? "boolean" : "string");
    const optional = required.includes(name) || (name === "payload" && replaced[name] !== undefined) ? "" : "?";
    return `${propertyKey(name)}${optional}: ${type}`;
  });
  return `{ ${fields.join("; ")} }`;
}
