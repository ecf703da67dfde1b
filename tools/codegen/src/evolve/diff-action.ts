import { isDeepStrictEqual } from "node:util";

import type { Json } from "../load/json-file.ts";
import type { ProjectedAction } from "../project/plain-schema.ts";
import type { Change, ListName, Place } from "./change.ts";
import type { RenameTable } from "./rename-table.ts";

const LISTS = ["transports", "scopes", "pushes", "webhooks"] as const satisfies ListName[];
const FLAGS = ["deprecated", "method", "upload", "pagination"] as const;

/** Compares what an action says beside its request and response. */
export function diffAction(renames: RenameTable, place: Place, before: ProjectedAction, after: ProjectedAction): Change[] {
  return [...LISTS.flatMap((list) => diffList(renames, place, list, before[list], after[list])), ...diffFlags(place, before, after)];
}

function diffList(renames: RenameTable, place: Place, list: ListName, before: readonly string[], after: readonly string[]): Change[] {
  const former = new Map(after.map((item) => [item, formerName(renames, list, item)]));
  const kept = new Set(former.values());
  return [
    ...before.filter((item) => !kept.has(item)).map((item): Change => ({ ...place, kind: "unlisted", list, item })),
    ...after.filter((item) => !before.includes(former.get(item)!)).map((item): Change => ({ ...place, kind: "listed", list, item })),
  ];
}

/** The rename of a push or webhook is a change of its own, and none of the lists that it stands in. */
function formerName(renames: RenameTable, list: ListName, item: string): string {
  if (list === "pushes") return renames.entity("push", item);
  return list === "webhooks" ? renames.entity("webhook", item) : item;
}

function diffFlags(place: Place, before: ProjectedAction, after: ProjectedAction): Change[] {
  return FLAGS.filter((flag) => !isDeepStrictEqual(before[flag], after[flag])).map((flag) => ({
    ...place,
    kind: "keyword-changed",
    keyword: flag,
    before: before[flag] as Json | undefined,
    after: after[flag] as Json | undefined,
  }));
}
