import { verifyTraffic } from "../../src/conformance/verify/index.ts";

const { findings } = await verifyTraffic([process.argv.at(-1) ?? ""]);
if (findings.length > 0) throw new Error(`The traffic does not fit: ${JSON.stringify(findings[0])}`);
