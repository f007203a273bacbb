import type { TrafficReport } from "./checkTraffic.ts";
import { pretty } from "./reports/pretty.ts";
import { sarif } from "./reports/sarif.ts";

export { checkTraffic, type TrafficReport } from "./checkTraffic.ts";
export type { Finding } from "./findings.ts";
export { TrafficError } from "./TrafficError.ts";

/** The forms in which a report can be written. */
export const formats = {
  pretty,
  json: (report: TrafficReport) => `${JSON.stringify(report, null, 2)}\n`,
  sarif,
};
