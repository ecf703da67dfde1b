import globals from "globals";

import type { Direction } from "./dialect.ts";
import type { Entity } from "./spec.ts";
import { rangeCovers } from "./version-range.ts";

/** What a thing is called in a version: its name of then, else its newest name. */
export function nameIn(version: string, name: string, names: Record<string, string> | undefined): string {
  const then = Object.entries(names ?? {}).find(([range]) => rangeCovers(range, version));
  return then?.[1] ?? name;
}

/** By name: there are some hundreds, and every reference of every version asks for one. */
const pascal = new Map<string, string>();

export function pascalCase(name: string): string {
  const known =
    pascal.get(name) ?? name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, char: string) => char.toUpperCase());
  pascal.set(name, known);
  return known;
}

export function camelCase(name: string): string {
  const upper = pascalCase(name);
  return upper.slice(0, 1).toLowerCase() + upper.slice(1);
}

export const objectType = (name: string): string => pascalCase(name);
/** An object that is also received, as it is sent. */
export const inputType = (type: string): string => `${type}Input`;
/** The room that a received union leaves for tags of the future. */
export const unknownType = (type: string): string => `Unknown${type}`;
export const requestType = (action: string): string => `${pascalCase(action)}Request`;
export const responseType = (action: string): string => `${pascalCase(action)}Response`;
export const payloadType = (name: string): string => `${pascalCase(name)}Payload`;
export const webhookType = (name: string): string => `${pascalCase(name)}Webhook`;
export const envelopeType = (name: string): string => `${pascalCase(name)}Envelope`;
export const ERROR_TYPE = "ErrorType";
export const DISCONNECT_REASON = "DisconnectReason";

/** The types that an entity gives in a version, each with the place that asks for it. */
export function typesOf(entity: Entity, version: string): { type: string; place: string[] }[] {
  const name = nameIn(version, entity.name, entity.names);
  switch (entity.kind) {
    case "objects":
      // the two that a projection may need beside it are kept free
      return [objectType(name), inputType(objectType(name)), unknownType(objectType(name))].map((type) => ({
        type,
        place: [],
      }));
    case "envelopes":
      return [{ type: envelopeType(name), place: [] }];
    case "errors":
      return [{ type: ERROR_TYPE, place: [] }];
    case "disconnects":
      return [{ type: DISCONNECT_REASON, place: [] }];
    case "pushes":
      return [{ type: payloadType(name), place: ["payload"] }];
    case "webhooks":
      return [
        { type: webhookType(name), place: [] },
        { type: payloadType(name), place: ["payload"] },
      ];
    case "actions":
      return [
        { type: requestType(name), place: ["request"] },
        { type: responseType(name), place: ["response"] },
      ];
  }
}

/** The names that the generated modules give to themselves, or take from the packages that they build on. */
const OWN = [
  ...[
    "Actions",
    "ActionName",
    "Request",
    "Response",
    "Pushes",
    "PushName",
    "Push",
    "Webhooks",
    "WebhookName",
    "Webhook",
  ],
  ...["Validator", "AgentApi", "AgentClient", "AgentWebClient", "CustomerApi", "CustomerClient", "CustomerWebClient"],
];
/** What the index of a client passes on from client-core, beside the types of its version. */
const CLIENT_CORE = [
  ...[
    "ActionMap",
    "AnyPush",
    "ApiError",
    "BadFrameError",
    "Call",
    "CallOptions",
    "ClientError",
    "ClientEvents",
    "ClientOptions",
  ],
  ...[
    "Clock",
    "ClosedError",
    "ConnectionLostError",
    "EndpointOptions",
    "EventName",
    "FileContent",
    "InvalidPayloadError",
    "InvalidRequestError",
  ],
  ...[
    "KnownType",
    "Listener",
    "Loss",
    "NetworkError",
    "Protocol",
    "ReconnectPolicy",
    "RecordOf",
    "Result",
    "RetryPolicy",
  ],
  ...[
    "RtmClient",
    "RtmClientClass",
    "RtmOptions",
    "Socket",
    "SocketConstructor",
    "SocketOptions",
    "State",
    "TimeoutError",
    "TokenReason",
  ],
  ...[
    "TokenSource",
    "Upload",
    "UnknownPush",
    "UsageError",
    "ValidateOptions",
    "ValidatorMaps",
    "WebClient",
    "WebClientClass",
    "WebOptions",
  ],
];
const UTILITY_TYPES = [
  "Awaited",
  "Exclude",
  "Extract",
  "NonNullable",
  "Omit",
  "Partial",
  "Pick",
  "Readonly",
  "Record",
  "Required",
];
const TAKEN = new Set([
  ...Object.keys(globals.browser),
  ...Object.keys(globals.builtin),
  ...UTILITY_TYPES,
  ...OWN,
  ...CLIENT_CORE,
]);

/** Names that a type of ours must not have, because they mean something else where it is imported. */
export const isTaken = (type: string): boolean => TAKEN.has(type);

/** What the clients have beside a method for each action, and what a class or a promise would take for its own. */
const MEMBERS_OF_CLIENTS = new Set([
  ...["call", "close", "connect", "host", "on", "onAny", "once", "paginate", "pushes", "request", "state", "waitFor"],
  ...["then", ...Object.getOwnPropertyNames(Object.prototype)],
]);

/** Whether a method must not have a name, because it would take the place of another. */
export const isMemberOfClients = (method: string): boolean => MEMBERS_OF_CLIENTS.has(method);

/** The direction of an envelope by its name. */
export const envelopeDirection = (name: string): Direction => (name.endsWith("request") ? "sent" : "received");
