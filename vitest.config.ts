import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/slow/**"],
    // Some tests start whole programs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
