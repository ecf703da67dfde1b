import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // what CommonJS exports is seen as Node sees it, where the tool runs
    deps: { interopDefault: false },
  },
});
