import { existsSync } from "node:fs";

import { type Browser, chromium } from "playwright-core";

/** Where distributions put it. `CHROMIUM_PATH` names another. */
const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Without these, Chromium asks its maker's hosts at every start, or fails in a container. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium on this machine; undefined when there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env["CHROMIUM_PATH"], ...PATHS].find((path) => path !== undefined && existsSync(path));

/**
 * Whether tests in a browser are left out: where there is none, unless CI runs them, which has to have one.
 *
 * @example test.skipIf(withoutChromium)("…", async () => { await using browser = await launchChromium(); });
 */
export const withoutChromium: boolean = chromiumPath() === undefined && process.env["CI"] === undefined;

/** Starts a headless Chromium; close it, or hold it with `await using`. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    throw new Error(
      `no Chromium at ${PATHS.join(", ")}: install it ("apt-get install chromium") or name it in CHROMIUM_PATH`,
    );
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
