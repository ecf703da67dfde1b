import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { RegistryError } from "../registry/published.ts";
import { run, RunError } from "../run.ts";
import { ROOT } from "../workspace.ts";
import { compare, type Comparison } from "./compare.ts";
import { type Plan, readPlan, writePlan } from "./publish-plan.ts";

export interface PublishOptions {
  registry: string;
  environment?: Record<string, string>;
  /** The root of the workspace that was packed. */
  root?: string;
  /** How often a registry is asked again for what it has just taken, a second apart. */
  attempts?: number;
}

export interface Published {
  published: string[];
  /** Was there before, with the same bytes. */
  already: string[];
}

/** Not everything is published; the message says what is, what is not, and what to do. */
export class PublishError extends Error {
  override readonly name = "PublishError";
}

/**
 * Publishes what a registry lacks of a packed folder. Run again after a failure, it completes what is missing: what is
 * there already has to have the same bytes, and is left alone.
 */
export async function publish(folder: string, options: PublishOptions): Promise<Published> {
  const { registry, environment = {}, root = ROOT, attempts = 60 } = options;
  const plan = readPlan(folder);
  const before = await compare(folder, plan, registry);
  refuseDifferent(before, registry);
  if (before.missing.length === 0) return { published: [], already: before.same };
  try {
    await publishPlan(folder, only(plan, before.missing), root, environment);
    await untilThere(() => compare(folder, plan, registry), attempts);
  } catch (error) {
    if (!(error instanceof RunError || error instanceof RegistryError)) throw error;
    throw await explain(error, folder, plan, registry);
  }
  return { published: before.missing, already: before.same };
}

/** The releases of a plan that are named, in its order. */
function only(plan: Plan, names: readonly string[]): Plan {
  return plan
    .map((group) => group.filter(({ name, version }) => names.includes(`${name}@${version}`)))
    .filter((group) => group.length > 0);
}

async function publishPlan(
  folder: string,
  plan: Plan,
  root: string,
  environment: Record<string, string>,
): Promise<void> {
  const rest = mkdtempSync(join(tmpdir(), "chatwire-publish-"));
  try {
    const absolute = plan.map((group) =>
      group.map((release) => ({
        ...release,
        tarball: { ...release.tarball!, path: resolve(folder, release.tarball!.path) },
      })),
    );
    writePlan(rest, absolute);
    await run("changeset", ["publish", "--from-pack-dir", rest, "--no-git-tag"], {
      cwd: root,
      env: { CI: "true", ...environment },
    });
  } finally {
    rmSync(rest, { recursive: true, force: true });
  }
}

/** A registry may need a moment before it shows what it has taken. */
async function untilThere(look: () => Promise<Comparison>, attempts: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { missing, different } = await look();
    if (missing.length === 0 && different.length === 0) return;
    if (attempt >= attempts)
      throw new RegistryError(`the registry does not show ${[...missing, ...different].join(", ")}`);
    await wait(1000);
  }
}

function refuseDifferent({ different }: Comparison, registry: string): void {
  if (different.length === 0) return;
  throw new PublishError(
    `${registry} already has ${different.join(", ")}, with other bytes than what is packed here. ` +
      "A version is published once: raise it with a changeset, or pack the commit that was published.",
  );
}

async function explain(error: Error, folder: string, plan: Plan, registry: string): Promise<PublishError> {
  const again = "Run the same command again: it publishes what is missing and leaves the rest alone.";
  let state: string;
  try {
    const { same, missing, different } = await compare(folder, plan, registry);
    state = `published: ${list(same)}\nmissing:   ${list([...missing, ...different])}`;
  } catch (cause) {
    state = `What is published cannot be said: ${(cause as Error).message}.`;
  }
  return new PublishError(`The publish was not completed.\n${state}\n${again}\n\n${error.message}`, { cause: error });
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}
