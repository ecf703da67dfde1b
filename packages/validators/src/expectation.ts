import type { CheckError } from "./report.js";

const UNITS: Record<string, string> = { Length: " characters", Items: " items", Properties: " properties" };

/** What a keyword asks for, so that "must be …" is a sentence. */
export function expectation(keyword: string, params: CheckError["params"]): string {
  const { type, limit, allowedValue, allowedValues, format, pattern } = params;
  if (limit !== undefined) return `${bound(keyword)} ${String(limit)}${UNITS[keyword.slice(3)] ?? ""}`;
  switch (keyword) {
    case "type":
      return [type].flat().map(withArticle).join(" or ");
    case "required":
      return "present";
    case "additionalProperties":
      return "absent: no such property is known";
    case "enum":
      return `one of ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return JSON.stringify(allowedValue);
    case "pattern":
      return format === "date-time" ? "an instant of RFC 3339 such as 2026-03-14T09:26:53.589793Z" : String(format ?? `text that matches ${String(pattern)}`);
    case "anyOf":
      return "one of several alternatives";
    case "uniqueItems":
      return "without repeated items";
    default:
      return `what ${keyword} allows`;
  }
}

function bound(keyword: string): string {
  if (keyword.startsWith("exclusive")) return keyword.endsWith("Minimum") ? "more than" : "less than";
  return keyword.startsWith("min") ? "at least" : "at most";
}

function withArticle(type: unknown): string {
  const name = String(type);
  return name === "null" ? name : `${/^[aio]/.test(name) ? "an" : "a"} ${name}`;
}
