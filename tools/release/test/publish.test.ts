import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { pack } from "../src/publish/pack.ts";
import { readPlan, type Release } from "../src/publish/publish-plan.ts";
import { publish, type Published, PublishError } from "../src/publish/publish.ts";
import { type LoopbackRegistry, publishingTo, startRegistry } from "../src/registry/loopback-registry.ts";
import { publishedIntegrity } from "../src/registry/published.ts";
import { type FailingProxy, failingProxy } from "./failing-proxy.ts";
import { type MiniWorkspace, miniWorkspace } from "./mini-workspace.ts";

let workspace: MiniWorkspace;
let packed: string;
let registry: LoopbackRegistry;
let proxy: FailingProxy;
let environment: Record<string, string>;

beforeAll(async () => {
  workspace = miniWorkspace();
  packed = await packAll("packed");
});
afterAll(() => workspace.remove());

beforeEach(async () => {
  registry = await startRegistry();
  proxy = await failingProxy(registry.url);
  environment = { ...workspace.environment, ...publishingTo(proxy.url, registry.token, workspace.folder) };
});
afterEach(async () => {
  await proxy.close();
  await registry.close();
});

/** Packs against a registry that is empty, so that the plan has every package. */
async function packAll(name: string): Promise<string> {
  const empty = await startRegistry();
  try {
    const folder = join(workspace.folder, name);
    await pack(folder, { ...workspace.environment, ...empty.environment }, workspace.folder);
    return folder;
  } finally {
    await empty.close();
  }
}

function publishAll(folder = packed): Promise<Published> {
  return publish(folder, { registry: proxy.url, environment, root: workspace.folder, attempts: 1 });
}

test("a registry that goes away in the middle is said plainly, and a second run completes what is missing", async () => {
  proxy.failAfter(1);
  const failure = await publishAll().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PublishError);
  const { message } = failure as PublishError;
  expect(message).toContain("The publish was not completed.");
  expect(message).toContain(`the registry ${proxy.url} does not answer: ECONNREFUSED`);
  expect(message).toContain("Run the same command again");
  expect(await publishedIntegrity(registry.url, "@chatwire/a", "1.0.0")).toMatch(/^sha512-/);
  expect(await publishedIntegrity(registry.url, "@chatwire/b", "1.0.0")).toBeUndefined();

  // while it is away, the command says so before it does anything
  await expect(publishAll()).rejects.toThrow("does not answer: ECONNREFUSED");

  await proxy.revive();
  expect(await publishAll()).toEqual({
    published: ["@chatwire/b@1.0.0", "@chatwire/c@1.0.0"],
    already: ["@chatwire/a@1.0.0"],
  });
  expect(await publishAll()).toMatchObject({ published: [] });
});

test("what is published with other bytes is refused, as a version is published once", async () => {
  await publishAll();
  workspace.write("packages/b/index.js", "// b, changed\n");
  await expect(publishAll(await packAll("packed-again"))).rejects.toThrow(
    `${proxy.url} already has @chatwire/b@1.0.0, with other bytes`,
  );
});

test("a tarball that was changed after packing is not published", async () => {
  const changed = join(workspace.folder, "changed");
  cpSync(packed, changed, { recursive: true });
  const [[release]] = readPlan(changed) as [[Release]];
  writeFileSync(join(changed, release.tarball!.path), "something else");
  await expect(publishAll(changed)).rejects.toThrow("was changed after packing");
});

test("a folder that was not packed is named", async () => {
  await expect(publish(workspace.folder, { registry: proxy.url })).rejects.toThrow(
    `${join(workspace.folder, "publish-plan.json")} is missing: expected a folder`,
  );
});
