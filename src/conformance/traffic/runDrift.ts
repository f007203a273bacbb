import { spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { arrayAt, isObject, objectAt } from "../../core/json.ts";
import { findRedocly, QUIET, withoutBox } from "../redocly.ts";

/** A deviation as drift reports it. */
export interface DriftResult {
  ruleId: string;
  message: string;
  exchangeIndex: number;
  target: string;
  schemaPath: string;
  dataPath: string;
}

/** What drift found out about some exchanges. */
export interface DriftOutcome {
  results: DriftResult[];
  /** Drift's coverage by operation. */
  operations: unknown[];
}

/** Drift did not come to an end; the message is what it said last. */
export class DriftError extends Error {
  override name = "DriftError";
}

/**
 * Runs Redocly's drift engine over exchanges, in a folder that may be written into.
 *
 * @param lines the exchanges, each as one line of JSON
 * @param description the name of the OpenAPI file in the folder
 * @throws DriftError if it could not check them all
 */
export async function runDrift(lines: string[], description: string, folder: string): Promise<DriftOutcome> {
  const name = path.basename(description, ".json");
  const [traffic, report, coverage] = [`${name}.ndjson`, `${name}.sarif`, `${name}.coverage.json`];
  await writeFile(path.join(folder, traffic), `${lines.join("\n")}\n`);
  const options = { api: description, "traffic-format": "ndjson", "match-mode": "basepath", format: "sarif" };
  const rules = { rules: "undocumented-endpoint,schema-consistency", "min-severity": "warning" };
  const outputs = { output: report, "coverage-output": coverage };
  const named = Object.entries({ ...options, ...rules, ...outputs }).flatMap(([key, value]) => [`--${key}`, value]);
  const stderr = await run(["drift", traffic, ...named], folder);
  try {
    // It ends as if nothing had been.
    if (/Rule "[\w-]+" failed to execute/.test(stderr))
      throw new DriftError("It could not check all of them: one is nested too deep, or too much in it is wrong.");
    const found: unknown = JSON.parse(await readFile(path.join(folder, report), "utf8"));
    const covered: unknown = JSON.parse(await readFile(path.join(folder, coverage), "utf8"));
    const { total } = objectAt(objectAt(covered, "meta"), "exchanges");
    if (total !== lines.length) throw new DriftError(`It read ${total} of ${lines.length} exchanges.`);
    const results = arrayAt(arrayAt(found, "runs")[0], "results").map(readResult);
    return { results, operations: arrayAt(covered, "operations") };
  } catch (error) {
    throw error instanceof DriftError ? error : new DriftError(lastWords(stderr), { cause: error });
  } finally {
    await Promise.all([traffic, report, coverage].map((file) => rm(path.join(folder, file), { force: true })));
  }
}

/** The end of what was said, without the box about Node's version. */
function lastWords(stderr: string): string {
  if (stderr.includes("heap out of memory")) return "It ran out of memory: what it found in them is too much.";
  return withoutBox(stderr).slice(-5).join("\n");
}

function readResult(result: unknown): DriftResult {
  const properties = objectAt(result, "properties");
  return {
    ruleId: String(isObject(result) ? result.ruleId : ""),
    message: String(objectAt(result, "message").text),
    exchangeIndex: Number(properties.exchangeIndex),
    target: String(properties.target),
    schemaPath: String(properties.schemaPath ?? ""),
    dataPath: String(properties.dataPath ?? ""),
  };
}

function run(args: string[], cwd: string): Promise<string> {
  const binary = findRedocly();
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", "ignore", "pipe"] as const;
    const child = spawn(process.execPath, [binary, ...args], {
      cwd,
      env: { ...process.env, ...QUIET },
      stdio: [...stdio],
    });
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", () => resolve(stderr));
  });
}
