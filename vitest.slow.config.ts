import { defineConfig } from "vitest/config";

/** The tests that need a browser, other tools' generators, or minutes. */
export default defineConfig({
  test: {
    include: ["test/slow/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
