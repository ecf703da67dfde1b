import type { ProjectedAction } from "../project/plain-schema.ts";
import type { Change, ListName, Place } from "./change.ts";
import { diffKeywords } from "./diff-keywords.ts";
import { matchNames } from "./match-names.ts";
import type { RenameTable } from "./rename-table.ts";

const LISTS = ["transports", "scopes", "pushes", "webhooks"] as const satisfies ListName[];
const FLAGS = ["deprecated", "method", "upload", "pagination"] as const;

/** Compares what an action says beside its request and response. */
export function diffAction(
  renames: RenameTable,
  place: Place,
  before: ProjectedAction,
  after: ProjectedAction,
): Change[] {
  return [
    ...LISTS.flatMap((list) => diffList(renames, place, list, before[list], after[list])),
    ...diffKeywords(place, FLAGS, before, after),
  ];
}

function diffList(
  renames: RenameTable,
  place: Place,
  list: ListName,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const { gone, came } = matchNames(before, after, (item) => formerName(renames, list, item));
  return [
    ...gone.map((item): Change => ({ ...place, kind: "unlisted", list, item })),
    ...came.map((item): Change => ({ ...place, kind: "listed", list, item })),
  ];
}

/** The rename of a push or webhook is a change of its own, and none of the lists that it stands in. */
function formerName(renames: RenameTable, list: ListName, item: string): string {
  if (list === "pushes") return renames.entity("push", item);
  return list === "webhooks" ? renames.entity("webhook", item) : item;
}
