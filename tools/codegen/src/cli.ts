import "@chatwire/command-line/plain-output";

import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// before anything else is loaded: most of the time until the first line of ours is V8's, for the compiler in ts-morph
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));

const { runCommandLine } = await import("./commands/command-line.ts");
await runCommandLine();
