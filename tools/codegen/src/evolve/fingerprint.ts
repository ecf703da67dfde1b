import { createHash } from "node:crypto";

import type { Json } from "../load/json-file.ts";
import type { ApiDocument } from "../project/plain-schema.ts";

const TEXTS = new Set(["description", "title", "message"]);

/** Tells two projections apart by what they mean: neither texts nor the order of names count. */
export function fingerprint(document: ApiDocument): string {
  const text = JSON.stringify(canonical(document as unknown as Json));
  return createHash("sha256").update(text).digest("hex");
}

function canonical(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return items.every((item) => typeof item === "string") ? items.sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    // a property that is named like a text is a schema, and no string
    .filter(([key, entry]) => !(TEXTS.has(key) && typeof entry === "string"))
    .map(([key, entry]): [string, Json] => [key, key === "default" ? entry : canonical(entry)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
