import { readdirSync } from "node:fs";

import { GENERATED } from "./generated-folder.js";

export type ApiName = "agent" | "customer";
export const API_NAMES: readonly ApiName[] = ["agent", "customer"];

/** The versions of an API that can be played, oldest first. */
export function knownVersions(api: string): string[] {
  const files = readdirSync(new URL(`${api}/`, GENERATED));
  const versions = files.flatMap((file) => /^v(\d+\.\d+)\.json$/.exec(file)?.[1] ?? []);
  return versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** Something that the caller asked for cannot be had; the message says what can. */
export class MockServerError extends Error {
  override readonly name = "MockServerError";
}

export function checkVersion(api: string, version: string): void {
  const known = knownVersions(api);
  if (known.includes(version)) return;
  const problem =
    (version as unknown) === undefined
      ? `Say which version of the ${api} API to play`
      : `There is no version ${JSON.stringify(version)} of the ${api} API`;
  throw new MockServerError(`${problem}; there is ${known.join(", ")}.`);
}

export function checkApi(api: string): asserts api is ApiName {
  if ((API_NAMES as readonly string[]).includes(api)) return;
  throw new MockServerError(`There is no API ${JSON.stringify(api)}; there is ${API_NAMES.join(" and ")}.`);
}
