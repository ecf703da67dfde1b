import type { Change } from "./change.ts";
import type { Effect } from "./effect.ts";

export type Level = (typeof LEVELS)[number];

const LEVELS = ["major", "minor", "patch"] as const;

/** Packages by their names without the scope, `agent-client`, and how far the next release of each goes. */
export type Levels = Record<string, Level>;

/** What a change of an effect is to who uses a package: data and types in most of them, in the mock server data alone. */
const LEVEL_OF: Record<Effect, { validated: Level; typed: Level; played: Level }> = {
  sender: { validated: "major", typed: "major", played: "major" },
  receiver: { validated: "major", typed: "major", played: "major" },
  checks: { validated: "major", typed: "minor", played: "minor" },
  types: { validated: "major", typed: "major", played: "patch" },
  adds: { validated: "minor", typed: "minor", played: "minor" },
  rewords: { validated: "patch", typed: "patch", played: "patch" },
};

/** The level of a change for each package that carries it. */
export function levelsOf(api: string, change: Change, effect: Effect): Levels {
  const level = LEVEL_OF[effect];
  const levelIn = (name: string): Level => {
    if (name === "mock-server") return level.played;
    return name === "protocol-types" || name.endsWith("-client") ? level.typed : level.validated;
  };
  return Object.fromEntries(carriersOf(api, change, effect).map((name) => [name, levelIn(name)]));
}

/**
 * How far a release goes from a version. Below 1.0.0 what breaks raises the minor: a range as `^0.2.0` ends before 0.3.0,
 * and 1.0.0 is a decision of people.
 */
export const levelFrom = (version: string, level: Level): Level =>
  level === "major" && version.startsWith("0.") ? "minor" : level;

export const isBelow = (level: Level, other: Level): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(other);

/** The highest level for each package. */
export function highestLevels(all: readonly Levels[]): Levels {
  const highest = new Map<string, Level>();
  for (const [name, level] of all.flatMap((levels) => Object.entries(levels))) {
    const known = highest.get(name);
    if (known === undefined || isBelow(known, level)) highest.set(name, level);
  }
  return Object.fromEntries([...highest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const TYPES = ["protocol-types", "schemas", "validators"];

/** The packages that have what a change is about. A client exports the types of its API, and moves with them. */
function carriersOf(api: string, change: Change, effect: Effect): string[] {
  const { entity, kind } = change;
  const [client, receiver] = [`${api}-client`, ...(api === "webhooks" ? ["webhooks"] : [])];
  if (kind === "examples-changed") return ["mock-server"];
  if (kind === "reworded") return [...TYPES, ...(entity === "action" || entity === "version" ? [client] : [])];
  if (isFact(change))
    return ["schemas", ...(isHandled(change) ? [client] : []), ...(isPlayed(change) ? ["mock-server"] : [])];
  // what neither breaks nor adds stands in the types, save names that a client or the mock server knows
  const isListed = entity === "error" || entity === "disconnect";
  if (effect === "rewords" && !isListed) return TYPES;
  const typed = [...TYPES, client, ...(receiver === undefined ? [] : [receiver])];
  const isOfTypes = kind === "type-gone" || (entity === "object" && kind.startsWith("entity-"));
  return isOfTypes ? typed : [...typed, "mock-server"];
}

/** What is said beside the schemas: no type depends on it. */
function isFact({ entity, part, kind }: Change): boolean {
  if (entity === "connection") return true;
  if (entity === "object" || entity === "envelope" || part !== "whole") return false;
  return kind === "listed" || kind === "unlisted" || kind === "keyword-changed";
}

/** A client keeps its own heartbeat, shows no message of its own, and has each version whatever its status. */
function isHandled(change: Change): boolean {
  if (change.entity === "version" || (change.entity === "connection" && change.name === "heartbeat")) return false;
  return change.entity !== "error" || (change.kind === "keyword-changed" && change.keyword === "retry");
}

/** The mock server asks for no scope, and leaves it to clients what they do about an error. */
function isPlayed(change: Change): boolean {
  if (change.kind === "listed" || change.kind === "unlisted") return change.list !== "scopes";
  return change.kind !== "keyword-changed" || !["retry", "deprecated"].includes(change.keyword);
}
