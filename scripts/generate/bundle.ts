import path from "node:path";
import { bundle } from "@redocly/openapi-core";
import { stringify } from "yaml";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { root } from "../shared/paths.ts";
import { formatProblem, InputError, type Problem } from "../shared/problem.ts";
import { contractConfig, fromRedocly, withoutPlaces } from "../shared/redocly.ts";
import { ExampleResolver, exampleFiles } from "./exampleFiles.ts";
import { addFormTwins } from "./formTwins.ts";
import { mergeAllOf } from "./mergeAllOf.ts";
import { addRateLimitHeaders } from "./rateLimitHeaders.ts";
import { withStringIds } from "./stringIds.ts";
import { readWorkflows, type WorkflowFile } from "./workflows.ts";

/** The contract in one document, in the two forms that Canvas' ids have, and the workflows over it. */
export interface Bundles {
  integerIds: JsonObject;
  stringIds: JsonObject;
  workflows: WorkflowFile[];
}

/**
 * Bundles the authored files into one document, merges each `allOf`, adds the rate-limit headers and the form twins of the
 * request bodies, and derives the document with string ids. Reads the workflows.
 *
 * @param base the folder that contains `openapi/openapi.yaml`: the project's root, unless a test brings another
 * @throws InputError if a file is missing, is not YAML, or a reference does not resolve
 */
export async function createBundles(base = root): Promise<Bundles> {
  const integerIds = sortComponents(addFormTwins(addRateLimitHeaders(mergeAllOf(await bundleFiles(base)))));
  return { integerIds, stringIds: withStringIds(integerIds), workflows: readWorkflows(base) };
}

/** The document as YAML text with a note that it is generated. */
export function toYaml(document: JsonObject): string {
  const note = "# Generated from openapi/ by `npm run generate`. Do not edit.\n";
  return note + stringify(document, { aliasDuplicateObjects: false, blockQuote: "literal", lineWidth: 120 });
}

/** The document as JSON text. */
export function toJson(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function bundleFiles(base: string): Promise<JsonObject> {
  const ref = path.join(base, "openapi/openapi.yaml");
  const config = await contractConfig();
  const externalRefResolver = new ExampleResolver(base, config.resolve);
  const { bundle: document, problems } = await bundle({ config, ref, externalRefResolver }).catch((error: unknown) => {
    throw unreadable(base, error);
  });
  if (problems.length > 0) {
    const authored = problems.map((problem) => withAuthoredFile(fromRedocly(problem, base), base));
    throw new InputError(causesOf(authored));
  }
  const parsed: unknown = JSON.parse(JSON.stringify(document.parsed));
  if (!isObject(parsed)) throw unreadable(base, new Error("it is not an OpenAPI document"));
  return parsed;
}

/** The bundler knows the file of an example by the name of its component. */
function withAuthoredFile(problem: Problem, base: string): Problem {
  const file = exampleFiles(base).get(path.basename(problem.file, ".yaml"));
  return file && path.dirname(file) === path.dirname(problem.file) ? { ...problem, file } : problem;
}

/** How Redocly begins what it says of a part that is not YAML, and of a reference that leads to nothing. */
const UNREADABLE = "Failed to parse: ";
const UNRESOLVED = "Can't resolve $ref";

/** What keeps the files from being bundled, each cause once: a file that cannot be read also breaks every $ref to it. */
function causesOf(problems: Problem[]): Problem[] {
  const unread = problems.filter(({ message }) => message.startsWith(UNREADABLE));
  const consequences = unread.map(({ message }) => message.replace(UNREADABLE, `${UNRESOLVED}: `));
  const causes = problems
    .filter(({ message }) => !consequences.includes(message))
    .map((problem) => ({ ...problem, message: withRemedy(problem.message) }));
  return [...new Map(causes.map((problem) => [formatProblem(problem), problem])).values()];
}

function withRemedy(message: string): string {
  if (!message.startsWith(UNRESOLVED)) return message;
  const missing = /ENOENT: no such file or directory '(.*)'/.exec(message)?.[1];
  return missing
    ? `There is no file ${missing}. Correct the $ref, or create the file.`
    : "The $ref leads to nothing. Correct it, or write what it refers to.";
}

/** The root document itself is broken; what it refers to is reported as a problem by the bundler. */
function unreadable(base: string, error: unknown): InputError {
  const line = isObject(error) && typeof error.line === "number" ? error.line : 1;
  const reason = error instanceof Error ? withoutPlaces(error.message, base) : String(error);
  const message = reason.includes("ENOENT") ? "The file does not exist." : `The file cannot be read: ${reason}`;
  return new InputError([{ file: "openapi/openapi.yaml", line, message }]);
}

/** The bundler lists components in the order of first use, which any edit can change; names make smaller diffs. */
function sortComponents(document: JsonObject): JsonObject {
  const components = isObject(document.components) ? document.components : {};
  const sorted = Object.entries(components)
    .sort(([a], [b]) => compare(a, b))
    .map(([kind, map]) => [kind, isObject(map) ? sortKeys(map) : map]);
  return { ...document, components: Object.fromEntries(sorted) };
}

function sortKeys(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
