import { typeOf, versions, type Sample } from "../versions.ts";
import type { Case, Told } from "./try-cases.ts";

const tested = versions.find(({ api, version }) => api === "agent" && version === "3.6")!;

/** Every example of Agent Chat API 3.6, valid and invalid; those of what has no payload aside. */
export const samples: (Sample & Case)[] = tested.samples.flatMap((sample) => {
  const type = typeOf(tested, sample);
  return typeof type === "string" ? [{ ...sample, type }] : [];
});

/** The examples of which something else is said than the spec says. */
export function wrong(told: readonly Told[]): string[] {
  return samples.flatMap(({ file, title, valid, at, keyword, value }, index) => {
    const { accepted, guard, issues, thrown, standard } = told[index]!;
    const named = valid || issues.some((issue) => issue.keyword === keyword && issue.pointer === (at ?? ""));
    const agree = [guard, issues.length === 0, thrown === undefined].every((verdict) => verdict === accepted);
    const wanted = JSON.stringify(accepted ? { value } : { issues });
    const isRight = accepted === valid && agree && named && JSON.stringify(standard) === wanted;
    return isRight ? [] : [`${file}: ${title}: ${JSON.stringify(told[index])}`];
  });
}
