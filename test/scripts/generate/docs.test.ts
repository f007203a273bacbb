import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createRanking } from "../../../scripts/generate/page/client/rank.ts";
import { documentForDocs } from "../../../scripts/generate/page/documentForDocs.ts";
import { documentForRedoc } from "../../../scripts/generate/page/documentForRedoc.ts";
import { GUIDES, readGuides } from "../../../scripts/generate/page/guides.ts";
import { operationLink } from "../../../scripts/generate/page/links.ts";
import { createLlmsFiles } from "../../../scripts/generate/page/llms.ts";
import { slug } from "../../../scripts/generate/page/markdown.ts";
import { createMarkdownFiles } from "../../../scripts/generate/page/markdownFiles.ts";
import { createPages } from "../../../scripts/generate/page/pages.ts";
import { withFragments, withoutForeignImages, withPackedScript } from "../../../scripts/generate/page/redoc.ts";
import { withSelectors } from "../../../scripts/generate/page/redocNames.ts";
import { createReference } from "../../../scripts/generate/page/reference.ts";
import { searchPlaces } from "../../../scripts/generate/page/searchIndex.ts";
import { deviationsOf } from "../../../scripts/shared/deviations.ts";
import { serveDocs } from "../../../src/cli/serveDocs.ts";
import { arrayAt, isObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { examplesAt, JSON_TYPE, type Operation, operationsOf } from "../../../src/core/operations.ts";
import { walk } from "../../../src/core/pointer.ts";
import { inTemporaryFolder } from "../../../src/core/temporaryFolder.ts";
import { readBundle } from "../../support/bundle.ts";
import { blocksOf } from "../../support/samples.ts";

const bundle = readBundle("openapi.json");
const document = documentForDocs(bundle);
const guides = await readGuides();
const pages = createPages(document, guides, "# Change log\n\n## 0.1.0\n\n- A first entry.\n");
const reference = await createReference(document, pages);
const markdown = createMarkdownFiles(pages);
const llms = createLlmsFiles(document, pages);
const operations = operationsOf(bundle);

/** The scope that an operation demands. */
function scopeOf({ object }: Operation): string {
  return String(arrayAt(object, "security").flatMap((requirement) => arrayAt(requirement, "oauth2"))[0]);
}

/** The text of a page. */
function page(name: string): string {
  return pages.find((candidate) => candidate.name === name)?.text ?? "";
}

describe("guides", () => {
  test("the request in both encodings is the same", () => {
    const [json = "", form = ""] = [...page("request-bodies").matchAll(/Content-Type: \S+\n\n(.*)\n/g)].map(
      ([, body]) => body,
    );
    const fields = new URLSearchParams(form);
    expect(JSON.parse(json)).toEqual({
      recipients: fields.getAll("recipients[]"),
      body: fields.get("body"),
      group_conversation: fields.get("group_conversation") === "true",
    });
  });

  test("the example of a rounded id is what a JSON parser makes of it", () => {
    const [, sent = "", read] = /`(\d{16})` becomes `(\d{16})`/.exec(page("ids")) ?? [];
    expect(String(JSON.parse(sent))).toBe(read);
  });

  test("operations that they name are links, and code is left as it is", () => {
    expect(page("get-a-token")).toContain("[`getUser`](#/users/getuser) with the id");
    expect(page("follow-a-batch")).toContain("```ts\nimport { createCanvas }");
  });

  test.each([
    ["a missing file", "ids", undefined, "docs/guides/ids.md:1: The file is missing."],
    ["a file in no group", "other", "# Other\n\nText.\n", "docs/guides/other.md:1: The guide is in no group."],
    ["a guide without a title", "ids", "Text.\n", 'docs/guides/ids.md:1: A guide begins with "# "'],
  ])("%s is reported", async (_, name, text, message) => {
    await inTemporaryFolder(async (folder) => {
      for (const guide of Object.values(GUIDES).flat())
        writeFileSync(path.join(folder, `${guide}.md`), "# A\n\nText.\n");
      if (text === undefined) rmSync(path.join(folder, `${name}.md`));
      else writeFileSync(path.join(folder, `${name}.md`), text);
      await expect(readGuides(folder)).rejects.toThrow(message);
    });
  });
});

describe("pages of operations", () => {
  test.each(operations)("$id has everything that a program needs", (operation) => {
    const text = page(operation.id);
    const scope = scopeOf(operation);
    const names = operation.parameters.map(({ name }) => `\`${name}\``);
    const statuses = operation.responses.map(({ status }) =>
      status < "400" ? `## Response ${status}` : `| ${status} |`,
    );
    const parts = [
      `**${operation.method.toUpperCase()}** \`${operation.path}\``,
      operation.id,
      scope,
      ...names,
      ...statuses,
    ];
    for (const part of parts) expect(text).toContain(part);
    expect(text).toMatch(/^\*\*Who may call it\.\*\* \S/m);
    expect(text).toMatch(/^\*\*Side effects\.\*\* \S/m);
    expect(text).toContain("```ts\nimport { createCanvas }");
  });

  test.each(operations)("$id shows every example of its own", ({ id, requestBody, responses }) => {
    const text = page(id).replaceAll("\\|", "|");
    const messages = [...(requestBody ? [requestBody] : []), ...responses].filter(
      ({ tokens }) => tokens[0] === "paths",
    );
    for (const { name, value } of messages.flatMap(({ content }) =>
      content.filter((media) => media.name === JSON_TYPE).flatMap((media) => examplesAt(bundle, media)),
    )) {
      const shown = isObject(value) ? (value.value ?? null) : null;
      const forms = [JSON.stringify(shown, null, 2), JSON.stringify(shown)];
      expect(
        forms.some((form) => text.includes(form)),
        name,
      ).toBe(true);
    }
  });

  test("what every operation has comes last", () => {
    for (const { parameters, responses } of operationsOf(document)) {
      const names = parameters.map(({ name }) => name);
      expect(names.indexOf("as_user_id")).toBeOneOf([-1, names.length - 1]);
      for (const { headers } of responses.filter(({ status }) => status < "300")) {
        const [first] = headers.map(({ name }) => name);
        if (headers.some(({ name }) => name === "Link")) expect(first).toBe("Link");
      }
    }
  });
});

test.each(Object.entries(objectAt(objectAt(document, "components"), "schemas")))(
  "the page of the schema %s has its fields",
  (name, schema) => {
    for (const field of Object.keys(objectAt(schema, "properties"))) expect(page(name)).toContain(`\`${field}\``);
    expect(page(name)).toContain(String(Object(schema).description).split("\n")[0]);
  },
);

test("forms have no pages: their fields are those of the bodies", () => {
  expect(pages.filter(({ name }) => name.endsWith("Form"))).toEqual([]);
});

test("the guide about scopes has the scope of each operation, and all of them to copy", () => {
  const schemes = objectAt(objectAt(bundle, "components"), "securitySchemes");
  const flow = objectAt(objectAt(objectAt(schemes, "oauth2"), "flows"), "authorizationCode");
  const [, copied = ""] = /developer key\n\n```text\n([^`]*)\n```/.exec(page("scopes")) ?? [];
  expect(copied.split("\n").sort()).toEqual(Object.keys(objectAt(flow, "scopes")).sort());
  for (const operation of operations) {
    const scope = scopeOf(operation).replace("|", "\\|");
    const row = `| [${operation.object.summary}](${operationLink(operation)}) | \`${scope}\` |`;
    expect(page("scopes")).toContain(row);
  }
});

