import type { ApiModel } from "../model/model.ts";

/** What was last made of each version, and of which names. */
const last = new Map<string, { names: string; made: unknown }>();

/**
 * Makes something of a version that does not depend on the schemas of its types, unless it is made already: of the names
 * of types, actions, pushes and webhooks, and what is said of these. Most saves leave all of them.
 */
export function unlessRenamed<T>(what: string, model: ApiModel, make: () => T): T {
  const key = `${what} of ${model.api}@${model.version}`;
  const names = namesIn(model);
  const known = last.get(key);
  if (known?.names === names) return known.made as T;
  const made = make();
  last.set(key, { names, made });
  return made;
}

const namesOf = new WeakMap<ApiModel, string>();

/** All of a version but the schemas of its types, as a text; those of its envelopes are in it. Most saves leave it. */
function namesIn(model: ApiModel): string {
  const known =
    namesOf.get(model) ??
    JSON.stringify({ ...model, types: model.types.map(({ name, kind, module }) => [name, kind, module]) });
  namesOf.set(model, known);
  return known;
}
