import { basename, join } from "node:path";

import { createClient } from "@hey-api/openapi-ts";

// JavaScript, so that the process pays for nothing but the generator: run-hey-api.js <folder of the output> <documents…>
const [out, ...documents] = process.argv.slice(2);
const plugins = ["@hey-api/typescript", "@hey-api/sdk"];
await createClient(
  documents.map((input) => ({
    input,
    output: join(out, basename(input, ".json")),
    logs: { level: "silent", file: false },
    plugins,
  })),
);
