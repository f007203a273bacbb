import { expect, test } from "vitest";
import { documentForDocs } from "../../../scripts/generate/page/documentForDocs.ts";
import { operationLink } from "../../../scripts/generate/page/links.ts";
import { createReference } from "../../../scripts/generate/page/reference.ts";
import { withoutSoftBreaks } from "../../../scripts/generate/page/softBreaks.ts";
import { deviationsOf } from "../../../scripts/shared/deviations.ts";
import { arrayAt, isObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../../src/core/operations.ts";
import { resolve, walk } from "../../../src/core/pointer.ts";
import { readBundle } from "../../support/bundle.ts";

const bundle = readBundle("openapi.json");
const document = documentForDocs(bundle, "# Change log\n\n## 0.1.0\n\n- A first entry.\n");
const reference = await createReference(document);
const operations = operationsOf(bundle);

/** The text of a page of prose. */
function page(name: string): string {
  const tag = arrayAt(document, "tags").find((entry) => stringAt(entry, "name") === name);
  return stringAt(tag, "description") ?? "";
}

/** The part of the reference about an operation or a schema, as a reader sees it. */
function article(link: string): string {
  const [, rest = ""] = reference.split(`<article id="${link.slice(1)}">`);
  return readable(rest.split("</article>")[0] ?? "");
}

function readable(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
}

test.each(operations)("$id tells who may call it, and its side effects", ({ object }) => {
  expect(object.description).toMatch(/^\*\*Who may call it\.\*\* \S/m);
  expect(object.description).toMatch(/^\*\*Side effects\.\*\* \S/m);
});

test("the introduction shows the same request in both encodings", () => {
  const description = String(objectAt(bundle, "info").description);
  const [json = "", form = ""] = [...description.matchAll(/Content-Type: \S+\n\n(.*)\n/g)].map(([, body]) => body);
  const fields = new URLSearchParams(form);
  expect(JSON.parse(json)).toEqual({
    recipients: fields.getAll("recipients[]"),
    body: fields.get("body"),
    group_conversation: fields.get("group_conversation") === "true",
  });
});

test("the introduction's example of a rounded id is what a JSON parser makes of it", () => {
  const [, sent = "", read] = /`(\d{16})` becomes `(\d{16})`/.exec(String(objectAt(bundle, "info").description)) ?? [];
  expect(String(JSON.parse(sent))).toBe(read);
});

/** The scope that the contract gives an operation. */
function scopeOf({ object }: Operation): string {
  return arrayAt(object, "security")
    .flatMap((requirement) => arrayAt(requirement, "oauth2"))
    .join();
}

test("the scope page has the scope of each operation, and all of them to copy", () => {
  const schemes = objectAt(objectAt(bundle, "components"), "securitySchemes");
  const flow = objectAt(objectAt(objectAt(schemes, "oauth2"), "flows"), "authorizationCode");
  const all = Object.keys(objectAt(flow, "scopes"));
  const [, copied = ""] = /```text\n([^`]*)\n```/.exec(page("Scopes")) ?? [];
  expect(copied.split("\n").sort()).toEqual(all.sort());
  for (const operation of operations) {
    const scope = scopeOf(operation).replace("|", "\\|");
    const row = `| [${operation.object.summary}](${operationLink(operation)}) | \`${scope}\` |`;
    expect(page("Scopes")).toContain(row);
  }
});

test("the error page has each error of each operation", () => {
  const [common = "", single = ""] = page("Errors").split("### Single operations");
  expect([...common.matchAll(/^\| (\d+) \|/gm)].map(([, status]) => status)).toEqual(["401", "403", "429", "500"]);
  for (const operation of operations) {
    const statuses = Object.keys(objectAt(operation.object, "responses")).filter((status) => status >= "400");
    for (const status of statuses) {
      const own = single
        .split("\n")
        .some((row) => row.startsWith(`| ${status} |`) && row.includes(`](${operationLink(operation)})`));
      expect(own || common.includes(`\n| ${status} |`), `${operation.id} ${status}`).toBe(true);
    }
  }
  expect(single).toContain(
    "](#/conversations/addconversationmessage)</li></ul> | <ul><li>[`FieldErrors`](#/schemas/fielderrors)</li></ul> |",
  );
});

test("each deviation has its heading, its words and its places", () => {
  walk(bundle, (object, tokens) => {
    for (const { id, documented, actual } of deviationsOf(object)) {
      const [, section = ""] = page("Differences").split(`### ${id}: `);
      const [own = ""] = section.split("### D");
      expect(own, tokens.join("/")).toContain(documented);
      expect(own, tokens.join("/")).toContain(actual);
    }
  });
  expect(page("Differences")).toContain(
    "[`GET /api/v1/conversations parameter include_all_conversation_ids`](#/conversations/listconversations)",
  );
});

