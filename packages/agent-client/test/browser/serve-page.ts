import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { build } from "esbuild";

const TYPES = { html: "text/html", css: "text/css", js: "text/javascript" };

/** A page on loopback whose policy lets it run its own script and speak to `server`, and nothing else. */
export async function servePage(server: string): Promise<{ url: string; policy: string } & AsyncDisposable> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const read = (name: string): Promise<Buffer> => readFile(join(import.meta.dirname, name));
  const files = {
    html: await read("page.html"),
    css: await read("page.css"),
    js: Buffer.from(outputFiles[0]!.contents),
  };
  const { host } = new URL(server);
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src http://${host} ws://${host}`;
  const http = createServer(({ url }, response) => {
    const kind = /^\/page\.(css|js)$/.exec(url!)?.[1] ?? (url!.startsWith("/?") ? "html" : undefined);
    if (kind === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": `${TYPES[kind as keyof typeof TYPES]}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(files[kind as keyof typeof files]);
  });
  await new Promise<void>((resolve) => void http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/?server=${encodeURIComponent(server)}`,
    policy,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => void http.close(resolve));
    },
  };
}
