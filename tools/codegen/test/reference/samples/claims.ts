import type { Json, JsonObject } from "../../../src/load/json-file.ts";
import { objectType } from "../../../src/load/naming.ts";
import type { ApiDocument } from "../../../src/project/plain-schema.ts";
import type { Sample } from "./manifest.ts";

/** A part of a sample and what it must fit. */
export interface Claim {
  /** JSON Pointer of the part. */
  at: string;
  /** Pointer into the document; null when nothing belongs there, undefined when the document lacks the thing. */
  schema: string | null | undefined;
}

const ENVELOPES = {
  "actions-request": "RequestEnvelope",
  "actions-response": "ResponseEnvelope",
  pushes: "PushEnvelope",
};

/** Objects of the documentation that are no type: which part of which type they are. */
const PARTS: Record<string, Claim> = {
  filled_form_fields: { at: "/fields", schema: "#/$defs/FilledFormChatEvent/properties/fields" },
  form_fields: { at: "/fields", schema: "#/$defs/FormChatEvent/properties/fields" },
};

export function claimsOf(sample: Sample, content: Json, { $defs, "x-chatwire": wire }: ApiDocument): Claim[] {
  const { kind, name, payload: at } = sample;
  if (kind === "objects") return [PARTS[name] ?? { at, schema: typeOf(name, $defs) }];
  if (kind === "webhooks") {
    const body = wire.webhooks[name]?.$ref;
    // early samples are the payload alone
    return [{ at: "", schema: at === "" && body !== undefined ? `${body}/properties/payload` : body }];
  }
  const references = {
    "actions-request": wire.actions[name]?.request,
    "actions-response": wire.actions[name]?.response,
    pushes: wire.pushes[name],
  };
  const reference = references[kind];
  const payload: Claim = { at, schema: reference && reference.$ref };
  const hasEnvelope = at !== "" && isObject(content) && "action" in content;
  return hasEnvelope ? [payload, { at: "", schema: `#/$defs/${ENVELOPES[kind]}` }] : [payload];
}

/** Events have an ending, and the page of forms a plural. */
function typeOf(name: string, types: Record<string, unknown>): string | undefined {
  const type = objectType(name);
  const found = [`${type}ChatEvent`, type, type.replace(/s$/, "")].find((candidate) => Object.hasOwn(types, candidate));
  return found && `#/$defs/${found}`;
}

/** A pointer of the manifest has plain names only. */
export function partAt(content: Json, pointer: string): Json | undefined {
  const names = pointer.split("/").slice(1);
  return names.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), content);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
