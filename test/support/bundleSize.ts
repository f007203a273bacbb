import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { root } from "../../scripts/shared/paths.ts";

/** The bytes of a bundle as it is served: minified by esbuild, then gzip -9. */
export async function bundleSize(options: BuildOptions): Promise<number> {
  const common = { bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" } as const;
  const { outputFiles = [] } = await build({ ...options, ...common });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** The same of a script that stands in the project's root. */
export function scriptSize(contents: string, options: BuildOptions = {}): Promise<number> {
  return bundleSize({ stdin: { contents, resolveDir: root }, platform: "browser", ...options });
}
