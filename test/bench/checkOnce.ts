import { checkTraffic } from "../../src/conformance/traffic/index.ts";

/** Checks the file that is named last, and prints how long it took in milliseconds, and its largest memory in kilobytes. */
const start = performance.now();
const { findings } = await checkTraffic(process.argv.at(-1) ?? "");
if (findings.length > 0) throw new Error("The traffic does not fit.");
console.log(JSON.stringify([performance.now() - start, process.resourceUsage().maxRSS]));
