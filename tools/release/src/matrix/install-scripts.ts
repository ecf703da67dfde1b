import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { type Manifest, readJson } from "../workspace.ts";

const AT_INSTALL = ["preinstall", "install", "postinstall"];

/** The packages of a project that would run a program when they are installed: `name: postinstall`. */
export function installScripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)node_modules\/(@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path))
    .flatMap((path) => {
      const { name, scripts = {} } = readJson<Partial<Manifest>>(join(folder, path));
      const own = AT_INSTALL.filter((script) => scripts[script] !== undefined);
      // npm builds such a package unasked
      const built = existsSync(join(folder, dirname(path), "binding.gyp")) ? ["binding.gyp"] : [];
      return [...own, ...built].map((script) => `${name}: ${script}`);
    });
}
