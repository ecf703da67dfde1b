import { nameIn, inputType, objectType } from "../load/naming.ts";
import type { Problem } from "../load/problem.ts";
import type { Api, ApiVersion, Entity, Spec } from "../load/spec.ts";
import { referenceTo, type ApiDocument, type Reference } from "../project/plain-schema.ts";
import { makingIn } from "../project/making.ts";
import { madeFrom, projectExamples, wayInFile, type ProjectedExample } from "../project/project-examples.ts";
import { projectVersion } from "../project/project-version.ts";
import { entitiesIn } from "../project/reach-in.ts";
import { issuesOf, issuesOfKnown } from "./issues.ts";
import { missedRefusal, misfits } from "./problems-of-example.ts";

/** What is wrong with the examples of a version. What is the same as before a save is not looked at again. */
export function checkExamples(spec: Spec, api: Api, apiVersion: ApiVersion): Problem[] {
  const { version } = apiVersion;
  const tree = spec.trees.get(apiVersion.tree ?? api.name)!;
  const making = makingIn(spec, tree, version);
  const document = projectVersion(spec, api, apiVersion);
  return entitiesIn(spec, tree, version).flatMap((entity) => {
    const set = spec.examples.get(entity.file.path);
    if (set === undefined) return [];
    return making.ofAll("problems of examples", madeFrom(spec, entity), [set.file], () =>
      projectExamples(spec, entity, version, tree).flatMap((example) => {
        const reference = referenceOf(example, entity, document);
        if (reference === null) return [];
        const issuesIn = example.valid ? issuesOfKnown : issuesOf;
        const issues = issuesIn(example.value, reference, document.$defs);
        const find = example.valid ? misfits : missedRefusal;
        return find(example, issues, set.file, (path) => wayInFile(spec, entity, version, example, path));
      }),
    );
  });
}

/** The type that an example is of; null where the protocol has nothing. */
function referenceOf(example: ProjectedExample, entity: Entity, document: ApiDocument): Reference | null {
  const { version, actions, pushes, webhooks, envelopes } = document["x-chatwire"];
  const name = nameIn(version, entity.name, entity.names);
  switch (example.part) {
    case "payload":
      return pushes[name]!;
    case "request":
    case "response":
      return actions[name]![example.part];
    case "webhook":
      return webhooks[name]!;
    case "envelope":
      // that of a webhook is a part of each body
      return envelopes[name] ?? null;
    case "object": {
      const input = inputType(objectType(name));
      const isSplit = example.direction === "sent" && document.$defs[input] !== undefined;
      return referenceTo(isSplit ? input : objectType(name));
    }
  }
}
