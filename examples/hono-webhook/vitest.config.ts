import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    typecheck: { enabled: true },
    // a machine that is busy takes its time
    testTimeout: 60_000,
    reporters: ["default", "@chatwire/vitest-reporter"],
  },
});
