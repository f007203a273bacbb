import { groupBy } from "../../../src/core/groupBy.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { JSON_TYPE, type Operation, operationsOf } from "../../../src/core/operations.ts";
import { fromPointer, resolve } from "../../../src/core/pointer.ts";
import { code, link, paragraphs } from "./markdown.ts";
import { asMarkdown, type DocsFile, markdownFile } from "./markdownFiles.ts";
import { clientMethod } from "./operationPage.ts";
import type { Page } from "./pages.ts";
import { fieldsOf, typeOf } from "./schemaText.ts";

/**
 * Makes the entrances for programs: `llms.txt` (https://llmstxt.org), which has the rules and every operation in a line,
 * and `llms-full.txt`, all pages in one text.
 */
export function createLlmsFiles(document: JsonObject, pages: Page[]): DocsFile[] {
  const opening = openingOf(document);
  const of = (kind: Page["kind"]) => pages.filter((page) => page.kind === kind);
  const operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]));
  const groups = [...groupBy(of("operation"), ({ group }) => group)].map(([group, members]) => {
    const lines = members.map((page) => {
      const operation = operations.get(page.name);
      return `- ${toFile(page)}: ${operation ? operationLine(document, operation) : ""}`;
    });
    return `### ${group}\n\n${lines.join("\n")}`;
  });
  const text = paragraphs(
    opening,
    "## Guides",
    of("guide")
      .map((page) => `- ${toFile(page)}: ${firstSentence(page)}`)
      .join("\n"),
    "## Operations",
    "Fields and parameters marked with `*` are required. Every operation also takes the query parameter `as_user_id`.",
    ...groups,
    "## Overviews",
    [...of("overview").map(toFile), link("All of it in one text", "llms-full.txt")]
      .map((line) => `- ${line}`)
      .join("\n"),
    "## Schemas",
    of("schema").map(toFile).join(", "),
  );
  const full = paragraphs(opening, ...pages.map((page) => asMarkdown(page, (file) => file, pages)));
  return [
    { file: "llms.txt", text: `${text}\n` },
    { file: "llms-full.txt", text: `${full}\n` },
  ];
}

function openingOf(document: JsonObject): string {
  const info = objectAt(document, "info");
  return paragraphs(
    `# ${stringAt(info, "title")} ${stringAt(info, "version")}`,
    `> ${stringAt(info, "summary")}`,
    stringAt(info, "description"),
  );
}

function toFile(page: Page): string {
  return link(page.title, markdownFile(page));
}

function firstSentence({ text }: Page): string {
  const [paragraph = ""] = withoutLinks(text)
    .replaceAll(/(?<!\n)\n(?!\n)/g, " ")
    .split("\n\n");
  return /^.*?[.?!](?= |$)/.exec(paragraph)?.[0] ?? "";
}

/** The request and the success responses of an operation, in one line. */
function operationLine(document: JsonObject, operation: Operation): string {
  const { method, path, parameters, requestBody, responses } = operation;
  const query = parameters
    .filter((parameter) => parameter.in !== "path" && parameter.name !== "as_user_id")
    .map(({ name, required, value }) => fieldOf(document, name, required, isObject(value) ? value.schema : undefined));
  const media = requestBody?.content.find(({ name }) => name === JSON_TYPE);
  const schema = media ? resolve(document, [...media.tokens, "schema"]).value : undefined;
  const body = fieldsOf(schema, "").map((field) => fieldOf(document, field.name, field.required, field.schema));
  const successes = responses.filter(({ status }) => status < "400").map(responseOf);
  return [
    code(`${method.toUpperCase()} ${path}`),
    query.length > 0 ? `query ${query.join(", ")}` : "",
    body.length > 0 ? `body ${body.join(", ")}` : "",
    `responds with ${successes.join(", or ")}`,
    code(clientMethod(operation)),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function fieldOf(document: JsonObject, name: string, required: boolean, schema: Json | undefined): string {
  return `${code(required ? `${name}*` : name)} ${shortType(document, schema)}`.trim();
}

/** The JSON type of a value, without its limits. */
function shortType(document: JsonObject, schema: Json | undefined): string {
  const $ref = stringAt(schema, "$ref");
  if ($ref !== undefined) return shortType(document, resolve(document, fromPointer($ref)).value);
  if (!isObject(schema)) return "";
  if (schema.type === "array") return `array of ${shortType(document, schema.items)}`;
  if (typeof schema.type === "string") return schema.type;
  const branches = [...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf"), ...[schema.type ?? []].flat()];
  const types = branches.map((branch) => (typeof branch === "string" ? branch : shortType(document, branch)));
  return [...new Set(types)].join(" or ");
}

/** A status, and the names of the schemas of its body. */
function responseOf({ status, content }: Operation["responses"][number]): string {
  const [media] = content;
  return media ? `${status} and ${withoutLinks(typeOf(media.object.schema))}` : status;
}

function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}
