import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runServer } from "verdaccio";

/** A registry on this machine that holds only what is published to it, and is gone when it is closed. */
export interface LoopbackRegistry {
  /** Ends in `/`. */
  readonly url: string;
  /** Lets pnpm publish to it. */
  readonly token: string;
  /** What makes pnpm publish to it, and to nothing else. */
  readonly environment: Record<string, string>;
  /** The lines of an `.npmrc` that takes our packages from it, and all others from where they come from anyway. */
  readonly npmrc: string;
  close(): Promise<void>;
}

export async function startRegistry(): Promise<LoopbackRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-registry-"));
  const server = await start(folder);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const token = await addUser(url);
  return {
    url,
    token,
    environment: publishingTo(url, token, folder),
    npmrc: `@chatwire:registry=${url}\n`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The registry is named by pnpm's own variables: `npm_config_registry` would reach an `npx` that brings pnpm, too, and a
 * registry of one scope is not heeded by `pnpm publish <tarball>`.
 */
export function publishingTo(url: string, token: string, folder: string): Record<string, string> {
  const authFile = join(folder, `npmrc-${new URL(url).port}`);
  writeFileSync(authFile, `${url.replace("http:", "")}:_authToken=${token}\n`, { mode: 0o600 });
  return { PNPM_CONFIG_REGISTRY: url, PNPM_CONFIG_NPMRC_AUTH_FILE: authFile };
}

async function start(folder: string): Promise<Server> {
  const server = (await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    // nothing is asked of another registry, and nothing but ours is kept
    uplinks: {},
    packages: { "@chatwire/*": { access: "$all", publish: "$authenticated" } },
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    log: { type: "file", path: join(folder, "log"), level: "warn" },
    web: { enable: false },
  } as unknown as Parameters<typeof runServer>[0])) as Server;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

/** Makes the one user of the registry, who may publish; gives the token. */
async function addUser(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:release`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "release", password: "known-to-all-on-loopback" }),
  });
  if (!response.ok)
    throw new Error(`the registry on loopback takes no user: ${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return token;
}
