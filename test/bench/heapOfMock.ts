/** Runs the mock for `mock.ts`: sends its parent the address, then for each message the bytes that are in use. */

import { startMock } from "../../src/mock/index.ts";

const { url } = await startMock({ size: 10_000 });
process.on("message", (what) => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.(what === "rss" ? rss : heapUsed);
});
process.send?.(url);
