import { isObject, type Json } from "../load/json-file.ts";
import { nameIn } from "../load/naming.ts";
import { isPresent } from "./scope.ts";
import { settle } from "./settle.ts";
import { isEnumeration, stepInto, valueBelow, type Site, type View } from "./site.ts";

/**
 * A value in newest names as a version writes it: properties and values of enumerations get their names of then, and
 * what the schema knows but the version or the direction lacks goes. Unknown keys stay.
 */
export function projectValue(value: Json, site: Site, view: View): Json {
  const settled = settle(value, site, view);
  if (Array.isArray(value)) return value.map((item, index) => below(item, settled, String(index), value, view)[0]?.[1] ?? null);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => below(item, settled, key, value, view)));
  return projectScalar(value, settled, view);
}

function below(item: Json, site: Site, key: string, holder: Json, view: View): [string, Json][] {
  const step = stepInto(site, key, holder, view);
  if (step === undefined) return [[key, item]];
  return step.name === undefined ? [] : [[step.name, projectValue(item, step.site, view)]];
}

function projectScalar(value: Json, { schema }: Site, { version, direction }: View): Json {
  if (typeof value !== "string" || !isEnumeration(schema)) return value;
  const member = schema.oneOf!.find((member) => member.const === value && isPresent(member, { version, direction }));
  return nameIn(version, value, member?.names);
}

/** The way to a place in a value, or to one that it lacks, likewise. */
export function projectPath(path: readonly string[], value: Json | undefined, site: Site, view: View): string[] {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const item = valueBelow(value, key);
  const step = stepInto(settle(value, site, view), key, value, view);
  return step === undefined ? [...path] : [step.name ?? key, ...projectPath(rest, item, step.site, view)];
}
