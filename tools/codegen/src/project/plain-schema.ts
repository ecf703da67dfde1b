import type { Scalar, TypeName } from "../load/dialect.ts";
import type { Json } from "../load/json-file.ts";

/** A schema of one version: JSON Schema 2020-12 and nothing of ours. References lead to `#/$defs/<TypeName>`. */
export interface PlainSchema {
  $ref?: string;
  description?: string;
  deprecated?: true;
  default?: Json;
  type?: TypeName | TypeName[];
  properties?: Record<string, PlainSchema>;
  required?: string[];
  additionalProperties?: boolean | PlainSchema;
  minProperties?: number;
  maxProperties?: number;
  items?: PlainSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  anyOf?: PlainSchema[];
  not?: PlainSchema;
  const?: Scalar;
  enum?: Scalar[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

/** The keywords in the order in which a person reads them. */
const ORDER: readonly (keyof PlainSchema)[] = [
  ...(["$ref", "description", "deprecated", "default", "type", "const", "enum", "not", "pattern", "format"] as const),
  ...(["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
  ...(["anyOf", "required", "properties", "additionalProperties", "minProperties", "maxProperties"] as const),
  ...(["items", "minItems", "maxItems", "uniqueItems"] as const),
];

/** A schema with its keywords in one order, so that a diff of what is generated shows what changes and no more. */
export function inOrder(schema: PlainSchema): PlainSchema {
  const entries = Object.entries(schema) as [keyof PlainSchema, unknown][];
  return Object.fromEntries(entries.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))) as PlainSchema;
}

export interface Reference {
  $ref: string;
}

export type Transport = "rtm" | "web";

export interface ProjectedAction {
  description: string;
  deprecated?: true;
  request: Reference | null;
  response: Reference | null;
  transports: Transport[];
  /** Any one of them is enough, unless every one is needed. */
  scopes: string[];
  everyScope?: true;
  pushes: string[];
  webhooks: string[];
  method?: "GET";
  upload?: true;
  /** The property of the response that holds the records of a page. */
  pagination?: { items: string };
}

export interface ProjectedError {
  message: string;
  description: string;
  transports?: Transport[];
  retry: string;
  data?: PlainSchema;
}

export interface ProjectedReason {
  description: string;
  reconnect: string;
}

/** One version of an API, as published in `packages/schemas/generated/<api>/v<version>.json`. */
export interface ApiDocument {
  $schema: "https://json-schema.org/draft/2020-12/schema";
  $id: string;
  title: string;
  description?: string;
  $defs: Record<string, PlainSchema>;
  "x-chatwire": {
    api: string;
    version: string;
    status: string;
    endpoints?: Record<string, string>;
    query?: { name: string; type: string; description?: string }[];
    heartbeat?: { ping?: number; inactivity: number; login?: number };
    actions: Record<string, ProjectedAction>;
    pushes: Record<string, Reference | null>;
    webhooks: Record<string, Reference | null>;
    objects: Record<string, Reference>;
    envelopes: Record<string, Reference>;
    errors: Record<string, ProjectedError>;
    disconnects: Record<string, ProjectedReason>;
  };
}

export const referenceTo = (type: string): Reference => ({ $ref: `#/$defs/${type}` });
export const referredType = (reference: string): string => reference.slice("#/$defs/".length);
