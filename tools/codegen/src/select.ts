import type { Api, ApiVersion, Spec } from "./load/spec.ts";
import type { Selection } from "./write/plan.ts";

/** The versions to generate: all of them, or the one that was asked for. */
export function selectVersions(spec: Spec, only?: Selection): [Api, ApiVersion][] {
  const all = spec.apis.flatMap((api) => api.versions.map((version): [Api, ApiVersion] => [api, version]));
  if (only === undefined) return all;
  const chosen = all.filter(([api, { version }]) => api.name === only.api && version === only.version);
  if (chosen.length === 0)
    throw new UsageError(
      `there is no ${only.api}@${only.version}; there is ${all.map(([api, { version }]) => `${api.name}@${version}`).join(", ")}`,
    );
  return chosen;
}

/** `agent@3.2` as a selection. */
export function parseSelection(text: string): Selection {
  const [api, version, ...rest] = text.split("@");
  if (!api || !version || rest.length > 0)
    throw new UsageError(`${JSON.stringify(text)} is no version of an API; write it as agent@3.2`);
  return { api, version };
}

/** The command line asks for something that cannot be done; the message says what can. */
export class UsageError extends Error {
  override name = "UsageError";
}
