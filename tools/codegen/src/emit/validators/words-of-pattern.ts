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