test("a deviation's heading names its places, and has the id as its anchor", () => {
  expect(page("Differences")).toContain("\n\n### D9: recipients {% #d9 %}\n\n");
  expect(page("Differences")).toContain("\n\n### D2: messages and 4 more {% #d2 %}\n\n");
  expect(page("Differences")).toContain("\n\n### D17: Get a conversation and 1 more {% #d17 %}\n\n");
  expect(reference).toContain('<h3 id="/differences/d9">D9: recipients</h3>');
});

test("the introduction links the pages that it names", () => {
  const { description } = objectAt(document, "info");
  expect(description).toContain("[Which operation sends which error](#/errors)");
  expect(description).toContain("[The scope of each operation](#/scopes)");
});

test("summaries of examples are plain text, as no page renders them", () => {
  expect(reference).toContain("<figcaption>communication_channel is missing</figcaption>");
});

test("the change log stands on a page, without its own title", () => {
  expect(page("Changes")).toBe("## 0.1.0\n\n- A first entry.\n");
});

test("names of operations and schemas become links, and other code does not", () => {
  const { description } = operations.find(({ id }) => id === "listConversationBatches")?.object ?? {};
  expect(description).toContain("yet. `createConversation` starts a batch");
  const linked = operationsOf(document).find(({ id }) => id === "listConversationBatches")?.object.description;
  expect(linked).toContain("yet. [`createConversation`](#/conversations/createconversation) starts a batch");
  expect(linked).toContain("the mode `async`");
});

test.each([
  { name: "a paragraph", before: "One\ntwo.\n\nThree\nfour.", after: "One two.\n\nThree four." },
  { name: "bold words at the beginning", before: "**One.** two\nthree", after: "**One.** two three" },
  { name: "a table", before: "| a |\n| - |\n| b |", after: "| a |\n| - |\n| b |" },
  { name: "a list", before: "- a\n- b", after: "- a\n- b" },
  { name: "a quotation", before: "> a\n> b", after: "> a\n> b" },
  { name: "code", before: "Text\nmore:\n\n```\na\n\nb\nc\n```\n", after: "Text more:\n\n```\na\n\nb\nc\n```\n" },
])("$name keeps only the line breaks that mean something", ({ before, after }) => {
  expect(withoutSoftBreaks({ description: before })).toEqual({ description: after });
});

test("every link inside the reference leads to a place in it", () => {
  const ids = new Set([...reference.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const links = [...reference.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(500);
  expect([...new Set(links)].filter((id) => !ids.has(id))).toEqual([]);
});

test("the reference has no script, and no two places of one name", () => {
  const ids = [...reference.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(reference).not.toMatch(/<script|<img|undefined|\[object/);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(operations)("the reference has everything about $id", (operation) => {
  const text = article(operationLink(operation));
  const names = operation.parameters.map(({ value }) => stringAt(value, "name") ?? "");
  const statuses = Object.keys(objectAt(operation.object, "responses"));
  for (const part of [operation.path, operation.id, scopeOf(operation), ...names, ...statuses])
    expect(text).toContain(part);
  const owners = [["requestBody"], ...statuses.map((status) => ["responses", status])];
  for (const owner of owners) {
    const { tokens } = resolve(bundle, [...operation.tokens, ...owner]);
    const shared = tokens[0] === "components" && tokens[1] === "responses";
    const place = shared ? article(`#/answers/${tokens[2]?.toLowerCase()}`) : text;
    for (const { tokens: at, object } of mediaTypesAt(bundle, tokens)) {
      for (const name of Object.keys(objectAt(object, "examples"))) {
        const { value } = resolve(bundle, [...at, "examples", name]);
        if (!isObject(value)) throw new Error(`${name} is no example`);
        const shown = typeof value.value === "string" ? value.value : JSON.stringify(value.value, null, 2);
        expect(place).toContain(shown);
      }
    }
  }
});

test.each(Object.entries(objectAt(objectAt(bundle, "components"), "schemas")))(
  "the reference has the fields of %s",
  (name, schema) => {
    const text = article(`#/schemas/${name.toLowerCase()}`);
    for (const field of Object.keys(objectAt(schema, "properties"))) expect(text).toContain(field);
    expect(text).toContain(String(Object(schema).description).split("\n")[0]?.split("`")[0]);
  },
);

test("code samples of an operation stand in the reference", async () => {
  const sampled = structuredClone(document);
  const [operation] = operationsOf(sampled);
  if (!operation) throw new Error("no operation");
  operation.object["x-codeSamples"] = [
    { lang: "Shell", label: "curl", source: "curl 'https://example.edu?a=1&b=<2>'" },
  ];
  const page = await createReference(sampled);
  expect(page).toContain("<code>curl 'https://example.edu?a=1&#38;b=&#60;2&#62;'</code>");
});
