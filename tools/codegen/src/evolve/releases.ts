import type { ApiDocument } from "../project/plain-schema.ts";
import { fingerprint } from "./fingerprint.ts";

/** What was released: the fingerprint of each version of each API, as `spec/released.json` has it. */
export type Releases = Record<string, Record<string, string>>;

/** A released version that is not what it was: another projection, or none. */
export interface Thaw {
  api: string;
  version: string;
  /** The fingerprint of what was released. */
  released: string;
  now: ApiDocument | undefined;
}

export function releasesOf(documents: readonly ApiDocument[]): Releases {
  const releases: Releases = {};
  for (const document of documents) {
    const { api, version } = document["x-chatwire"];
    releases[api] = { ...releases[api], [version]: fingerprint(document) };
  }
  return releases;
}

/** The released versions whose projection is another one now, texts aside. */
export function thawed(releases: Releases, documents: readonly ApiDocument[]): Thaw[] {
  const now = new Map(documents.map((document) => [keyOf(document), document]));
  return Object.entries(releases).flatMap(([api, versions]) =>
    Object.entries(versions).flatMap(([version, released]): Thaw[] => {
      const document = now.get(`${api}@${version}`);
      const same = document !== undefined && fingerprint(document) === released;
      return same ? [] : [{ api, version, released, now: document }];
    }),
  );
}

const keyOf = ({ "x-chatwire": { api, version } }: ApiDocument): string => `${api}@${version}`;
