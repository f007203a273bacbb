import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** Makes a folder that is gone after the test. Its path is the real one, as programs print it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
