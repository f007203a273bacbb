import { github } from "./reports/github.ts";
import { html } from "./reports/html.ts";
import { junit } from "./reports/junit.ts";
import { pretty } from "./reports/pretty.ts";
import { sarif } from "./reports/sarif.ts";
import type { VerifyReport } from "./verify.ts";

export { createBaseline } from "./baseline.ts";
export type { Finding } from "./findings.ts";
export { callOf, problemOf, summaryOf } from "./reports/problemOf.ts";
export { parseThresholds } from "./thresholds.ts";
export { VerifyError } from "./VerifyError.ts";
export { isFailed, Verification, type VerifyOptions, type VerifyReport, verifyTraffic } from "./verify.ts";

export interface FormatOptions {
  /** The file of the repository at which SARIF places the alerts. */
  sarifRoot?: string | undefined;
}

/** The forms in which a report can be written. */
export const formats = {
  pretty,
  json: (report: VerifyReport) => `${JSON.stringify(report, null, 2)}\n`,
  sarif: (report: VerifyReport, { sarifRoot }: FormatOptions = {}) => sarif(report, sarifRoot),
  junit,
  github,
  html,
} satisfies Record<string, (report: VerifyReport, options?: FormatOptions) => string>;

export type FormatName = keyof typeof formats;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
