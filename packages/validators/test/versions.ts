import { readFileSync } from "node:fs";

import { load, projectAllExamples, readSpecFolder, type ProjectedExample } from "@chatwire/codegen/spec";

import type { Validator } from "../src/index.ts";

export interface Reference {
  $ref: string;
}

/** What the tests need of a published document, as in `packages/schemas/generated/<api>/v<version>.json`. */
export interface PublishedDocument {
  $id: string;
  $defs: Record<string, object>;
  "x-chatwire": {
    actions: Record<string, { request: Reference | null; response: Reference | null }>;
    pushes: Record<string, Reference | null>;
    webhooks: Record<string, Reference | null>;
    objects: Record<string, Reference>;
    envelopes: Record<string, Reference>;
  };
}

type ValidatorMap = Record<string, Validator<unknown>>;

/** A generated module of validators: one for each type, and the maps. */
export type ValidatorModule = Record<`validate${string}`, Validator<unknown>> & {
  pushValidators?: ValidatorMap;
  requestValidators?: ValidatorMap;
  responseValidators?: ValidatorMap;
  webhookValidators?: ValidatorMap;
  objectValidators: ValidatorMap;
};

/** An example with the entity that it belongs to. */
export interface Sample extends ProjectedExample {
  /** `agent/pushes/incoming_chat.json`. */
  file: string;
  /** The name on the wire, or of an object that in snake case. */
  name: string;
}

export interface TestedVersion {
  api: string;
  version: string;
  document: PublishedDocument;
  module: ValidatorModule;
  samples: Sample[];
}

const root = new URL("../../../", import.meta.url);
const spec = load(readSpecFolder(new URL("spec", root).pathname));

/** Every version of every API, with what is generated for it and the examples of the spec. */
export const versions: TestedVersion[] = await Promise.all(
  spec.apis.flatMap(({ name: api, versions: all }) =>
    all.map(async ({ version, tree = api }) => ({
      api,
      version,
      document: JSON.parse(
        readFileSync(new URL(`packages/schemas/generated/${api}/v${version}.json`, root), "utf8"),
      ) as PublishedDocument,
      module: (await import(
        new URL(`packages/validators/generated/${api}/v${version}/index.js`, root).href
      )) as ValidatorModule,
      samples: samplesOf(tree, version),
    })),
  ),
);

function samplesOf(tree: string, version: string): Sample[] {
  return projectAllExamples(spec, spec.trees.get(tree)!, version).flatMap(({ entity, name, examples }) =>
    examples.map((example) => ({ ...example, file: entity.file.path, name })),
  );
}

/** The type that an example is of; null where the protocol has nothing, undefined where the version knows no such thing. */
export function typeOf({ document }: TestedVersion, { part, name, direction }: Sample): string | null | undefined {
  const { actions, pushes, webhooks, objects, envelopes } = document["x-chatwire"];
  const pascal = name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const reference = {
    payload: () => pushes[name],
    request: () => actions[name]?.request,
    response: () => actions[name]?.response,
    webhook: () => webhooks[name],
    object: () => (direction === "sent" ? objects[`${pascal}Input`] : undefined) ?? objects[pascal],
    envelope: () => envelopes[name],
  }[part]();
  return reference && reference.$ref.slice("#/$defs/".length);
}

/** The validator of an example, from the map where people look for it. */
export function validatorOf(tested: TestedVersion, sample: Sample): Validator<unknown> | undefined {
  const { module } = tested;
  switch (sample.part) {
    case "payload":
      return module.pushValidators?.[sample.name];
    case "request":
      return module.requestValidators?.[sample.name];
    case "response":
      return module.responseValidators?.[sample.name];
    case "webhook":
      return module.webhookValidators?.[sample.name];
    case "object":
      return module.objectValidators[typeOf(tested, sample) ?? ""];
    case "envelope":
      return module[`validate${typeOf(tested, sample) ?? ""}`];
  }
}
