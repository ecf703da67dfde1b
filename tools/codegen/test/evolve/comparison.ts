import type { Change } from "../../src/evolve/change.ts";
import { diffVersions } from "../../src/evolve/diff-versions.ts";
import { renamesBetween, type Rename } from "../../src/evolve/renames.ts";
import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import { object, projectApi, specOf, type Files } from "../project/projection.ts";

/** The two versions that tables compare. */
const FROM = "3.3";
const TO = "3.4";

export const renamesOf = (files: Files, api = "agent"): Rename[] => {
  const spec = specOf(files);
  return renamesBetween(
    spec,
    spec.apis.find(({ name }) => name === api)!,
    FROM,
    TO,
  );
};

/** What is different in 3.4 after 3.3. */
export function changesOf(files: Files, api = "agent"): Change[] {
  return diffVersions(projectApi(files, FROM, api), projectApi(files, TO, api), renamesOf(files, api));
}

/** What is different in a schema as it goes one way: the path and what happened there. */
export function changesIn(schema: DialectSchema, direction: Direction = "received", beside: Files = {}): object[] {
  const files =
    direction === "sent"
      ? { "agent/actions/do_it.json": action({ request: schema }) }
      : { "agent/pushes/done.json": { payload: schema } };
  const entity = direction === "sent" ? "action" : "push";
  return changesOf({ ...files, ...beside })
    .filter((change) => change.entity === entity)
    .map(withoutPlace);
}

const COMMON = new Set(["entity", "name", "part", "direction", "open"]);

/** A change without what all those of a table have in common. */
export function withoutPlace(change: Change): object {
  return Object.fromEntries(Object.entries(change).filter(([key]) => !COMMON.has(key)));
}

/** A change in short: `push done added`. */
export const inShort = ({ entity, name, part, direction, kind, path }: Change): string =>
  [direction, entity, name, part, path, kind].filter((word) => word !== "").join(" ");

export const action = (content: object): object => ({ transports: ["rtm"], request: null, response: null, ...content });
export const push = (content: object): object => ({ payload: object({}), ...content });
