import type { Problem } from "../problem.ts";
import type { Entity, Spec } from "../spec.ts";

/** A rule of the spec. Its sentence names it: in errors, in tests and in spec/README.md. */
export interface Rule {
  sentence: string;
  /** Finds what breaks it. `broken` are the paths of files that could not be read, so that nothing is said of them twice. */
  check(spec: Spec, broken: ReadonlySet<string>): Problem[];
}

/** A rule; its check is handed the sentence. */
export function rule(
  sentence: string,
  check: (spec: Spec, sentence: string, broken: ReadonlySet<string>) => Problem[],
): Rule {
  return { sentence, check: (spec, broken) => check(spec, sentence, broken) };
}

/** A rule of each entity by itself. What breaks it there stays known until the file changes. */
export function entityRule(sentence: string, check: (entity: Entity, sentence: string) => Problem[]): Rule {
  const known = new WeakMap<Entity, Problem[]>();
  const examine = (entity: Entity): Problem[] => {
    const found = known.get(entity) ?? check(entity, sentence);
    known.set(entity, found);
    return found;
  };
  return rule(sentence, (spec) => [...spec.entities.values()].flatMap(examine));
}
