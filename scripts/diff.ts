import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { parseArguments, UsageError } from "../src/core/arguments.ts";
import { groupBy } from "../src/core/groupBy.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../src/core/json.ts";
import { fromPointer } from "../src/core/pointer.ts";
import { inTemporaryFolder } from "../src/core/temporaryFolder.ts";
import { type Contract, loadContract } from "./check/contract.ts";
import { toJson } from "./generate/bundle.ts";
import { run } from "./shared/cli.ts";
import { root } from "./shared/paths.ts";
import { runRedocly } from "./shared/runRedocly.ts";

const USAGE = "usage: npm run diff -- <git revision or bundle file>";

/** The committed bundle. */
const BUNDLE = "generated/openapi.yaml";

await run(async () => {
  const { positionals } = parseArguments({ options: {}, allowPositionals: true }, USAGE);
  const [base, ...rest] = positionals;
  if (base === undefined || rest.length > 0) throw new UsageError(`Name one version to compare with.\n${USAGE}`);
  const contract = await loadContract();
  const report = await compare(await readBase(base), contract.integerIds);
  const changes = arrayAt(report, "changes");
  for (const [place, list] of groupBy(changes, placeOf)) {
    console.log(place);
    for (const change of list) console.log(describe(change, contract, base).join("\n"));
    console.log();
  }
  const { major, minor, patch } = objectAt(report, "summary");
  console.log(`${major} major, ${minor} minor, ${patch} patch.`);
  return Number(major) > 0 ? 1 : 0;
});

/** The bundle of a file, or of a git revision. */
async function readBase(base: string): Promise<JsonObject> {
  const text = await readFile(base, "utf8").catch(() => undefined);
  const document = readDocument(text ?? (await readRevision(base)));
  if (!document) throw new UsageError(`${base} is not an OpenAPI document. Name a bundle, such as ${BUNDLE}.`);
  return document;
}

async function readRevision(base: string): Promise<string> {
  try {
    const args = ["show", `${base}:${BUNDLE}`];
    const { stdout } = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    throw new UsageError(`"${base}" is neither a file nor a git revision that has ${BUNDLE}.`);
  }
}

function readDocument(text: string): JsonObject | undefined {
  try {
    const document: unknown = parse(text);
    return isObject(document) && typeof document.openapi === "string" ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Redocly's report of what changed, with the impact of each change. */
async function compare(base: JsonObject, revision: JsonObject): Promise<Json> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, "base.json"), toJson(base));
    await writeFile(path.join(folder, "revision.json"), toJson(revision));
    const config = path.join(root, "openapi/diff.yaml");
    const args = ["diff", "base.json", "revision.json", "--config", config, "--format", "json"];
    const { stdout, stderr } = await runRedocly(args, folder);
    try {
      return JSON.parse(stdout);
    } catch {
      throw new Error(`Redocly could not compare the versions:\n${stderr}`);
    }
  });
}

/** The operation, or another part of the document, that a change is in. */
function placeOf(change: Json): string {
  const [first = "", second = "", third] = fromPointer(stringAt(change, "path") ?? "");
  if (first !== "paths") return [first, second].filter(Boolean).join("/");
  return third === undefined ? second : `${third.toUpperCase()} ${second}`;
}

function describe(change: Json, contract: Contract, base: string): string[] {
  const [first, , , ...tokens] = fromPointer(stringAt(change, "path") ?? "");
  const property = stringAt(change, "property");
  const where = `${first === "paths" ? tokens.join("/") : stringAt(change, "path")}${property ? ` · ${property}` : ""}`;
  const words = [stringAt(change, "impact"), stringAt(change, "kind"), where].filter(Boolean);
  const verdicts = arrayAt(change, "verdicts").flatMap((verdict) => [
    `      ${stringAt(verdict, "message")} (${stringAt(verdict, "ruleId")})`,
    `      at ${locate(objectAt(verdict, "location"), contract, base)}`,
  ]);
  return [`  ${words.join("  ")}`, ...verdicts];
}

/** The authored file and line of a place; what was removed is only in the version that was compared with. */
function locate(location: JsonObject, contract: Contract, base: string): string {
  const pointer = stringAt(location, "pointer") ?? "";
  if (location.file === "base.json") return `${base}, ${pointer}`;
  const { file, line } = contract.problem(fromPointer(pointer), "");
  return `${file}:${line}`;
}
