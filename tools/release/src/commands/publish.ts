import { resolve } from "node:path";

import { publish } from "../publish/publish.ts";
import { configuredRegistry } from "../registry/configured-registry.ts";
import { run } from "../run.ts";
import { ROOT } from "../workspace.ts";

export interface PublishCommandOptions {
  folder: string;
  registry: string | undefined;
  /** Whether the commit gets a tag for each version, `@chatwire/validators@1.2.0`. */
  gitTag: boolean;
  print: (line: string) => void;
}

/** Publishes what the registry lacks of a packed folder. */
export async function publishCommand({ folder, registry, gitTag, print }: PublishCommandOptions): Promise<void> {
  const url = await configuredRegistry(registry);
  const { published, already } = await publish(resolve(folder), {
    registry: url,
    environment: { PNPM_CONFIG_REGISTRY: url },
  });
  for (const name of already) print(`${name} was there already`);
  for (const name of published) print(`${name} is published`);
  print(`${url} has all ${published.length + already.length} packages.`);
  // tags that are there are left alone, so that this can be run again, too
  if (gitTag) print((await run("changeset", ["git-tag"], { cwd: ROOT })).trim());
}
