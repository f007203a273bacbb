/** Runs the mock for `mock.ts`: tells its parent the address, then to each message the bytes of live objects. */

import { startMock } from "../../src/mock/index.ts";

const { url } = await startMock();
process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.send?.(url);
