import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { copyFiles } from "../support/copyFiles.ts";
import { medianTime, type Program, printRatio } from "./measure.ts";
import { isShort } from "./short.ts";

const ROUNDS = isShort ? 1 : 5;
const GROWTH = isShort ? 2 : 10;

const WITHOUT_DOCS = ["types", "operations", "exampleNames", "deviations", "yaml", "json", "checker", "workflows"];

const generate: Program = { args: ["node_modules/jiti/lib/jiti-cli.mjs", "scripts/generate.ts"], cwd: process.cwd() };
const bare: Program = {
  args: [
    "node_modules/openapi-typescript/bin/cli.js",
    "generated/openapi.string-ids.json",
    "-o",
    path.join(tmpdir(), "bare.ts"),
  ],
  cwd: process.cwd(),
};

const withoutDocs: Program = { ...generate, args: [...generate.args, ...WITHOUT_DOCS] };

const large = makeLargeProject();
try {
  const programs = [generate, withoutDocs, bare, { ...generate, cwd: large }];
  const [ours = 0, short = 0, theirs = 0, grown = 0] = medianTime(programs, ROUNDS);
  printRatio("npm run generate / openapi-typescript command, same bundle", ours, theirs, "none");
  printRatio("the same without the docs / openapi-typescript command", short, theirs, "at most 2");
  printRatio(`npm run generate, ${GROWTH} times the operations / as it is`, grown, ours, `at most ${GROWTH}`);
} finally {
  rmSync(large, { recursive: true });
}

/** A copy of the project whose contract has every path several times, each under a name of its own. */
function makeLargeProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-bench-"));
  copyFiles(folder);
  const rootFile = path.join(folder, "openapi/openapi.yaml");
  const document = parse(readFileSync(rootFile, "utf8"));
  const originals = Object.keys(document.paths);
  for (let copy = 2; copy <= GROWTH; copy++) {
    for (const url of originals) {
      const file = document.paths[url].$ref;
      const renamed = file.replace("paths/", `paths/copy${copy}_`);
      const text = readFileSync(path.join(folder, "openapi", file), "utf8");
      const ids = text.replace(/operationId: (\w+)/g, `operationId: $1${copy}`);
      writeFileSync(path.join(folder, "openapi", renamed), ids);
      document.paths[url.replace("/v1/", `/v1/copy${copy}/`)] = { $ref: renamed };
    }
  }
  writeFileSync(rootFile, stringify(document));
  if (readdirSync(path.join(folder, "openapi/paths")).length < GROWTH * originals.length)
    throw new Error("The copies collide.");
  return folder;
}
