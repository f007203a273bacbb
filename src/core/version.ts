import { createRequire } from "node:module";

/** The version of this package. By the package's own name, as the built module is in another folder than its source. */
export function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)("canvas-openapi/package.json");
  return manifest.version;
}
