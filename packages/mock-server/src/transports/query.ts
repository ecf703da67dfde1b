import { ProtocolError } from "../protocol/protocol-error.js";
import type { Protocol } from "../protocol/protocol.js";

/** Checks the parameters that the version puts into the address: who the organization is. */
export function checkQuery({ facts }: Protocol, query: URLSearchParams, known: Readonly<Record<string, string>>): void {
  for (const { name, type } of facts.query) {
    const value = query.get(name);
    if (value === null || value === "")
      throw new ProtocolError("validation", `The query parameter ${name} is missing.`);
    if (type === "integer" && !/^\d+$/.test(value))
      throw new ProtocolError("validation", `The query parameter ${name} must be an integer.`);
    if (known[name] !== undefined && value !== known[name]) throw new ProtocolError("license_not_found");
  }
}

/** The request of a GET: the values of its query string, as what they stand for. */
export function readQuery(query: URLSearchParams, types: Readonly<Record<string, string>>): Record<string, unknown> {
  const given = Object.entries(types).flatMap(([name, type]) =>
    query.has(name) ? [[name, readValue(query.get(name)!, type)]] : [],
  );
  return Object.fromEntries(given) as Record<string, unknown>;
}

/** What is no value of the type stays text, for the validator to refuse. */
function readValue(text: string, type: string): unknown {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if ((type === "integer" || type === "number") && text.trim() !== "" && Number.isFinite(Number(text)))
    return Number(text);
  return text;
}
