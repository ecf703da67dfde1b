import { expect, test } from "vitest";

import { entryPoints, targets } from "../src/entry-points.ts";

const APIS = [
  { name: "agent", versions: [{ version: "3.6" }, { version: "3.7" }] },
  { name: "webhooks", versions: [{ version: "3.7" }] },
];

test.each([
  { name: "@chatwire/client-core", exported: ["."], want: ["."] },
  { name: "@chatwire/schemas", exported: ["./*"], want: ["./agent/v3.6", "./agent/v3.7", "./webhooks/v3.7"] },
  { name: "@chatwire/agent-client", exported: ["./*"], want: ["./v3.6", "./v3.7"] },
  { name: "@chatwire/webhooks", exported: [".", "./*"], want: [".", "./v3.7"] },
])("$name is imported by $want", ({ name, exported, want }) => {
  expect(entryPoints(name, exported, APIS)).toEqual(want);
});

test.each([
  { exports: { ".": "./index.js" }, entryPoint: ".", want: ["./index.js"] },
  { exports: { "./*": "./generated/*.json" }, entryPoint: "./agent/v3.6", want: ["./generated/agent/v3.6.json"] },
  {
    exports: { "./*": { types: "./dist/*/index.d.ts", default: "./dist/*/index.js" } },
    entryPoint: "./v3.6",
    want: ["./dist/v3.6/index.d.ts", "./dist/v3.6/index.js"],
  },
  {
    exports: { "./*": "./*/index.js", "./*/guards": "./*/guards.js" },
    entryPoint: "./agent/v3.6/guards",
    want: ["./agent/v3.6/guards.js"],
  },
  { exports: { "./*/guards": "./*/guards.js" }, entryPoint: "./agent/v3.6", want: [] },
  { exports: { ".": "./index.js" }, entryPoint: "./v3.6", want: [] },
])("$entryPoint leads to $want", ({ exports, entryPoint, want }) => {
  expect(targets(exports, entryPoint)).toEqual(want);
});
