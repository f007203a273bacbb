import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/shared/paths.ts";
import { installPackages, npm } from "../../support/installPackages.ts";

const here = path.join(root, "test/slow/consumers");

/** The packages that bring the runtimes' and compilers' programs without an install script, by the name to install as. */
export const TOOLS = {
  "node-20": `node-${process.platform}-${process.arch}@20.20.2`,
  "node-22": `node-${process.platform}-${process.arch}@22.23.3`,
  "node-24": `node-${process.platform}-${process.arch}@24.21.0`,
  "node-26": `node-${process.platform}-${process.arch}@26.10.0`,
  bun: `@oven/bun-${process.platform}-${process.arch.replace("arm64", "aarch64")}@1.4.5`,
  deno: `@deno/${process.platform}-${process.arch}${process.platform === "linux" ? "-glibc" : ""}@2.9.6`,
  "typescript-5.4": "typescript@5.4.5",
  "typescript-5.9": "typescript@5.9.3",
  "typescript-6": "typescript@6.0.3",
  "typescript-7": "typescript@7.0.2",
};

/**
 * Packs the project from a clean checkout: without what is built and generated.
 *
 * @returns the tarball
 */
export async function packProject(folder: string): Promise<string> {
  const copy = path.join(folder, "project");
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = list.toString().split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(path.join(root, name))))
    cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "dir");
  await npm(copy, "pack", "--pack-destination", folder);
  const [tarball = ""] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  return path.join(folder, tarball);
}

/** Makes an empty project that has some packages, and the consumers. No install script runs. */
export async function createProject(folder: string, packages: readonly string[]): Promise<void> {
  await installPackages(folder, packages);
  const consumers = readdirSync(here).filter((name) => /\.(mjs|json)$/.test(name) || name === "types.ts");
  for (const file of consumers)
    writeFileSync(path.join(folder, file), nameThePackage(readFileSync(path.join(here, file), "utf8")));
}

/** Imports from the package what a consumer imports from the sources. */
function nameThePackage(text: string): string {
  return text
    .replace('"../../../src/client/index.ts"', '"canvas-openapi"')
    .replace('"../../../src/client/fetchClient.ts"', '"canvas-openapi/fetch"')
    .replace('"../../../src/conformance/index.ts"', '"canvas-openapi/conformance"')
    .replace('"../../../src/mock/index.ts"', '"canvas-openapi/mock"')
    .replace('"../../../generated/types.ts"', '"canvas-openapi/types"')
    .replace('"../../../generated/openapi.json"', '"canvas-openapi/openapi.json"');
}
