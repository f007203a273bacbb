import process from "node:process";
import { report } from "./report.mjs";

console.log(JSON.stringify(await report(process.argv[2])));
