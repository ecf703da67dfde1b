import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "@chatwire/vitest-reporter"],
    // plain computing: a machine that is busy takes its time
    testTimeout: 60_000,
    typecheck: { enabled: true },
  },
});
