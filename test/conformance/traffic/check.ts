import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { checkTraffic, type Finding, type TrafficReport } from "../../../src/conformance/traffic/index.ts";
import { type Entry, toHar } from "./har.ts";

/** Writes a file that is gone after the test. */
export function writeTraffic(text: string | Uint8Array, name = "traffic.har"): string {
  const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Checks a HAR file of these entries. */
export function checkEntries(entries: Entry[], server?: string): Promise<TrafficReport> {
  return checkTraffic(writeTraffic(toHar(entries)), server);
}

/** What a finding says, in one line. */
export function brief({ rule, in: side, place, expected, found }: Finding): string {
  return `${rule}: ${side}${place === "" ? "" : ` ${place}`}: ${expected}: ${found}`;
}
