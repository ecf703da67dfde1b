import { readFileSync } from "node:fs";
import { join } from "node:path";

import { referenceFolder } from "../reference-folder.ts";

/** One fact of a published changelog, as in `changes/<api>.json` of the reference; what tests do not look at is left out. */
export interface ChangeRecord {
  api: string;
  from: string;
  to: string;
  kind: "added" | "removed" | "renamed" | "changed" | "moved";
  what: string;
  name: string;
  new_name?: string;
  /** `action:get_chat:request`, `push:incoming_chat`, `object:Thread`. */
  in?: string;
  /** Where the enumeration is, of an enum-value. */
  field?: string;
  required?: boolean;
  optional?: boolean;
  /** The type that a field has now. */
  now?: string;
  /** The object that a field or an event type is about. */
  of?: string;
  object?: string;
  bullet: number;
}

/** The records about 3.1 and what came later; one about several actions counts for each of them. */
export function readRecords(api: string): ChangeRecord[] {
  const { changes } = JSON.parse(readFileSync(join(referenceFolder, "changes", `${api}.json`), "utf8")) as {
    changes: ChangeRecord[];
  };
  return changes
    .filter(({ from }) => from !== "3.0")
    .flatMap((record) => placesOf(record.in).map((where) => ({ ...record, api, ...(where ? { in: where } : {}) })));
}

/** `action:start_chat+resume_chat:request` as two places. */
function placesOf(where: string | undefined): (string | undefined)[] {
  const [kind, names, ...part] = where?.split(":") ?? [];
  return names === undefined ? [where] : names.split("+").map((name) => [kind, name, ...part].join(":"));
}

/** What tells a record from all others: `agent 3.1-3.2 #7 added filter include_chats_without_threads in action:list_chats:request`. */
export function titleOf({ api, from, to, bullet, kind, what, name, new_name, in: where }: ChangeRecord): string {
  const renamed = new_name === undefined ? "" : ` as ${new_name}`;
  return `${api} ${from}-${to} #${bullet} ${kind} ${what} ${name}${renamed}${where === undefined ? "" : ` in ${where}`}`;
}
