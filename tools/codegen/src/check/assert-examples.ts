import { compareProblems, SpecError, type Problem } from "../load/problem.ts";
import type { Api, ApiVersion, Spec } from "../load/spec.ts";
import { formatVersions } from "../load/version-range.ts";
import { unlessUnchanged } from "../unchanged.ts";
import { checkExamples } from "./check-examples.ts";

/** Holds every example against the schemas of each version; throws a SpecError with all that are wrong. */
export async function assertExamples(spec: Spec, versions: readonly (readonly [Api, ApiVersion])[]): Promise<void> {
  const found = new Map<string, { problem: Problem; where: Map<Api, string[]> }>();
  for (const [api, version] of versions) {
    const problems = await unlessUnchanged("examples", spec, api, version, () => checkExamples(spec, api, version));
    for (const problem of problems) {
      const key = JSON.stringify(problem);
      const known = found.get(key) ?? { problem, where: new Map<Api, string[]>() };
      found.set(key, known);
      known.where.set(api, [...(known.where.get(api) ?? []), version.version]);
    }
  }
  if (found.size === 0) return;
  const problems = [...found.values()].map(({ problem, where }) => ({
    ...problem,
    found: `${problem.found} in ${describeVersions(where)}`,
  }));
  throw new SpecError(problems.sort(compareProblems));
}

/** `agent 3.1-3.3, webhooks 3.5`. */
function describeVersions(where: ReadonlyMap<Api, readonly string[]>): string {
  return [...where]
    .map(
      ([{ name, versions }, some]) =>
        `${name} ${formatVersions(
          some,
          versions.map(({ version }) => version),
        )}`,
    )
    .join(", ");
}
