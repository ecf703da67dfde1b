/** An API as `spec/apis.json` lists it. */
export interface Api {
  name: string;
  versions: { version: string }[];
}

/**
 * Every path that a package can be imported by: `./v3.6` of a package that belongs to one API, as
 * `agent-client` and `webhooks` do, and `./agent/v3.6` of one that serves them all.
 */
export function entryPoints(packageName: string, exported: readonly string[], apis: readonly Api[]): string[] {
  const own = apis.find(({ name }) => [`@chatwire/${name}`, `@chatwire/${name}-client`].includes(packageName));
  const paths = own
    ? own.versions.map(({ version }) => `v${version}`)
    : apis.flatMap(({ name, versions }) => versions.map(({ version }) => `${name}/v${version}`));
  return exported.flatMap((key) => (key.includes("*") ? paths.map((path) => key.replace("*", path)) : [key]));
}

/** The files that an entry point leads to, under any condition. */
export function targets(exports: Record<string, unknown>, entryPoint: string): string[] {
  const keys = Object.keys(exports).filter((pattern) => matches(pattern, entryPoint));
  const key = keys.includes(entryPoint) ? entryPoint : keys.sort(byPrecision)[0];
  if (key === undefined) return [];
  const [before, after] = parts(key);
  const path = after === undefined ? "" : entryPoint.slice(before.length, entryPoint.length - after.length);
  return files(exports[key]).map((file) => file.replace("*", path));
}

function matches(pattern: string, entryPoint: string): boolean {
  const [before, after] = parts(pattern);
  if (after === undefined) return pattern === entryPoint;
  return (
    entryPoint.length > before.length + after.length && entryPoint.startsWith(before) && entryPoint.endsWith(after)
  );
}

/** What stands before and after the star of a pattern. */
function parts(pattern: string): [before: string, after: string | undefined] {
  const [before = "", after] = pattern.split("*");
  return [before, after];
}

/** As Node chooses among patterns: the longer start first, then the longer pattern. */
function byPrecision(a: string, b: string): number {
  return parts(b)[0].length - parts(a)[0].length || b.length - a.length;
}

function files(target: unknown): string[] {
  return typeof target === "string" ? [target] : Object.values(target ?? {}).flatMap(files);
}
