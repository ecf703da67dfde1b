import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a browser is sent for a module. */
async function bundleOf(path: string): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents: `export { CustomerClient } from "${path}";`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // what the peer brings is its own
    external: ["socket.io-client"],
    write: false,
    logLevel: "error",
  });
  return Buffer.from(outputFiles[0]!.contents);
}

test("socket.io is paid for by who imports it", async () => {
  const without = await bundleOf("@chatwire/customer-client/v0.3");
  const over = await bundleOf("@chatwire/customer-client/v0.3/socket.io");
  expect(without.toString()).not.toMatch(/socket\.io|rtm\/sio|forceNew/);
  expect(over.toString()).toMatch(/from\s*"socket\.io-client"/);
  expect(gzipSync(over).length - gzipSync(without).length).toBeLessThan(1_000);
});
