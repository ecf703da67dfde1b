import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { run } from "../run.ts";
import { readJson } from "../workspace.ts";
import type { CacheServer } from "./cache-server.ts";

/** What turbo says of a task in the summary of a run. */
export interface TaskSummary {
  taskId: string;
  cache: { status: "HIT" | "MISS"; source?: "LOCAL" | "REMOTE" };
  resolvedTaskDefinition: { cache: boolean };
}

export interface TurboRun {
  folder: string;
  tasks: readonly string[];
  server: CacheServer;
  /** Signs what is stored, and has to fit what is fetched. */
  signatureKey: string;
}

/** Runs tasks with the remote cache alone; gives the tasks that may come from a cache. */
export async function turboRun({ folder, tasks, server, signatureKey }: TurboRun): Promise<TaskSummary[]> {
  const runs = join(folder, ".turbo/runs");
  rmSync(runs, { recursive: true, force: true });
  await run("turbo", ["run", ...tasks, "--cache=local:,remote:rw", "--summarize", "--output-logs=errors-only"], {
    cwd: folder,
    env: {
      PATH: `${join(folder, "node_modules/.bin")}:${process.env["PATH"]}`,
      TURBO_API: server.url,
      TURBO_TOKEN: server.token,
      TURBO_TEAM: "chatwire",
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: signatureKey,
      TURBO_TELEMETRY_DISABLED: "1",
    },
  });
  const [file] = readdirSync(runs);
  const { tasks: all } = readJson<{ tasks: TaskSummary[] }>(join(runs, file!));
  return all.filter(({ resolvedTaskDefinition }) => resolvedTaskDefinition.cache);
}

/** The names of the tasks that did not come from the remote cache. */
export function ranHere(tasks: readonly TaskSummary[]): string[] {
  return tasks.filter(({ cache }) => cache.status !== "HIT" || cache.source !== "REMOTE").map(({ taskId }) => taskId);
}
