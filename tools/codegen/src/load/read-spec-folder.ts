import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { TextFile } from "./json-file.ts";

/** Reads every JSON file below a folder, in the order of their paths. */
export function readSpecFolder(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
