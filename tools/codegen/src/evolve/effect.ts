import type { Change, Difference, Place } from "./change.ts";
import { limitEffect, isLimit } from "./limits.ts";
import { covers } from "./type-words.ts";

/**
 * What a change does to those who go on as before, the worst first:
 * - `sender`: what they send and what was accepted is refused.
 * - `receiver`: what they were promised to receive no longer holds.
 * - `checks`: their code runs as before, but a validator refuses what it let pass.
 * - `types`: data stays as it is; code that names a type or property no longer compiles.
 * - `adds`: everything works; there is more than before.
 * - `rewords`: neither what is accepted nor what compiles is different.
 */
export type Effect = (typeof EFFECTS)[number];

export const EFFECTS = ["sender", "receiver", "checks", "types", "adds", "rewords"] as const;

/**
 * Where the two states come from. With an `edit` of one version the servers stay as they are, so that a promise more is
 * one that they may not keep. With a `move` to another version the server moves, too.
 */
export type Occasion = "edit" | "move";

type Of<K extends Difference["kind"]> = Place & Extract<Difference, { kind: K }>;

export function effectOf(change: Change, occasion: Occasion): Effect {
  switch (change.kind) {
    case "entity-added":
      return "adds";
    case "entity-removed":
    case "entity-renamed":
      return effectOnEntity(change);
    case "property-added":
      if (change.required) return narrower(change, occasion);
      return "adds";
    case "property-removed":
      // what is sent is closed, so that the property is refused now; what is received may lack it
      if (change.direction === "sent") return "sender";
      return change.required ? "receiver" : "types";
    case "required-changed":
      return change.required ? narrower(change, occasion) : wider(change);
    case "type-changed":
      return effectOnType(change, occasion);
    case "value-added":
      return change.open ? "adds" : wider(change);
    case "value-removed":
      return change.open ? "rewords" : narrower(change, occasion);
    case "member-added":
      return change.open ? "adds" : wider(change);
    case "member-removed":
      return effectOfLostMember(change, occasion);
    case "property-renamed":
    case "value-renamed":
      return change.direction === "sent" ? "sender" : "receiver";
    case "keyword-changed":
      return effectOfKeyword(change, occasion);
    case "listed":
      return "adds";
    case "unlisted":
      return effectOfUnlisted(change, occasion);
    case "type-gone":
      return "types";
    case "reworded":
    case "examples-changed":
      return "rewords";
  }
}

/** More is accepted than before: good for what is sent, a surprise in what is received. */
const wider = ({ direction }: Place): Effect => (direction === "sent" ? "adds" : "receiver");

/** Less is accepted than before. What is received keeps its old promises, if the server keeps the new ones. */
function narrower({ direction }: Place, occasion: Occasion): Effect {
  if (direction === "sent") return "sender";
  return occasion === "move" ? "adds" : "checks";
}

function effectOnEntity({ entity, kind, direction }: Of<"entity-removed" | "entity-renamed">): Effect {
  switch (entity) {
    case "object":
      return "types";
    case "push":
    case "webhook":
      return "receiver";
    case "error":
    case "disconnect":
      // the list is open: one that goes is missed by nobody, one with another name is
      return kind === "entity-removed" ? "rewords" : "receiver";
    case "envelope":
      if (kind === "entity-renamed") return "types";
      return direction === "sent" ? "sender" : "receiver";
    default:
      return "sender";
  }
}

function effectOnType(change: Of<"type-changed">, occasion: Occasion): Effect {
  const { direction, before, after } = change;
  const [takesMore, takesLess] = [covers(after, before), covers(before, after)];
  // the same values, though not in the same words: an open enumeration of strings and any string
  if (takesMore && takesLess) return "adds";
  if (takesMore) return wider(change);
  if (takesLess) return narrower(change, occasion);
  return direction === "sent" ? "sender" : "receiver";
}

/** Code that asks for the member of a union does not compile any more, whatever arrives. */
function effectOfLostMember({ direction, open }: Of<"member-removed">, occasion: Occasion): Effect {
  if (direction === "sent") return "sender";
  return open || occasion === "move" ? "types" : "receiver";
}

function effectOfKeyword(change: Of<"keyword-changed">, occasion: Occasion): Effect {
  const { keyword, before, after } = change;
  if (isLimit(keyword)) {
    const effect = limitEffect(keyword, before, after);
    if (effect === "other") return change.direction === "sent" ? "sender" : "receiver";
    return effect === "wider" ? wider(change) : narrower(change, occasion);
  }
  switch (keyword) {
    case "deprecated":
      return after === true ? "adds" : "rewords";
    case "pagination":
      return before === undefined ? "adds" : after === undefined ? "types" : "rewords";
    case "method":
    case "upload":
      return "sender";
    case "default":
      // who leaves it out gets something else from a server that moved; else only the sentence was wrong
      return occasion === "move" && before !== undefined && change.direction === "sent" ? "sender" : "rewords";
    default:
      return "rewords";
  }
}

/** Scopes, pushes and webhooks of an action are what the documentation says of the server, and nothing checks them. */
function effectOfUnlisted({ list }: Of<"unlisted">, occasion: Occasion): Effect {
  if (list === "transports") return "sender";
  if (occasion === "edit") return "rewords";
  return list === "scopes" ? "sender" : "receiver";
}
