import { parse } from "yaml";

/** Each entry of a lockfile of pnpm that is not held to the bytes of a registry's tarball. */
export function entriesWithoutIntegrity(lockfile: string): string[] {
  const { packages = {} } = parse(lockfile) as { packages?: Record<string, { resolution?: Record<string, unknown> }> };
  return Object.entries(packages)
    .filter(([, { resolution = {} }]) => !isHeld(resolution))
    .map(([entry, { resolution }]) => `${entry}: ${JSON.stringify(resolution ?? {})}`);
}

/** `{ integrity: sha512-… }`, and nothing that leads elsewhere, as a git repository or an address of its own would. */
function isHeld({ integrity, ...elsewhere }: Record<string, unknown>): boolean {
  return typeof integrity === "string" && integrity.startsWith("sha512-") && Object.keys(elsewhere).length === 0;
}
