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
  if (Array.isArray(value)) return value.map((item, index) => below(item, settled, index, value, view, kept)[0]![1]);
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => below(item, settled, key, value, view, kept)),
    );
  return projectScalar(value, settled, view);
}

function below(
  item: Json,
  site: Site,
  key: string | number,
  holder: Json,
  view: View,
  kept: Path | undefined,
): [string, Json][] {
  const step = stepInto(site, String(key), holder, view);
  if (step === undefined) return [[String(key), item]];
  const stays = kept === undefined || kept.length === 0 ? kept : kept[0] === key ? kept.slice(1) : undefined;
  return step.isThere || stays !== undefined ? [[step.name, projectValue(item, step.site, view, stays)]] : [];
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
