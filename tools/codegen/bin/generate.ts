import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { removeOthers } from "../src/write/outputs.ts";

/** `pnpm generate`: through turbo, which remembers what is done; with options, straight. */
const options = process.argv.slice(2);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const command =
  options.length === 0
    ? ["turbo", ["run", "//#codegen"]]
    : ["node", ["tools/codegen/src/cli.ts", "generate", ...options]];
const [program, words] = command as [string, string[]];
const { status } = spawnSync(program, words, { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
if (options.length === 0 && status === 0) {
  const { length } = removeOthers(root);
  if (length > 0) console.log(`removed ${length} generated files of another state of the spec`);
}
