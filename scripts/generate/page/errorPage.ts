import { groupBy } from "../../../src/core/groupBy.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../../src/core/operations.ts";
import { fromPointer, resolve, type Tokens, valueAt } from "../../../src/core/pointer.ts";
import { operationLink, schemaLink, tagLink } from "./links.ts";
import { code, link, list, table } from "./markdown.ts";

/** An error response: its status, its place, and what it contains. */
interface ErrorResponse {
  status: string;
  tokens: Tokens;
  shapes: string;
  cases: string;
}

/** The page about errors, as Markdown: the statuses and shapes of each operation's error responses. */
export function errorPage(document: JsonObject): string {
  const operations = operationsOf(document).map((operation) => ({ operation, errors: errorsOf(document, operation) }));
  const common = commonErrors(operations.map(({ errors }) => errors));
  const isCommon = ({ tokens }: ErrorResponse) => common.some((error) => error.tokens.join() === tokens.join());
  const own = operations.flatMap(({ operation, errors }) =>
    errors.filter((error) => !isCommon(error)).map((error) => ({ operation, ...error })),
  );
  return [
    `${link("Errors and 403", tagLink("errors-and-403"))} shows the shapes, and says what to do.`,
    "## Every operation",
    "Every operation can respond with these, unless the second table lists the same status for it.",
    table(
      ["Status", "Shape", "Cases"],
      common.map(({ status, shapes, cases }) => [status, shapes, cases]),
    ),
    "## Single operations",
    "By status. Operations with the same response share a row.",
    table(["Status", "Operation", "Shape", "Cases"], rowsByStatus(own)),
  ].join("\n\n");
}

function rowsByStatus(errors: (ErrorResponse & { operation: Operation })[]): string[][] {
  const alike = groupBy(errors, ({ status, shapes, cases }) => [status, shapes, cases].join("\n"));
  return [...alike.values()]
    .map((group) => {
      const [{ status, shapes, cases } = { status: "", shapes: "", cases: "" }] = group;
      const links = group.map(({ operation }) => link(String(operation.object.summary), operationLink(operation)));
      return [status, list(links), shapes, cases];
    })
    .toSorted(([a = ""], [b = ""]) => a.localeCompare(b));
}

function errorsOf(document: JsonObject, operation: Operation): ErrorResponse[] {
  return Object.keys(objectAt(operation.object, "responses"))
    .filter((status) => status >= "400")
    .map((status) => {
      const { tokens } = resolve(document, [...operation.tokens, "responses", status]);
      const media = mediaTypesAt(document, tokens);
      const shapes = media.flatMap(({ object }) => shapesOf(object.schema ?? null));
      const cases = media.flatMap(({ tokens: at, object }) =>
        Object.keys(objectAt(object, "examples")).map((name) => caseName(document, [...at, "examples", name])),
      );
      return {
        status,
        tokens,
        shapes: list(shapes),
        cases: list(cases),
      };
    });
}

/** The responses that most operations share, of statuses that every operation has. */
function commonErrors(perOperation: ErrorResponse[][]): ErrorResponse[] {
  const places = groupBy(perOperation.flat(), ({ tokens }) => tokens.join());
  return [...places.values()]
    .filter((alike) => alike.length > perOperation.length / 2)
    .flatMap(([error]) => error ?? [])
    .filter(({ status }) => perOperation.every((errors) => errors.some((error) => error.status === status)))
    .sort((a, b) => a.status.localeCompare(b.status));
}

/** Links to the schemas that a schema refers to, if it is one of several. */
export function shapesOf(schema: Json): string[] {
  const $ref = stringAt(schema, "$ref");
  if ($ref === undefined)
    return isObject(schema) ? [...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf")].flatMap(shapesOf) : [];
  const name = fromPointer($ref).at(-1) ?? "";
  return [link(code(name), schemaLink(name))];
}

function caseName(document: JsonObject, tokens: Tokens): string {
  const { value } = resolve(document, tokens);
  return stringAt(value ?? valueAt(document, tokens), "summary") ?? tokens.at(-1) ?? "";
}
