import { createMockServer } from "@chatwire/mock-server";
import { launchChromium, withoutChromium } from "@chatwire/runtimes/chromium";
import { expect, test } from "vitest";

import { servePage } from "./browser/serve-page.js";

test.skipIf(withoutChromium)(
  "BROWSER-01: in Chromium, under the policy `script-src 'self'`, a page connects, chats over RTM and Web, loses its " +
    "connection, recovers and closes",
  async () => {
    await using server = await createMockServer({ apis: ["agent", "customer"], version: "3.6" });
    await using site = await servePage(new URL(server.urls.agent!.web).origin);
    await using browser = await launchChromium();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (line) => complaints.push(line.text()));

    await page.goto(site.url);
    await page.waitForSelector("body[data-ready]");
    await page.fill("#customer input", "Hello?");
    await page.click("#customer button");
    await page.fill("#agent input", "Good morning!");
    await page.waitForSelector("#agent .messages li");
    await page.click("#agent button");
    await page.waitForSelector("#customer .messages li:nth-child(2)");
    for (const id of ["agent", "customer"])
      expect(await page.locator(`#${id} .messages li`).allTextContents()).toEqual(["Hello?", "Good morning!"]);

    for (const connection of server.connections) connection.destroy();
    await page.waitForSelector("#agent .events li:nth-child(5)");
    await page.waitForSelector("#customer .events li:nth-child(5)");
    await page.fill("#customer input", "Still there?");
    await page.click("#customer button");
    await page.waitForSelector("#agent .messages li:nth-child(3)");
    const picture = process.env["SCREENSHOT"];
    if (picture !== undefined) await page.screenshot({ path: picture });

    await page.click("#close");
    await page.waitForSelector("#agent .state.closed");
    await page.waitForSelector("#customer .state.closed");
    const lived = ["connecting", "connected", "disconnected", "connecting", "resumed", "closed"];
    for (const id of ["agent", "customer"])
      expect(await page.locator(`#${id} .events li`).allTextContents()).toEqual(lived);
    // neither the policy nor the script has anything to complain about
    expect(complaints).toEqual([]);
    expect(site.policy).toContain("script-src 'self';");
  },
);

test.skipIf(withoutChromium)(
  "BROWSER-02: in Chromium the policy of that page refuses a script that stands in the page, so that it is in force",
  async () => {
    await using site = await servePage("http://127.0.0.1:1");
    await using browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(site.url);
    const refused = page.waitForEvent("console", (line) => line.text().includes("Content Security Policy"));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.body.dataset.inline = 'ran'";
      document.body.append(script);
    });
    await refused;
    expect(await page.evaluate(() => document.body.dataset["inline"])).toBeUndefined();
  },
);
