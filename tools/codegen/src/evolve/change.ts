import type { Direction, Scalar } from "../load/dialect.ts";
import type { Json } from "../load/json-file.ts";

/** One difference between two versions: where it is, and what it is by `kind`. */
export type Change = Place & Difference;

export interface Place {
  entity: EntityKind;
  /** On the wire, of an object its type; as the newer version calls it, unless it is gone. */
  name: string;
  part: Part;
  /**
   * The way to the value in wire names of the newer version, `[]` for any item of an array, `{}` for any value of a map:
   * `/chats/[]/thread`. Empty for the part itself. The members of a union stand where the union stands.
   */
  path: string;
  /** The member of a union, in words, where another member has a property of the same name. */
  among?: string;
  /** Which way the data goes, seen from a client. What goes both ways gives a change for each. */
  direction: Direction;
}

/** `connection` is what opens one and keeps it: its query, endpoints and heartbeat. `version` is all of an API. */
export type EntityKind =
  | "action"
  | "push"
  | "webhook"
  | "object"
  | "envelope"
  | "error"
  | "disconnect"
  | "connection"
  | "version";

/** `whole` is the entity as such, and the schema of what has just one; `body` is a webhook with its envelope. */
export type Part = "whole" | "request" | "response" | "payload" | "body" | "data";

/** The lists of an action. */
export type ListName = "transports" | "scopes" | "pushes" | "webhooks";

export type Difference =
  | { kind: "entity-added" }
  | { kind: "entity-removed" }
  | { kind: "entity-renamed"; was: string }
  | { kind: "property-added"; required: boolean }
  | { kind: "property-removed"; required: boolean }
  | { kind: "property-renamed"; was: string }
  | { kind: "required-changed"; required: boolean }
  /** Both in words, such as `string` or `array of Chat`. */
  | { kind: "type-changed"; before: string; after: string }
  /** `open`: the version that does not list the value lets it pass nevertheless. */
  | { kind: "value-added"; value: Scalar; open?: true }
  | { kind: "value-removed"; value: Scalar; open?: true }
  | { kind: "value-renamed"; value: Scalar; was: Scalar }
  /** Members of a union, in words; `open` as above. */
  | { kind: "member-added"; member: string; open?: true }
  | { kind: "member-removed"; member: string; open?: true }
  /** Another keyword of the schema, a flag of an action or another fact; undefined where it is absent. */
  | { kind: "keyword-changed"; keyword: string; before: Json | undefined; after: Json | undefined }
  | { kind: "listed"; list: ListName; item: string }
  | { kind: "unlisted"; list: ListName; item: string }
  /** The three below are told of two states of one version only. */
  | { kind: "reworded" }
  | { kind: "examples-changed" }
  /** A type that is no longer exported, though nothing that it is made of went. */
  | { kind: "type-gone"; type: string };
