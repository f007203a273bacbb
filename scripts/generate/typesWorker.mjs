import { parentPort } from "node:worker_threads";
import { createJiti } from "jiti";

// Loading the TypeScript compiler takes longer than using it: it loads here while the main thread bundles.
const { createTypes } = await createJiti(import.meta.url).import("./types.ts");
parentPort.once("message", async (document) => parentPort.postMessage(await createTypes(document)));
