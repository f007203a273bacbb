import { createRequire } from "node:module";
import path from "node:path";

/** Redocly sends usage data and looks for updates unless it is asked not to. */
export const QUIET = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
};

/**
 * Finds Redocly's command line. It has no interface for use as a library.
 *
 * @throws an error with the code `MODULE_NOT_FOUND` if it is not installed
 */
export function findRedocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return path.join(path.dirname(manifest), "bin/cli.js");
}

/** A text of Redocly's without its boxes about the versions of Node and Redoc, which no option turns off. */
export function withoutBoxes(text: string): string {
  return text.replace(/^\s*[╔║╚].*\n?/gm, "");
}
