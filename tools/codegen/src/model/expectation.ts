/** What a pattern asks for, where a format says it better. */
const FORMATS = new Map([
  ["date", "a date such as 2026-03-14"],
  ["date-time", "an instant of RFC 3339 such as 2026-03-14T09:26:53.589793Z"],
  ["e164", "a phone number of E.164 such as +14155550132"],
  ["uuid4", "a UUID of version 4"],
]);

/** What a text must be, for people. */
export function wordsOfPattern(pattern: string, format: string | undefined): string {
  return format === undefined ? `text that matches ${pattern}` : (FORMATS.get(format) ?? format);
}

/** What is asked for by keywords that need no detail. */
const PLAIN = new Map([
  ["required", "present"],
  ["additionalProperties", "absent: no such property is known"],
  ["anyOf", "one of several alternatives"],
  ["uniqueItems", "a list without repeated items"],
  ["not", "another value"],
]);

/** What is counted, in what. */
const COUNTS = new Map([
  ["Length", ["text of", "character", "characters"]],
  ["Items", ["a list of", "item", "items"]],
  ["Properties", ["an object with", "property", "properties"]],
]);

const BOUNDS = new Map([
  ["minimum", "at least"],
  ["maximum", "at most"],
  ["exclusiveMinimum", "more than"],
  ["exclusiveMaximum", "less than"],
]);

/** What a keyword asks for, so that "must be …" is a sentence: in the code, as then nothing is to be put together where a value is checked. */
export function expectation(keyword: string, detail?: unknown): string {
  const plain = PLAIN.get(keyword);
  if (plain !== undefined) return plain;
  switch (keyword) {
    case "type":
      return [detail].flat().map(withArticle).join(" or ");
    case "enum":
      return `one of ${(detail as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return JSON.stringify(detail);
    case "pattern":
      return String(detail);
    default:
      return withBound(keyword, detail as number);
  }
}

function withBound(keyword: string, limit: number): string {
  const bound = `${BOUNDS.get(keyword) ?? BOUNDS.get(`${keyword.slice(0, 3)}imum`)!} ${limit}`;
  const counted = COUNTS.get(keyword.slice(3));
  if (counted === undefined) return bound;
  const [holder, one, many] = counted;
  return `${holder} ${bound} ${limit === 1 ? one : many}`;
}

function withArticle(type: unknown): string {
  return type === "null" ? type : `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
}
