import { startMock } from "canvas-openapi/mock";
import { report } from "./report.mjs";

const mock = await startMock();
console.log(JSON.stringify(await report(mock.url)));
await mock.stop();
