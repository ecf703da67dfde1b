import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

import { launchChromium } from "@chatwire/runtimes/chromium";

import { run } from "../run.ts";
import { startMockServer } from "./mock-server.ts";
import { copy, install, type Setting } from "./project.ts";

const VITE = "8.3.8";

/** Builds a page with Vite and opens it in Chromium, under a policy that lets it load only what is its own. */
export async function tryBrowser(setting: Setting): Promise<string[]> {
  const project = await install(setting, { vite: VITE });
  try {
    copy(project, "conversation.mjs", "browser/index.html", "browser/main.js");
    await run(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { cwd: project.folder });
    const mockServer = await startMockServer(project, process.execPath);
    try {
      await open(join(project.folder, "dist"), mockServer.baseUrl);
      return ["installed", "bundled", "imported", "connected"];
    } finally {
      await mockServer.stop();
    }
  } finally {
    project.remove();
  }
}

async function open(folder: string, mockServer: string): Promise<void> {
  const page = await serve(folder, mockServer);
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    tab.on("pageerror", (error) => void complaints.push(String(error)));
    await tab.goto(`${page.url}?server=${encodeURIComponent(mockServer)}`);
    await tab.waitForFunction(() => document.title !== "trying", undefined, { timeout: 30_000 });
    const title = await tab.title();
    // the page tries `eval` once, on purpose
    const others = complaints.filter((text) => !/eval/i.test(text));
    if (title !== "connected" || others.length > 0) throw new Error([title, ...others].join("\n"));
  } finally {
    await browser.close();
    await page.close();
  }
}

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

async function serve(folder: string, mockServer: string): Promise<{ url: string; close(): Promise<void> }> {
  const socket = mockServer.replace("http", "ws");
  const policy = `default-src 'none'; script-src 'self'; connect-src ${mockServer} ${socket}`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    try {
      const body = readFileSync(join(folder, pathname === "/" ? "index.html" : pathname));
      const type = TYPES[extname(pathname) || ".html"] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
    } catch {
      // the browser asks for an icon by itself
      response.writeHead(204).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => void (server.close(() => resolve()), server.closeAllConnections())),
  };
}
