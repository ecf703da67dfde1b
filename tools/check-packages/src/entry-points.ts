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
  const key = Object.keys(exports).find((pattern) => matches(pattern, entryPoint)) ?? entryPoint;
  const [before = ""] = key.split("*");
  const path = key.includes("*") ? entryPoint.slice(before.length) : "";
  return files(exports[key]).map((file) => file.replace("*", path));
}

function matches(pattern: string, entryPoint: string): boolean {
  return pattern.endsWith("*") ? entryPoint.startsWith(pattern.slice(0, -1)) : pattern === entryPoint;
}

function files(target: unknown): string[] {
  return typeof target === "string" ? [target] : Object.values(target ?? {}).flatMap(files);
}
