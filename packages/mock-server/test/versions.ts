import { load, projectExamples, readSpecFolder, nameIn, type Entity } from "@chatwire/codegen/spec";
import type { Validator } from "@chatwire/validators";

import { knownVersions, type ApiName } from "../src/index.js";
import { readFacts } from "../src/protocol/protocol.js";

export interface ValidatorModule {
  requestValidators: Record<string, Validator<unknown>>;
  responseValidators: Record<string, Validator<unknown>>;
  pushValidators: Record<string, Validator<unknown>>;
  validatePushEnvelope: Validator<unknown>;
  validateResponseEnvelope: Validator<unknown>;
  validateErrorEnvelope: Validator<unknown>;
}

export interface Version {
  api: ApiName;
  version: string;
}

/** Every version that can be played. */
export const versions: Version[] = (["agent", "customer"] as const).flatMap((api) =>
  knownVersions(api).map((version) => ({ api, version })),
);

export const validatorsOf = async ({ api, version }: Version): Promise<ValidatorModule> =>
  (await import(`@chatwire/validators/${api}/v${version}`)) as ValidatorModule;

const spec = load(readSpecFolder(new URL("../../../spec", import.meta.url).pathname));

/** The valid requests of each action that the spec shows, by the name of the action on the wire. */
export function requestsOf({ api, version }: Version): Map<string, unknown[]> {
  const tree = spec.trees.get(version === "0.3" ? "customer-0.3" : api)!;
  const actions = [...spec.entities.values()].filter(
    (entity: Entity) => entity.kind === "actions" && entity.tree === tree,
  );
  const facts = readFacts(api, version);
  return new Map(
    actions.flatMap((action): [string, unknown[]][] => {
      const wire = nameIn(version, action.name, action.names);
      const examples = projectExamples(spec, action, version).filter(({ part, valid }) => part === "request" && valid);
      const values = examples.map(({ value }) => value);
      return Object.hasOwn(facts.actions, wire) ? [[wire, values.length > 0 ? values : [{}]]] : [];
    }),
  );
}
