import { memberName, memberRange, type ListMember } from "../load/dialect.ts";
import { nameIn } from "../load/naming.ts";
import type { EntityOf } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { annotationsIn } from "./notes.ts";
import type { PlainSchema, ProjectedError, ProjectedReason, Transport } from "./plain-schema.ts";
import { projectSchema } from "./project-schema.ts";
import type { Scope } from "./scope.ts";

/** The members of a list that are there in a version, by their newest names. */
export function membersIn(version: string, list: readonly ListMember[] | undefined): string[] {
  return (list ?? []).filter((member) => rangeCovers(memberRange(member), version)).map(memberName);
}

/** The error types of a version, by their names of then. */
export function projectErrors(entity: EntityOf<"errors">, scope: Scope): [string, ProjectedError][] {
  const live = entity.content.errors.filter(({ versions }) => rangeCovers(versions, scope.version));
  return live.map((error) => [
    nameIn(scope.version, error.type, error.names),
    {
      message: error.message,
      description: annotationsIn(scope.version, error, scope.versions).description!,
      ...(error.transports ? { transports: membersIn(scope.version, error.transports) as Transport[] } : {}),
      retry: error.retry,
      ...(error.data ? { data: projectSchema(error.data, scope) } : {}),
    },
  ]);
}

/** The disconnect reasons of a version, by their names of then. */
export function projectReasons(entity: EntityOf<"disconnects">, scope: Scope): [string, ProjectedReason][] {
  const live = entity.content.reasons.filter(({ versions }) => rangeCovers(versions, scope.version));
  return live.map((reason) => [
    nameIn(scope.version, reason.reason, reason.names),
    { description: annotationsIn(scope.version, reason, scope.versions).description!, reconnect: reason.reconnect },
  ]);
}

/** The names of a list as an open enumeration. */
export function enumerationOf(description: string, entries: Record<string, { description: string }>): PlainSchema {
  const names = Object.keys(entries);
  const lines = names.map((name) => `- \`${name}\`: ${entries[name]!.description}`);
  return { description: [description, lines.join("\n")].join("\n\n"), anyOf: [{ enum: names }, { type: "string" }] };
}
