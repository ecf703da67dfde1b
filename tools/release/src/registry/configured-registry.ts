import { run } from "../run.ts";
import { ROOT } from "../workspace.ts";

/** The registry that is named, or else the one that pnpm is configured for. */
export async function configuredRegistry(named: string | undefined): Promise<string> {
  return named ?? (await run("pnpm", ["config", "get", "registry"], { cwd: ROOT })).trim();
}

/** Tells pnpm of a registry that is named; what it needs to log in is its own configuration. */
export function registryEnvironment(named: string | undefined): Record<string, string> {
  return named === undefined ? {} : { PNPM_CONFIG_REGISTRY: named };
}
