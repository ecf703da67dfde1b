import type { Shape } from "./shape.js";

/** What the spec says of one version of an API; a file of `generated/`. */
export interface Facts {
  readonly api: string;
  readonly version: string;
  readonly status: string;
  readonly endpoints: { readonly rtm?: string; readonly web?: string; readonly socketio?: string };
  /** The query parameters that every connection and request needs. */
  readonly query: readonly { readonly name: string; readonly type: string }[];
  /** In seconds. */
  readonly heartbeat: { readonly ping?: number; readonly inactivity?: number; readonly login?: number };
  /** The properties of each envelope, in their order. */
  readonly envelopes: Readonly<Record<string, readonly string[]>>;
  /** The shape of what a webhook sends. */
  readonly body?: Shape;
  readonly actions: Readonly<Record<string, ActionFacts>>;
  readonly pushes: Readonly<Record<string, PayloadFacts>>;
  readonly webhooks: Readonly<Record<string, PayloadFacts>>;
  readonly errors: Readonly<Record<string, { readonly message: string; readonly transports?: readonly string[] }>>;
  readonly disconnects: Readonly<Record<string, { readonly reconnect: string }>>;
  /** The shapes that others refer to by name. */
  readonly sent: Readonly<Record<string, Shape>>;
  readonly received: Readonly<Record<string, Shape>>;
}

export interface ActionFacts {
  /** The newest name, where the version has another. */
  readonly is?: string;
  readonly transports: readonly ("rtm" | "web")[];
  readonly method?: "GET";
  /** What the values of the query string of a GET stand for. */
  readonly query?: Readonly<Record<string, string>>;
  /** Takes a file. */
  readonly upload?: true;
  readonly pagination?: { readonly items: string };
  /** The pushes and webhooks that it causes. */
  readonly pushes?: readonly string[];
  readonly webhooks?: readonly string[];
  readonly request?: Shape;
  /** Whether there is something in the response. */
  readonly answers?: true;
  readonly response?: Shape;
  /** Responses. */
  readonly examples: readonly unknown[];
}

/** A push or a webhook. */
export interface PayloadFacts {
  readonly is?: string;
  readonly payload?: Shape;
  /** Payloads of a push, whole bodies of a webhook. */
  readonly examples: readonly unknown[];
}
