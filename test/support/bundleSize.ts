import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { root } from "../../scripts/shared/paths.ts";

/** The bytes of a bundle: minified by esbuild, and the same after gzip -9, as it is served. */
export interface BundleSize {
  minified: number;
  compressed: number;
}

export async function bundleSize(options: BuildOptions): Promise<BundleSize> {
  const common = { bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" } as const;
  const { outputFiles = [] } = await build({ ...options, ...common });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
}

/** The same of a script that stands in the project's root. */
export function scriptSize(contents: string, options: BuildOptions = {}): Promise<BundleSize> {
  return bundleSize({ stdin: { contents, resolveDir: root }, platform: "browser", ...options });
}
