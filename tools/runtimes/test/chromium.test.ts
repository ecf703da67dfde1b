import { expect, test } from "vitest";

import { launchChromium, withoutChromium } from "../src/chromium.ts";

test.skipIf(withoutChromium)("Chromium shows a page", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Hello</h1>");
    expect(await page.textContent("h1")).toBe("Hello");
  } finally {
    await browser.close();
  }
});
