import type { Direction } from "../../tools/codegen/src/load/dialect.ts";

/** What a tool says of one part of an API. */
export interface Said {
  breaking: boolean;
  text: string;
}

/** What a tool says of each part: `case_3 sent`, `case_3 received`, and `case_3` of the whole and all its parts. */
export type Verdicts = Map<string, Said[]>;

export const keyOf = (name: string, direction?: Direction): string =>
  direction === undefined ? name : `${name} ${direction}`;

/** Puts what is said at a place of an OpenAPI document to the part that it is about; what is about none is left out. */
export function sort(findings: readonly (Said & { path: string })[]): Verdicts {
  const verdicts: Verdicts = new Map();
  for (const { path, ...said } of findings) {
    const [, name, rest = ""] = /^(?:paths\/\/action|webhooks)\/(\w+)(.*)$/.exec(path) ?? [];
    if (name === undefined) continue;
    const part = /\/requestBody\b/.test(rest) ? "sent" : /\/responses\b/.test(rest) ? "received" : undefined;
    for (const key of [keyOf(name), ...(part === undefined ? [] : [keyOf(name, part)])])
      verdicts.set(key, [...(verdicts.get(key) ?? []), said]);
  }
  return verdicts;
}