test("the page about errors has each error of each operation", () => {
  const [common = "", single = ""] = page("errors").split("## Single operations");
  expect([...common.matchAll(/^\| (\d+) \|/gm)].map(([, status]) => status)).toEqual(["401", "403", "429", "500"]);
  for (const operation of operations) {
    for (const { status } of operation.responses.filter((response) => response.status >= "400")) {
      const isRow = (row: string) => row.startsWith(`| ${status} |`) && row.includes(`](${operationLink(operation)})`);
      const own = single.split("\n").some(isRow);
      expect(own || common.includes(`\n| ${status} |`), `${operation.id} ${status}`).toBe(true);
    }
  }
});

test("each deviation has its heading, its words and its places", () => {
  const sections = new Map(
    page("differences")
      .split("\n## ")
      .map((section) => [section.split(":")[0], section]),
  );
  walk(bundle, (object, tokens) => {
    for (const { id, documented, actual } of deviationsOf(object)) {
      expect(sections.get(id), tokens.join("/")).toContain(documented);
      expect(sections.get(id), tokens.join("/")).toContain(actual);
    }
  });
  expect(page("differences")).toContain("\n\n## D9: recipients {% #d9 %}\n\n");
  expect(page("differences")).toContain("](#/conversations/listconversations)");
});

