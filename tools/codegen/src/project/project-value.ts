import { isObject, type Json, type Path } from "../load/json-file.ts";
import { nameIn } from "../load/naming.ts";
import { isPresent } from "./scope.ts";
import { settle } from "./settle.ts";
import { isEnumeration, stepInto, valueBelow, type Site, type View } from "./site.ts";

/**
 * A value in newest names as a version writes it: properties and values of enumerations get their names of then, and
 * what the schema knows but the version or the direction lacks goes. Unknown keys stay, and so does what stands at
 * `kept`, the place of the fault of an invalid value.
 */
export function projectValue(value: Json, site: Site, view: View, kept?: Path): Json {
  const settled = settle(value, site, view);
  if (typeof value !== "object" || value === null) return projectScalar(value, settled, view);
  if (Array.isArray(value)) return value.map((item, index) => below(item, settled, index, value, view, kept)![1]);
  const entries: [string, Json][] = [];
  for (const key of Object.keys(value)) {
    const entry = below(value[key]!, settled, key, value, view, kept);
    if (entry !== undefined) entries.push(entry);
  }
  return Object.fromEntries(entries);
}

/** What a key and the value below it become; undefined where the version lacks them. */
function below(
  item: Json,
  site: Site,
  key: string | number,
  holder: Json,
  view: View,
  kept: Path | undefined,
): [string, Json] | undefined {
  const step = stepInto(site, String(key), holder, view);
  if (step === undefined) return [String(key), item];
  const stays = kept === undefined || kept.length === 0 ? kept : kept[0] === key ? kept.slice(1) : undefined;
  return step.isThere || stays !== undefined ? [step.name, projectValue(item, step.site, view, stays)] : undefined;
}

function projectScalar(value: Json, { schema }: Site, { version, direction }: View): Json {
  if (typeof value !== "string" || !isEnumeration(schema)) return value;
  const member = schema.oneOf!.find((each) => each.const === value && isPresent(each, { version, direction }));
  return nameIn(version, value, member?.names);
}

/** The way to a place in a value, or to one that it lacks, likewise. */
export function projectPath(path: Path, value: Json | undefined, site: Site, view: View): Path {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const step = stepInto(settle(value, site, view), String(key), value, view);
  return step === undefined
    ? path
    : [Array.isArray(value) ? key : step.name, ...projectPath(rest, valueBelow(value, String(key)), step.site, view)];
}

/** The way in newest names to a place in what a version makes of a value, or to one that this lacks. */
export function projectPathBack(path: Path, value: Json | undefined, site: Site, view: View): Path {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const settled = settle(value, site, view);
  const key = Array.isArray(value) ? name : newestName(String(name), value, settled, view);
  const step = stepInto(settled, String(key), value, view);
  return step === undefined ? path : [key, ...projectPathBack(rest, valueBelow(value, String(key)), step.site, view)];
}

/** What stands in the value counts before what only the schema knows. */
function newestName(name: string, value: Json | undefined, site: Site, view: View): string {
  const keys = [...(isObject(value) ? Object.keys(value) : []), ...Object.keys(site.schema.properties ?? {})];
  const named = keys.filter((key) => (stepInto(site, key, value, view)?.name ?? key) === name);
  return named.find((key) => stepInto(site, key, value, view)?.isThere) ?? named[0] ?? name;
}
