import { isObject, type Json, type JsonObject } from "../../src/core/json.ts";
import { methodName, resourceName } from "../shared/methodNames.ts";
import { BASE_URL, isList, type SampleRequest, successesOf } from "./samplesRequests.ts";

const PREAMBLE = `import { createCanvas } from "canvas-openapi";

const canvas = createCanvas({
  baseUrl: "${BASE_URL}",
  token: process.env.CANVAS_TOKEN ?? "",
});
`;

/**
 * A program that sends the request with our client and prints the result.
 *
 * @param request in the values of the bundle with string ids: the client has no others
 */
export function inTypeScript(request: SampleRequest): string {
  const comment = request.summary ? `// ${request.summary}\n` : "";
  return `${PREAMBLE}\n${comment}${statements(request)}\n`;
}

function statements(request: SampleRequest): string {
  const { operation, response, isUnion } = request;
  if (isList(request)) {
    const fields = shownFields([response].flat()[0]).join(", ");
    const item = fields === "" ? "item" : `{ ${fields} }`;
    return `${call(`for await (const ${item} of `, request, ") {")}\n  console.log(${fields || item});\n}`;
  }
  if (successesOf(operation).length > 1)
    return `${call("const { status, data } = await ", request, ".withResponse();")}\nconsole.log(status, data);`;
  if (isUnion) return `${call("const result = await ", request, ";")}\nconsole.log(result);`;
  const fields = shownFields(response).join(", ");
  if (fields === "") return call("await ", request, ";");
  return `${call(`const { ${fields} } = await `, request, ";")}\nconsole.log(${fields});`;
}

/** The fields that say most about a Canvas record, beside its id. */
const MEANINGFUL = ["subject", "name", "address", "workflow_state"];

/** The fields of a response to show: the id and the one that says most, or else the first two. */
function shownFields(response: Json | undefined): string[] {
  const names = Object.keys(isObject(response) ? response : {}).filter(isIdentifier);
  const meaningful = MEANINGFUL.find((name) => names.includes(name));
  return names.includes("id") && meaningful ? ["id", meaningful] : names.slice(0, 2);
}

/** The call of the request's method between two texts, on one line. */
function call(before: string, { operation, pathValues, query, body }: SampleRequest, after: string): string {
  const parameters: JsonObject = { ...withoutBrackets(query), ...body?.json };
  const values = [...pathValues.map(String), ...(Object.keys(parameters).length > 0 ? [parameters] : [])];
  const method = `canvas.${resourceName(operation.tag)}.${methodName(operation)}`;
  return `${before}${method}(${values.map(literal).join(", ")})${after}`;
}

function withoutBrackets(query: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name.replace(/\[\]$/, ""), value]));
}

function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, child]) => {
    return `${isIdentifier(name) ? name : JSON.stringify(name)}: ${literal(child)}`;
  });
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}