test("the change log stands on a page, without its own title", () => {
  expect(page("changes")).toBe("## 0.1.0\n\n- A first entry.\n");
});

describe("Markdown files", () => {
  test("each begins with its title, and has none of the notation of the docs page", () => {
    for (const { file, text } of markdown) {
      expect(text, file).toMatch(/^# \S/);
      expect(text, file).not.toMatch(/\{% #|\]\(#\//);
    }
  });

  test("every link leads to a file, and to a heading in it", () => {
    const texts = new Map([...llms, ...markdown].map(({ file, text }) => [file, text]));
    for (const { file, text } of [...llms, ...markdown]) {
      const targets = [...text.matchAll(/\]\(([\w./-]+)(?:#([\w-]+))?\)/g)].map(([, target = "", place]) => ({
        target,
        place,
      }));
      for (const { target, place } of targets) {
        const found = texts.get(path.posix.join(path.posix.dirname(file), target));
        expect(found, `${file}: ${target}`).toBeDefined();
        if (!place) continue;
        const headings = [...(found ?? "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => slug(heading));
        expect(headings, `${file}: ${target}`).toContain(place);
      }
    }
  });

  test("llms.txt has the rules, and each page", () => {
    const text = llms.find(({ file }) => file === "llms.txt")?.text ?? "";
    for (const { file } of markdown) expect(text).toContain(`(${file})`);
    for (const { method, path: url } of operations) expect(text).toContain(`\`${method.toUpperCase()} ${url}\``);
    expect(text).toContain("`recipients*`");
    for (const rule of [
      "Authorization: Bearer",
      "canvas-string-ids",
      'rel="next"',
      "Rate Limit Exceeded",
      "recipients[]",
    ])
      expect(text).toContain(rule);
  });

  test("llms-full.txt has all pages, with the code of the guides as it is tested", () => {
    const text = llms.find(({ file }) => file === "llms-full.txt")?.text ?? "";
    for (const { title } of pages) expect(text).toContain(`\n# ${title}\n`);
    for (const { name } of guides)
      for (const block of blocksOf(`docs/guides/${name}.md`)) expect(text, name).toContain(block.text);
  });
});

describe("the plain reference", () => {
  const ids = [...reference.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  test("every link in it leads to a place in it", () => {
    const links = [...reference.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(500);
    expect([...new Set(links)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("no two places have one name, and nothing runs or loads", () => {
    expect(ids).toEqual([...new Set(ids)]);
    const prose = reference.replace(/<pre.*?<\/pre>/gs, "");
    expect(prose).not.toMatch(/<script|<img|undefined|\[object|\{% #/);
  });

  test("no heading is more than one level below the one above it", () => {
    const levels = [...reference.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("each page is in it, and each cell names its column", () => {
    for (const { link } of pages) expect(ids).toContain(link.slice(1));
    expect(reference).toContain('<td data-label="Field">');
    expect(reference).not.toContain("<td>");
  });

  test("of several examples, all but the first are folded away", () => {
    const article = reference.split('<article class="operation" id="/conversations/createconversation">')[1] ?? "";
    const [response = ""] = article.split(">Response 202<");
    const [, shown = ""] = response.split(">Response 201<");
    expect(shown.split("<details>")[0]?.match(/language-json/g)).toHaveLength(1);
    expect(shown.match(/<details>/g)?.length).toBeGreaterThan(1);
  });
});

describe("the search", () => {
  const rank = createRanking(searchPlaces(pages));
  test.each([
    ["all errors", "#/errors"],
    ["Generating clients", "#/first-request"],
    ["force_new", "#/conversations/createconversation"],
    ["auto_mark_as_read", "#/conversations/getconversation"],
    ["addConversationMessage", "#/conversations/addconversationmessage"],
    ["conversations.addMessage", "#/conversations/addconversationmessage"],
    ["GET /api/v1/conversations/:id", "#/conversations/getconversation"],
    ["/conversations/batches", "#/conversations/listconversationbatches"],
    ["X-Rate-Limit-Remaining", "#/rate-limits"],
    ["D9", "#/differences/d9"],
    ["pagniation", "#/pagination"],
  ])("%s", (query, link) => {
    expect(rank(query)[0]?.link).toBe(link);
  });

  test("finds nothing for what is not there, and for no words", () => {
    expect(rank("xylophone")).toEqual([]);
    expect(rank(" ?! ")).toEqual([]);
  });
});

describe("a rewriting of the docs page that finds nothing is an error", () => {
  test.each([
    ["images", withoutForeignImages],
    ["links", withFragments],
    ["the script", (html: string) => withPackedScript(html, "")],
  ])("%s", (_, rewrite) => {
    expect(() => rewrite("<p>Another page</p>")).toThrow("The docs page contains no ");
  });

  test.each([
    ["the policy", '<meta name="sandbox" content="">', "connect-src 'none'"],
    ["the address of the sandbox", "connect-src 'none'", '<meta name="sandbox" content="">'],
  ])("%s", async (_, html, missing) => {
    const docs = new Map([["/index.html", Buffer.from(html)]]);
    const served = serveDocs(docs, { port: 0, host: "127.0.0.1", sandbox: 4010 });
    await expect(served).rejects.toThrow(`The docs page contains no ${missing}.`);
  });

  test("a selector without a name", () => {
    expect(() => withSelectors(":--nothing { color: red }")).toThrow("redocNames.ts lacks");
  });
});

describe("the document for Redoc", () => {
  const shown = documentForRedoc(document, pages);
  const tags = arrayAt(shown, "tags");

  test("has each guide and each overview as a tag, in a group of the menu", () => {
    const grouped = arrayAt(shown, "x-tagGroups").flatMap((group) => arrayAt(group, "tags"));
    const prose = pages.filter(({ kind }) => kind === "guide" || kind === "overview");
    for (const { title } of prose) {
      const tag = tags.find((candidate) => stringAt(candidate, "x-displayName") === title);
      expect(grouped).toContain(stringAt(tag, "name"));
    }
  });

  test("leads from the introduction to each guide, and to the other forms of the docs", () => {
    const { description } = objectAt(shown, "info");
    for (const { name, title } of guides) expect(description).toContain(`[${title}](#/${name})`);
    for (const file of ["reference.html", "llms.txt", "llms-full.txt"]) expect(description).toContain(`](${file})`);
  });

  test("has one object in place of an allOf, beside which Redoc shows no description", () => {
    const schemas = objectAt(objectAt(shown, "components"), "schemas");
    expect(Object.keys(schemas).filter((name) => objectAt(schemas, name).allOf)).toEqual([]);
    const { description, properties, required } = objectAt(schemas, "DeletedConversation");
    expect(description).toContain("The deleted conversation");
    expect(required).toEqual(expect.arrayContaining(["id", "participants"]));
    expect(properties).toMatchObject({
      id: { description: "The id of the conversation." },
      visible: { enum: [false] },
    });
  });

  test("has plain text as the summaries of examples, which Redoc does not render", () => {
    walk(shown, ({ summary }) => {
      if (typeof summary === "string") expect(summary).not.toContain("`");
    });
  });
});
