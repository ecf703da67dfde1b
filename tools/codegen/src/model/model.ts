import type { PlainSchema, Transport } from "../project/plain-schema.ts";

/** One version of an API with everything decided that does not depend on the language it is written in. */
export interface ApiModel {
  /** `agent`. */
  api: string;
  /** `3.6`. */
  version: string;
  /** `Agent Chat API 3.6`. */
  title: string;
  /** In the order of their names. */
  types: TypeModel[];
  actions: ActionModel[];
  pushes: PayloadModel[];
  webhooks: PayloadModel[];
  /** The envelopes by their names: `request`, `response`, `push`, `error`. */
  envelopes: Record<string, TypeModel>;
  /** Where the API is, and the query parameters that it asks for. */
  endpoints: Record<string, string>;
  query: string[];
  /** What a client does about each error type, and about each disconnect reason. */
  errors: Record<string, string>;
  disconnects: Record<string, string>;
}

/** A type of its own, with a name. */
export interface TypeModel {
  name: string;
  kind: TypeKind;
  /** The module that declares it. */
  module: ModuleName;
  schema: PlainSchema;
  /** The names of the types that it refers to, in order, without itself. */
  references: string[];
}

export type TypeKind = "object" | "alias" | "enumeration" | "union" | "value";

export type ModuleName = "objects" | "envelopes" | "pushes" | "actions" | "webhooks";

export interface ActionModel {
  /** On the wire. */
  name: string;
  /** Of the client: `sendEvent`. */
  method: string;
  description: string;
  deprecated: boolean;
  /** The type of what is sent; undefined when there is nothing to send. */
  request: string | undefined;
  /** Whether the request can be left out, as nothing in it is required. */
  requestIsOptional: boolean;
  /** The type of what comes back; undefined when nothing does. */
  response: string | undefined;
  transports: Transport[];
  scopes: string[];
  /** Whether all scopes are needed, not any one of them. */
  everyScope: boolean;
  pushes: string[];
  webhooks: string[];
  http: "GET" | "POST";
  upload: boolean;
  /** The property of the response that holds the records, and what goes with `page_id` to later pages. */
  pagination: ({ items: string } & LaterPages) | undefined;
}

/** What a request for a later page keeps of the first beside `page_id`, or what it counts by. */
export type LaterPages = { keep: string[] } | { by: "offset" | "page" };

/** A push or a webhook. */
export interface PayloadModel {
  /** On the wire. */
  name: string;
  /** The type of its payload, or of the whole body of a webhook; undefined when there is none. */
  type: string | undefined;
  description: string | undefined;
}
