import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "@chatwire/vitest-reporter"],
    // each of them takes seconds of plain computing
    testTimeout: 120_000,
    // one judges pairs nearly all the time (agreement-at-scale); the other does the rest meanwhile
    maxWorkers: 2,
    typecheck: { enabled: true },
    // as consumers load them, and without the work of transforming megabytes
    server: { deps: { external: [/\/validators\/(?:generated|dist)\//] } },
  },
});
