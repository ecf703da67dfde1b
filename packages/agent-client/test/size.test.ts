import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { expect, test } from "vitest";

const versions = readdirSync(join(import.meta.dirname, "../dist/generated"));
/** Bytes of a browser bundle, minified and compressed. */
const ROOM = 8_000;

test.each(versions)("the clients of %s over RTM and Web fit into 8 kB, without validators", async (version) => {
  const bundle = await bundleOf(`export { AgentClient, AgentWebClient } from "@chatwire/agent-client/${version}";`);
  expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(ROOM);
});

test("who uses one transport does not pay for the other", async () => {
  const rtm = await bundleOf('export { AgentClient } from "@chatwire/agent-client/v3.6";');
  const web = await bundleOf('export { AgentWebClient } from "@chatwire/agent-client/v3.6";');
  expect(rtm.toString()).not.toContain("Deprecation");
  expect(web.toString()).not.toContain("loggingIn");
});

async function bundleOf(contents: string): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return Buffer.from(outputFiles[0]!.contents);
}
