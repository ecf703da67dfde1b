/** What came as an object, to look into; of anything else nothing is seen. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Record<string, unknown>;
}

/** What came as a text, or a word for what came instead. */
export function text(value: unknown, otherwise = "unknown"): string {
  return typeof value === "string" ? value : otherwise;
}

/** The region that `data` tells to go to. It becomes part of a host name, so it is a plain word or nothing. */
export function regionOf(data: unknown): string | undefined {
  return /^[a-z]\w{0,15}$/.exec(text(record(data)["region"], ""))?.[0];
}
