import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type Finding, type VerifyReport, verifyTraffic } from "../../../src/conformance/verify/index.ts";
import { type Entry, toHar } from "../../support/har.ts";

/** Writes a file that is gone after the test. */
export function writeTraffic(text: string | Uint8Array, name = "traffic.har"): string {
  const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Checks a HAR file of these entries. */
export function checkEntries(entries: Entry[], server?: string): Promise<VerifyReport> {
  return verifyTraffic([writeTraffic(toHar(entries))], { server });
}

/** What a finding says, in one line. */
export function brief({ rule, in: part, at, expected, found }: Finding): string {
  return `${rule}: ${part}${at === "" ? "" : ` ${at}`}: ${expected}: ${found}`;
}
