import type { EntityOf } from "../load/spec.ts";
import { projectAllExamples } from "../project/project-examples.ts";
import type { Change, EntityKind } from "./change.ts";
import { placeOf } from "./diff-named.ts";
import type { Moment } from "./renames.ts";

const KINDS = { actions: "action", pushes: "push", webhooks: "webhook" } as const;

/** What the mock server plays otherwise although nothing else is different: the valid examples of what it sends. */
export function diffExamples(was: Moment, is: Moment, changes: readonly Change[]): Change[] {
  const told = new Set(changes.map(({ entity, name }) => `${entity} ${name}`));
  const older = new Map(playedExamples(was).map(({ key, text }) => [key, text]));
  return playedExamples(is)
    .filter(({ key, text }) => older.has(key) && older.get(key) !== text && !told.has(key))
    .map(({ entity, name }) => ({ ...placeOf(entity, "received"), name, kind: "examples-changed" }));
}

function playedExamples({
  spec,
  api,
  version,
}: Moment): { entity: EntityKind; name: string; key: string; text: string }[] {
  const { tree } = api.versions.find((each) => each.version === version)!;
  return projectAllExamples(spec, spec.trees.get(tree ?? api.name)!, version).flatMap(({ entity, name, examples }) => {
    if (!isPlayed(entity)) return [];
    const kind = KINDS[entity.kind];
    const played = examples.filter(({ valid, part }) => valid && part !== "request").map(({ value }) => value);
    return [{ entity: kind, name, key: `${kind} ${name}`, text: JSON.stringify(played) }];
  });
}

const isPlayed = (entity: { kind: string }): entity is EntityOf<keyof typeof KINDS> => entity.kind in KINDS;
