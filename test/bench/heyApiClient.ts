import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { installPackages } from "../support/installPackages.ts";

/** The newest version that runs on Node 20, and the compiler that it wants. */
const PACKAGES = ["@hey-api/openapi-ts@0.95.0", "typescript@5.9.3"];

/**
 * Writes the TypeScript client that hey-api generates from our contract. The generator is installed into the folder;
 * no install script runs.
 *
 * @returns a module that exports the client and its operations
 */
export async function generateHeyApiClient(folder: string): Promise<string> {
  const cwd = path.join(folder, "hey-api");
  await installPackages(cwd, PACKAGES);
  const args = ["--input", path.resolve("generated/openapi.string-ids.json"), "--output", "out"];
  execFileSync(path.join(cwd, "node_modules/.bin/openapi-ts"), args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const module = path.join(cwd, "module.ts");
  writeFileSync(module, 'export * from "./out/sdk.gen";\nexport { client } from "./out/client.gen";\n');
  return module;
}
