import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "@chatwire/vitest-reporter"],
    // many start the command line, and the machine may have other things to do
    testTimeout: 60_000,
    // what CommonJS exports is seen as Node sees it, where the tool runs
    deps: { interopDefault: false },
  },
});
