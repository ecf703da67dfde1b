import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

/** What a page loads that uses a client, minified; and compressed. */
export interface BundleSize {
  minified: number;
  zipped: number;
}

/** What the first of them may weigh, compressed. */
export const LIMIT = 8_000;

/** Who is compared: a name and the module that takes all of it. */
export const BUNDLES: Readonly<Record<string, string>> = {
  "@chatwire/agent-client, RTM and Web": 'export { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";',
  "@chatwire/agent-client, RTM": 'export { AgentClient } from "@chatwire/agent-client/v3.6";',
  "@chatwire/customer-client, RTM and Web":
    'export { CustomerClient, CustomerWebClient } from "@chatwire/customer-client/v3.6";',
  "@livechat/customer-sdk": 'export * from "@livechat/customer-sdk";',
};

export async function measureBundle(contents: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]!.contents;
  return { minified: code.length, zipped: gzipSync(code, { level: 9 }).length };
}
