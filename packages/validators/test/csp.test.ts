import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { launchChromium, withoutChromium } from "@chatwire/runtimes/chromium";
import { expect, test } from "vitest";

import { bundle } from "./platforms/bundle.ts";
import { samples, wrong } from "./platforms/cases.ts";
import type { Told } from "./platforms/try-cases.ts";

const POLICY = "default-src 'none'; script-src 'self'";

const HTML = `<!doctype html><title>Validators</title><pre id="told"></pre><pre id="refused"></pre>
<script type="module" src="/validate.js"></script><script type="module" src="/eval.js"></script>`;

/** The first of the two scripts listens, so that it would hear of what it does itself. */
const VALIDATE = `
import { tryCases } from "./try-cases.ts";
globalThis.violations = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) =>
  globalThis.violations.push([effectiveDirective, blockedURI, new URL(sourceFile).pathname]));
document.querySelector("#told").textContent = JSON.stringify(tryCases(JSON.parse(${JSON.stringify(
  JSON.stringify(samples.map(({ type, value }) => ({ type, value }))),
)})));`;

/** What the policy refuses is reported in the order in which it is tried. */
const EVAL = `
const errors = [];
for (const make of [() => (0, eval)("1"), () => new Function("return 1")]) try { make(); } catch (error) { errors.push(error.name); }
document.addEventListener("securitypolicyviolation", () => {
  if (globalThis.violations.length >= errors.length)
    document.querySelector("#refused").textContent = JSON.stringify({ errors, violations: globalThis.violations });
});`;

test.skipIf(withoutChromium)(
  `in Chromium, under the policy "${POLICY}", validators and guards say what is right of each example and break no rule`,
  async () => {
    await using site = await serve({
      "/": ["text/html", HTML],
      "/validate.js": ["text/javascript", await bundle(VALIDATE, "browser")],
      "/eval.js": ["text/javascript", EVAL],
    });
    await using browser = await launchChromium();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(site.url);
    const told = JSON.parse((await page.locator("#told:not(:empty)").textContent())!) as Told[];
    expect(told).toHaveLength(samples.length);
    expect(wrong(told)).toEqual([]);
    // the policy is in force, and what breaks it is noticed: nothing before these two did
    expect(JSON.parse((await page.locator("#refused:not(:empty)").textContent())!)).toEqual({
      errors: ["EvalError", "EvalError"],
      violations: [
        ["script-src", "eval", "/eval.js"],
        ["script-src", "eval", "/eval.js"],
      ],
    });
    expect(errors).toEqual([]);
  },
);

async function serve(files: Record<string, [type: string, text: string]>): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url!] ?? [];
    if (type === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY }).end(text);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
