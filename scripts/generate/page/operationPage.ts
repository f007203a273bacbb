import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import {
  type DocumentedResponse,
  examplesAt,
  JSON_TYPE,
  type MediaType,
  type Message,
  type Operation,
  type Parameter,
} from "../../../src/core/operations.ts";
import { resolve } from "../../../src/core/pointer.ts";
import { methodName, resourceName } from "../../shared/methodNames.ts";
import { NOTE } from "./deviationsInProse.ts";
import { COMMON_HEADERS } from "./documentForDocs.ts";
import { shapesOf } from "./errorPage.ts";
import { tagLink } from "./links.ts";
import { block, code, details, example, link, list, paragraphs, table } from "./markdown.ts";
import { describe, fieldTable, markRequired, typeOf } from "./schemaText.ts";
import { scopesOf } from "./scopePage.ts";

/** Everything about an operation, as Markdown. */
export function operationPage(document: JsonObject, operation: Operation): string {
  const { object, responses } = operation;
  const successes = responses.filter(({ status }) => status < "400");
  return paragraphs(
    operationUrl(operation),
    object.deprecated === true ? "**Deprecated.**" : undefined,
    stringAt(object, "description"),
    operationNames(operation),
    "## Request",
    ...requestSamples(operation),
    parameterTable(operation.parameters),
    requestBody(document, operation.requestBody),
    ...successes.map((response) => successResponse(document, response)),
    "## Errors",
    errorTable(document, operation),
    canvasPage(object),
  );
}

/** The method and the path. */
export function operationUrl({ method, path }: Operation): string {
  return `**${method.toUpperCase()}** ${code(path)}`;
}

/** The scope and the names in code. */
export function operationNames(operation: Operation): string {
  return paragraphs(
    `**Scope.** ${scopesOf(operation).map(code).join(", ")}`,
    `**In code.** The operation is ${code(operation.id)}, in the TypeScript client ${code(clientMethod(operation))}.`,
  );
}

/** The method of the TypeScript client. */
export function clientMethod(operation: Operation): string {
  return `canvas.${resourceName(operation.tag)}.${methodName(operation)}`;
}

/** The first sample in each language; the others are folded away. */
function requestSamples({ object }: Operation): string[] {
  const samples = arrayAt(object, "x-codeSamples").map((sample) => ({
    label: stringAt(sample, "label") ?? "",
    lang: stringAt(sample, "lang") ?? "",
    text: block(stringAt(sample, "lang") === "TypeScript" ? "ts" : "sh", stringAt(sample, "source") ?? ""),
  }));
  const isFirst = ({ lang }: { lang: string }, index: number) =>
    samples.findIndex((one) => one.lang === lang) === index;
  return samples.map((sample, index) => (isFirst(sample, index) ? sample.text : details(sample.label, sample.text)));
}

function parameterTable(parameters: Parameter[]): string | undefined {
  if (parameters.length === 0) return undefined;
  const rows = parameters.flatMap(({ name, in: place, required, value }) =>
    isObject(value) ? [[markRequired(name, required), place, typeOf(value.schema), describe(value)]] : [],
  );
  return paragraphs("### Parameters", table(["Name", "In", "Type", "Description"], rows));
}

function requestBody(document: JsonObject, body: Message | undefined): string | undefined {
  const media = body?.content.find(({ name }) => name === JSON_TYPE);
  if (!body || !media) return undefined;
  return paragraphs(
    body.required ? "### Body (required)" : "### Body",
    stringAt(body.value, "description"),
    `JSON, or a form: see ${link("Request bodies", tagLink("request-bodies"))}.`,
    fieldTable(resolve(document, [...media.tokens, "schema"]).value) ?? typeOf(media.object.schema),
    ...exampleBlocks(document, media),
  );
}

interface Example {
  name: string;
  value: Json | undefined;
}

function titleOf({ name, value }: Example): string {
  return stringAt(value, "summary") ?? name;
}

/** The first example; the others are folded away. */
function exampleBlocks(document: JsonObject, media: MediaType): string[] {
  return examplesAt(document, media).map((one, index) => {
    const shown = example(isObject(one.value) ? (one.value.value ?? null) : null);
    return index === 0 ? shown : details(titleOf(one), shown);
  });
}

function successResponse(document: JsonObject, { status, value, content, headers }: DocumentedResponse): string {
  const own = headers.filter(({ name }) => !COMMON_HEADERS.includes(name));
  const rows = own.flatMap((header) => (isObject(header.value) ? [[code(header.name), describe(header.value)]] : []));
  return paragraphs(
    `## Response ${status}`,
    stringAt(value, "description"),
    rows.length > 0 ? table(["Header", "Description"], rows) : undefined,
    ...content.map((media) => responseBody(document, media)),
  );
}

function responseBody(document: JsonObject, media: MediaType): string {
  return paragraphs(
    `Body: ${typeOf(media.object.schema)}`,
    fieldTable(media.object.schema),
    ...exampleBlocks(document, media),
  );
}

/** One row for each status; what operations share has its examples elsewhere. */
function errorTable(document: JsonObject, { responses }: Operation): string {
  const errors = responses.filter(({ status }) => status >= "400");
  const rows = errors.map(({ status, value, tokens, content }) => {
    const isShared = tokens[0] === "components";
    const cases = isShared ? [] : content.flatMap((media) => examplesAt(document, media));
    const shapes = content.flatMap(({ object }) => shapesOf(object.schema ?? null));
    const text = stringAt(value, "description") ?? "";
    return [status, list(shapes), `${isShared ? withoutNotes(text) : text} ${caseList(cases)}`];
  });
  return paragraphs(
    table(["Status", "Shape", "When"], rows),
    `${link("Errors and 403", tagLink("errors-and-403"))} shows the shapes.`,
  );
}

/** Without what Canvas' pages say of it, which the list of differences has once. */
function withoutNotes(description: string): string {
  return description
    .split("\n\n")
    .filter((paragraph) => !paragraph.startsWith(NOTE))
    .join("\n\n");
}

function caseList(cases: Example[]): string {
  if (cases.length === 0) return "";
  const items = cases.map((one) => {
    const body = isObject(one.value) ? one.value.value : undefined;
    return `${titleOf(one)}: ${code(typeof body === "string" ? body.trim() : JSON.stringify(body))}`;
  });
  return list(items);
}

function canvasPage(operation: JsonObject): string | undefined {
  const { url, description } = objectAt(operation, "externalDocs");
  return typeof url === "string" ? link(String(description ?? url), url) : undefined;
}
