import { readFileSync } from "node:fs";
import path from "node:path";
import { parse, YAMLParseError } from "yaml";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { filesBelow, relativeTo } from "../shared/paths.ts";
import { InputError } from "../shared/problem.ts";
import { NOTE } from "./note.ts";

/** An authored Arazzo document. */
export interface WorkflowFile {
  /** Relative to the folder that contains `openapi/`. */
  file: string;
  document: JsonObject;
}

const TYPES = `/** A sequence of calls that a user really makes, in an Arazzo document of its own. */
export interface Workflow {
  id: string;
  summary: string;
  /** Whether it changes anything in Canvas. */
  writes: boolean;
  inputs: WorkflowInput[];
  /** The document. It expects the contract with string ids beside it, as \`openapi.json\`. */
  document: object;
}

export interface WorkflowInput {
  name: string;
  description: string;
  /** Whether it names something that is another in each Canvas. */
  required: boolean;
  /** What suits the mock. The token has none. */
  default?: string;
}
`;

/**
 * Reads the authored workflows.
 *
 * @param base the folder that contains `openapi/`
 * @throws InputError if a file is not YAML, or no Arazzo document with one workflow
 */
export function readWorkflows(base: string): WorkflowFile[] {
  return filesBelow(path.join(base, "openapi/workflows"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const file = relativeTo(base, name);
      const document = parseDocument(file, readFileSync(name, "utf8"));
      if (isObject(document) && arrayAt(document, "workflows").length === 1) return { file, document };
      throw new InputError([{ file, line: 1, message: "The file is no Arazzo document with one workflow." }]);
    });
}

function parseDocument(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const message = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:$/, "") ?? "";
    throw new InputError([{ file, line: error.linePos?.[0].line ?? 1, message: `The file is not YAML: ${message}` }]);
  }
}

/** The workflows as a module, for the program that runs them. */
export function createWorkflows(files: readonly WorkflowFile[]): string {
  const workflows = files.map(({ document }) => describe(document));
  return `${NOTE}${TYPES}\nexport const workflows: readonly Workflow[] = ${JSON.stringify(workflows, null, 2)};\n`;
}

function describe(document: JsonObject): object {
  const [workflow = null] = arrayAt(document, "workflows");
  const inputs = objectAt(workflow, "inputs");
  const sources = arrayAt(document, "sourceDescriptions").map((source) =>
    isObject(source) ? { ...source, url: "openapi.json" } : source,
  );
  return {
    id: stringAt(workflow, "workflowId") ?? "",
    summary: stringAt(workflow, "summary") ?? "",
    writes: isObject(workflow) && workflow["x-canvas-writes"] === true,
    inputs: Object.entries(objectAt(inputs, "properties")).map(([name, schema]) => ({
      name,
      description: stringAt(schema, "description") ?? "",
      required: arrayAt(inputs, "required").includes(name),
      default: stringAt(schema, "default"),
    })),
    document: { ...document, sourceDescriptions: sources },
  };
}
