import { groupBy } from "../../../src/core/groupBy.ts";
import { isObject, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { JSON_TYPE, type Operation, operationsOf } from "../../../src/core/operations.ts";
import { resolve } from "../../../src/core/pointer.ts";
import { code, link, paragraphs, plainText } from "./markdown.ts";
import { asMarkdown, type DocsFile, markdownFile } from "./markdownFiles.ts";
import { clientMethod } from "./operationPage.ts";
import type { Page } from "./pages.ts";
import { fieldsOf } from "./schemaText.ts";

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
    "Parameters and fields of bodies marked with `*` are required. `as_user_id` is left out.",
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
  const [paragraph = ""] = text.split("\n\n");
  return /^.*?[.?!](?= |$)/.exec(plainText(paragraph))?.[0] ?? "";
}

/** The request and the success statuses of an operation, in one line. */
function operationLine(document: JsonObject, operation: Operation): string {
  const { method, path, parameters, requestBody, responses } = operation;
  const query = parameters
    .filter((parameter) => parameter.in !== "path" && parameter.name !== "as_user_id")
    .map(({ name, required }) => mark(name, required));
  const media = requestBody?.content.find(({ name }) => name === JSON_TYPE);
  const schema = media ? resolve(document, [...media.tokens, "schema"]).value : undefined;
  const body = fieldsOf(schema, "").map(({ name, required }) => mark(name, required));
  const statuses = responses.filter(({ status }) => status < "400").map(({ status }) => status);
  return [
    code(`${method.toUpperCase()} ${path}`),
    query.length > 0 ? `query ${query.join(", ")}` : "",
    body.length > 0 ? `body ${body.join(", ")}` : "",
    `responds with ${statuses.join(" or ")}${bodiesOf(responses)}`,
    code(clientMethod(operation)),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function mark(name: string, required: boolean): string {
  return code(required ? `${name}*` : name);
}

/** Whether the success responses are arrays, which programs get wrong most. */
function bodiesOf(responses: Operation["responses"]): string {
  const schemas = responses.filter(({ status }) => status < "300").flatMap(({ content }) => content);
  const isArray = schemas.some(({ object }) => isObject(object.schema) && object.schema.type === "array");
  return isArray ? " and an array" : "";
}
