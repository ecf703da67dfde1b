import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "@chatwire/vitest-reporter"],
    // each of them takes seconds of plain computing
    testTimeout: 120_000,
    typecheck: { enabled: true },
    // as consumers load them, and without the work of transforming megabytes
    server: { deps: { external: [/\/validators\/(?:generated|dist)\//] } },
  },
});
