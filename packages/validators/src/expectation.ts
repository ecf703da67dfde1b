const UNITS: Record<string, string> = { Length: " characters", Items: " items", Properties: " properties" };

/** What a keyword asks for, so that "must be …" is a sentence. */
export function expectation(keyword: string, detail: unknown): string {
  switch (keyword) {
    case "type":
      return [detail].flat().map(withArticle).join(" or ");
    case "required":
      return "present";
    case "additionalProperties":
      return "absent: no such property is known";
    case "enum":
      return `one of ${(detail as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return JSON.stringify(detail);
    case "anyOf":
      return "one of several alternatives";
    case "uniqueItems":
      return "without repeated items";
    case "not":
      return "another value";
    case "pattern":
      return String(detail);
    default:
      return `${bound(keyword)} ${String(detail)}${UNITS[keyword.slice(3)] ?? ""}`;
  }
}

function bound(keyword: string): string {
  if (keyword.startsWith("exclusive")) return keyword.endsWith("Minimum") ? "more than" : "less than";
  return keyword.startsWith("min") ? "at least" : "at most";
}

function withArticle(type: unknown): string {
  return type === "null" ? type : `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
}
