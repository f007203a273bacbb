import { parentPort } from "node:worker_threads";
import { createJiti } from "jiti";

// Loading the TypeScript compiler takes longer than using it: it loads here while the main thread bundles.
const { createTypeScript } = await createJiti(import.meta.url).import("./typeScript.ts");
parentPort.once("message", async (request) => parentPort.postMessage(await createTypeScript(request)));
