import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The newest version that runs on Node 20, and the compiler that it wants. */
const PACKAGES = ["@hey-api/openapi-ts@0.95.0", "typescript@5.9.3"];

/**
 * Writes the TypeScript client that hey-api generates from our contract. The generator is installed into the folder;
 * no install script runs.
 *
 * @returns a module that exports the client and its operations
 */
export function generateHeyApiClient(folder: string, contract = "generated/openapi.string-ids.json"): string {
  const cwd = path.join(folder, "hey-api");
  mkdirSync(cwd);
  writeFileSync(path.join(cwd, "package.json"), '{ "type": "module", "private": true }\n');
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...PACKAGES];
  execFileSync("npm", install, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const generate = ["--input", path.resolve(contract), "--output", "out"];
  execFileSync(path.join(cwd, "node_modules/.bin/openapi-ts"), generate, {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const module = path.join(cwd, "module.ts");
  writeFileSync(module, 'export * from "./out/sdk.gen";\nexport { client } from "./out/client.gen";\n');
  return module;
}
