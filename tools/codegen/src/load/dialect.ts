import type { Json } from "./json-file.ts";

/** A schema of the dialect, as written in a spec file. */
export interface DialectSchema {
  versions?: string;
  names?: Record<string, string>;
  description?: string;
  deprecated?: true | string | { versions: string; description?: string };
  type?: TypeName | TypeName[];
  $ref?: string;
  properties?: Record<string, DialectSchema>;
  required?: ListMember[];
  additionalProperties?: true | DialectSchema;
  minProperties?: number;
  maxProperties?: number;
  items?: DialectSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  oneOf?: DialectSchema[];
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
  default?: Json;
  readOnly?: true;
  writeOnly?: true;
}

export type TypeName = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";
export type Scalar = string | number | boolean | null;

/** Which way the data goes, seen from a client. */
export type Direction = "sent" | "received";

/** A name in a list, with the versions and the direction that it is for. */
export type ListMember = string | { name: string; versions?: string; direction?: Direction };

export const memberName = (member: ListMember): string => (typeof member === "string" ? member : member.name);
export const memberRange = (member: ListMember): string | undefined =>
  typeof member === "string" ? undefined : member.versions;

/** What every entity's file has at its root. */
interface EntityFile {
  source: string[];
  versions?: string;
  names?: Record<string, string>;
  description: string;
  deprecated?: DialectSchema["deprecated"];
}

export interface PushFile extends EntityFile {
  payload: DialectSchema | null;
}

export interface ActionFile extends EntityFile {
  transports: ListMember[];
  scopes?: ListMember[];
  everyScope?: true;
  pushes?: ListMember[];
  webhooks?: ListMember[];
  method?: "GET";
  upload?: true;
  pagination?: { items: string; versions?: string };
  request: DialectSchema | null;
  response: DialectSchema | null;
}

export interface ErrorEntry {
  type: string;
  versions?: string;
  names?: Record<string, string>;
  message: string;
  description: string;
  transports?: ListMember[];
  retry: string;
  data?: DialectSchema;
}

export interface DisconnectEntry {
  reason: string;
  versions?: string;
  names?: Record<string, string>;
  description: string;
  reconnect: string;
}

export interface Example {
  title: string;
  versions?: string;
  direction?: Direction;
  value: Json;
}

export interface InvalidExample extends Example {
  /** The JSON Pointer of an issue that the value must give, and the keyword of that issue. */
  at: string;
  keyword: string;
}

export interface Examples {
  valid?: Example[];
  invalid?: InvalidExample[];
}

/** The parts of an example file: its own lists, or for an action those of the request and of the response. */
export interface ExampleFile extends Examples {
  request?: Examples;
  response?: Examples;
}
