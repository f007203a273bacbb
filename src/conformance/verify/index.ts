import { pretty } from "./reports/pretty.ts";
import { sarif } from "./reports/sarif.ts";
import type { VerifyReport } from "./verify.ts";

export type { Finding } from "./findings.ts";
export { VerifyError } from "./VerifyError.ts";
export { type VerifyReport, verifyTraffic } from "./verify.ts";

/** The forms in which a report can be written. */
export const formats = {
  pretty,
  json: (report: VerifyReport) => `${JSON.stringify(report, null, 2)}\n`,
  sarif,
};
