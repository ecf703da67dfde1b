import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";

import { ordinaryEnvironment, run } from "../run.ts";

const PROJECT = fileURLToPath(new URL("../../cache-server", import.meta.url));

/** A server for turbo's remote cache on loopback, gone when it is stopped. */
export interface CacheServer {
  url: string;
  token: string;
  stop(): Promise<void>;
}

/** Installs the server from its own lockfile, and starts it with an empty store. */
export async function startCacheServer(): Promise<CacheServer> {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-cache-"));
  cpSync(PROJECT, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await run("pnpm", ["install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline"], { cwd: folder });
  const port = await freePort();
  const token = "known-to-all-on-loopback";
  const child = spawn(process.execPath, ["node_modules/turborepo-remote-cache/dist/cli.js"], {
    cwd: folder,
    env: {
      ...ordinaryEnvironment(),
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: join(folder, "artifacts"),
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      // makes it keep signatures beside the artifacts; it need not know the key, and is better off without it
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "not the key",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([untilUp(url), ended.then(() => Promise.reject(new Error("the cache server ended at once")))]);
  return {
    url,
    token,
    async stop() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server takes no port 0, so one is chosen for it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilUp(url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${url}/v8/artifacts/status`).catch(() => undefined);
    if (answer !== undefined) return;
    if (attempt >= 100) throw new Error(`the cache server does not answer at ${url} after 20 s`);
    await wait(200);
  }
}
