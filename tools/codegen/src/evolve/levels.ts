import type { Change } from "./change.ts";
import { EFFECTS, type Effect } from "./effect.ts";

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

/** The highest level for each package. */
export function highestLevels(all: readonly Levels[]): Levels {
  const highest = new Map<string, Level>();
  for (const [name, level] of all.flatMap((levels) => Object.entries(levels))) {
    const known = highest.get(name);
    if (known === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(known)) highest.set(name, level);
  }
  return Object.fromEntries([...highest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The packages that have what a change is about. A client exports the types of its API, and moves with them. */
function carriersOf(api: string, change: Change, effect: Effect): string[] {
  const [client, receiver] = [`${api}-client`, ...(api === "webhooks" ? ["webhooks"] : [])];
  const types = ["protocol-types", "schemas", "validators"];
  const { entity, part, kind } = change;
  if (kind === "examples-changed") return ["mock-server"];
  if (kind === "type-gone") return [...types, client!];
  if (kind === "reworded") return entity === "action" || entity === "version" ? [...types, client!] : types;
  if (entity === "connection") return ["schemas", client!, "mock-server"];
  if (entity === "version" && kind === "keyword-changed") return ["schemas", "mock-server"];
  const isFact = ["listed", "unlisted"].includes(kind) || (kind === "keyword-changed" && part === "whole");
  if (isFact && entity !== "object" && entity !== "envelope") return ["schemas", client!, "mock-server"];
  const carriers = [...types, client!, "mock-server", ...(receiver === undefined ? [] : [receiver])];
  const changesBehaviour =
    EFFECTS.indexOf(effect) < EFFECTS.indexOf("rewords") || entity === "error" || entity === "disconnect";
  return changesBehaviour ? carriers : types;
}
