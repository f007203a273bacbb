import { cpSync, existsSync, symlinkSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/shared/paths.ts";

// What is generated comes last: it has to be newer than what it is made from.
const COPIED = ["package.json", "tsconfig.json", "CHANGELOG.md", "docs", "openapi", "scripts", "src", "generated"];

/** Copies what the project's programs need, but for its docs page, into a folder, and links its packages there. */
export function copyFiles(folder: string): void {
  const docs = path.join(root, "generated/docs");
  for (const name of COPIED.filter((one) => existsSync(path.join(root, one)))) {
    const filter = (source: string) => source !== docs;
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "dir");
}
