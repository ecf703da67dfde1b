import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { installInto } from "../types/install.ts";

test("a package is installed flat with all that it depends on, and nothing else of the workspace", () => {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-install-"));
  try {
    installInto(folder, ["@livechat/lc-sdk-js"]);
    const modules = join(folder, "node_modules");
    expect(readdirSync(modules)).toEqual(expect.arrayContaining(["@livechat", "@types", "axios", "ws"]));
    expect(readdirSync(modules)).not.toContain("vitest");
    expect(readdirSync(join(modules, "@types"))).toEqual(["node", "ws"]);
    const types = JSON.parse(readFileSync(join(modules, "@types/node/package.json"), "utf8")) as { version: string };
    // as lc-sdk-js asks for; this workspace has a newer one
    expect(types.version).toMatch(/^14\./);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
