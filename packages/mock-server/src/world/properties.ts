import { isRecord } from "../protocol/shape.js";

/** By namespace and name. */
export type Properties = Record<string, Record<string, unknown>>;

/** Bare values, whichever way a version wraps them. */
export function readProperties(given: unknown): Properties {
  const bare = (value: unknown): unknown => (isRecord(value) && "value" in value ? value["value"] : value);
  return mapNames(given, (names) =>
    Object.fromEntries(Object.entries(names).map(([name, value]) => [name, bare(value)])),
  );
}

/** Sets what is given and keeps the rest. */
export function updateProperties(current: Properties, given: unknown): Properties {
  const changes = readProperties(given);
  const updated = Object.entries(changes).map(([space, values]) => [space, { ...current[space], ...values }]);
  return { ...current, ...(Object.fromEntries(updated) as Properties) };
}

/** The names by namespace; 3.1 also takes maps of names there. */
export function readNames(given: unknown): Record<string, string[]> {
  const spaces = Object.entries(isRecord(given) ? given : {});
  return Object.fromEntries(
    spaces.map(([space, names]) => [
      space,
      Array.isArray(names) ? names.map(String) : Object.keys(Object(names) as object),
    ]),
  );
}

/** Removes names, and namespaces that have none left. */
export function deleteProperties(current: Properties, gone: Record<string, string[]>): Properties {
  const left = Object.entries(current).map(([space, values]): [string, Record<string, unknown>] => {
    const names = Object.hasOwn(gone, space) ? gone[space]! : [];
    return [space, Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))];
  });
  return Object.fromEntries(left.filter(([, values]) => Object.keys(values).length > 0));
}

function mapNames(given: unknown, change: (names: Record<string, unknown>) => Record<string, unknown>): Properties {
  const spaces = Object.entries(isRecord(given) ? given : {});
  return Object.fromEntries(spaces.flatMap(([space, names]) => (isRecord(names) ? [[space, change(names)]] : [])));
}
