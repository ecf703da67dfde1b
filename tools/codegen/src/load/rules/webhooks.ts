import { entitiesOf } from "../spec.ts";
import { formatVersions } from "../version-range.ts";
import { entityVersions } from "../walk.ts";
import { rule } from "./rule.ts";

export const webhooksHaveEnvelope = rule("Every webhook has an envelope to stand in.", (spec, sentence, broken) =>
  [...spec.trees.values()].flatMap((tree) => {
    const file = `${tree.name}/envelopes/webhook.json`;
    const envelope = spec.entities.get(file);
    const covered = envelope === undefined ? [] : entityVersions(envelope);
    const needed = new Set(entitiesOf(spec, tree, "webhooks").flatMap(entityVersions));
    const missing = [...needed].filter((version) => !covered.includes(version));
    // an envelope without versions has a range that is wrong itself
    if (missing.length === 0 || broken.has(file) || (envelope !== undefined && covered.length === 0)) return [];
    const found = envelope === undefined ? "no file" : `an envelope of ${formatVersions(covered, tree.versions)}`;
    return [
      {
        file,
        line: 1,
        column: 1,
        rule: sentence,
        found,
        expected: `one of ${formatVersions([...needed], tree.versions)}`,
      },
    ];
  }),
);
