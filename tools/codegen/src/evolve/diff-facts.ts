import type { ProjectedError } from "../project/plain-schema.ts";
import type { Change, Place } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import { diffKeywords } from "./diff-keywords.ts";
import { placeOf, type Pair } from "./diff-named.ts";

/** What is said of an error beside its data. */
export function diffErrorFacts({ place, before, after }: Pair<ProjectedError>): Change[] {
  return diffKeywords(place, ["message", "retry", "transports"], before, after);
}

/** Where an API is and how a connection is kept. */
export function diffConnection({ before, after }: Comparison): Change[] {
  const [older, newer] = [before.document["x-chatwire"], after.document["x-chatwire"]];
  const [was, is] = [older, newer].map(({ endpoints = {}, version }) =>
    Object.fromEntries(Object.entries(endpoints).map(([name, url]) => [name, url.replace(`/v${version}/`, "/v…/")])),
  ) as [Endpoints, Endpoints];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return [
    ...diffKeywords(at("endpoints"), names, was, is),
    ...diffKeywords(at("heartbeat"), ["ping", "inactivity", "login"], older.heartbeat ?? {}, newer.heartbeat ?? {}),
  ];
}

type Endpoints = Record<string, string>;

const at = (name: string): Place => ({ ...placeOf("connection", "sent"), name });
