import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createArtifacts } from "../../scripts/generate/artifacts.ts";
import { GUIDES } from "../../scripts/generate/page/guides.ts";
import { operationLink } from "../../scripts/generate/page/links.ts";
import { REDOC } from "../../scripts/generate/page/redocNames.ts";
import { addCodeSamples, sampleCalls } from "../../scripts/generate/samples.ts";
import { writeArtifacts } from "../../scripts/generate/writeArtifacts.ts";
import { deviationsOf } from "../../scripts/shared/deviations.ts";
import { readDocs, serveDocs } from "../../src/cli/serveDocs.ts";
import type { Listening } from "../../src/core/Listening.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { walk } from "../../src/core/pointer.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { readBundle } from "../support/bundle.ts";
import { codeSamplesOf } from "../support/codeSamples.ts";

let browser: Browser;
const requests: string[] = [];
const complaints: string[] = [];

const bundle = readBundle("openapi.json");
const operations = operationsOf(bundle);
const WIDE = { viewport: { width: 1440, height: 900 } };

beforeAll(async () => {
  await writeArtifacts(await createArtifacts(["docs"]));
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a page of the docs from disk, as one that somebody was sent, or a link into it. */
async function open(link: string, options: BrowserContextOptions = WIDE): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const file = link.startsWith("reference.html") ? "" : "index.html";
  await page.goto(`${pathToFileURL(path.resolve("generated/docs")).href}/${file}${link}`);
  return page;
}

/** Goes to another link in a page that is open. */
function follow(page: Page, link: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, link);
}

/** Redoc's headings begin with the name of their anchor, and can end with a badge. */
function heading(page: Page, name: string) {
  const escaped = name.replace(/[().?]/g, "\\$&");
  return page.getByRole("heading", { name: new RegExp(`(^| )${escaped}( deprecated)?$`) }).last();
}

function place(page: Page, link: string) {
  return page.locator(`[data-section-id="${link.slice(1)}"]`);
}

/** Opens the search, and types. */
async function search(page: Page, words: string): Promise<void> {
  await page.locator(".docs-skip").waitFor({ state: "attached" });
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Search docs").fill(words);
}

test("the first screen leads to every guide", async () => {
  const page = await open("");
  await heading(page, "Canvas LMS messaging (0.1.0)").waitFor();
  for (const name of Object.values(GUIDES).flat()) {
    const box = await place(page, "#/").locator(`a[href="#/${name}"]`).boundingBox();
    expect(box?.y, name).toBeLessThan(900);
  }
});

test("a link opens each operation, with its URL, scope and all its statuses", async () => {
  const page = await open("");
  for (const operation of operations) {
    const link = operationLink(operation);
    await follow(page, link);
    const shown = place(page, link);
    const tabs = shown.getByRole("tablist", { name: "Response status" }).first().getByRole("tab");
    await tabs.first().waitFor();
    expect(await tabs.allTextContents()).toEqual(operation.responses.map(({ status }) => status));
    const text = await shown.textContent();
    const scope = operation.object.security;
    for (const part of [operation.path, operation.id, "Who may call it.", "Side effects."])
      expect(text).toContain(part);
    expect(text).toContain(/"(url:[^"]*)"/.exec(JSON.stringify(scope))?.[1]);
  }
});

const prose = [
  ...Object.values(GUIDES).flat(),
  "get-a-token/who-am-i",
  "errors",
  "differences",
  "changes",
  "schemas/conversation",
];
test.each(["attach-a-file", "errors", "schemas/conversation"])("#/%s opens from outside", async (name) => {
  const page = await open(`#/${name}`);
  const title = place(page, `#/${name}`).getByRole("heading").first();
  await title.waitFor();
  expect((await title.boundingBox())?.y).toBeLessThan(300);
  expect(await page.getByText("No page at this address").count()).toBe(0);
});

test("each guide, section, overview and schema has a place with its title", async () => {
  const page = await open("");
  await heading(page, "Canvas LMS messaging (0.1.0)").waitFor();
  for (const name of prose) {
    await follow(page, `#/${name}`);
    const title = place(page, `#/${name}`).getByRole("heading").first();
    await title.waitFor();
    const words = (await title.textContent())?.trim() ?? "";
    await expect.poll(() => page.title(), { message: name }).toBe(`${words} · Canvas LMS messaging`);
  }
});

test("where Canvas' pages are wrong, the page says so, and leads to the page about it", async () => {
  const page = await open("#/conversations/getconversation");
  const note = page.locator("blockquote", { hasText: "D17" }).first();
  await note.getByRole("link", { name: "D17" }).click();
  await page.waitForURL(/#\/differences\/d17$/);
  await place(page, "#/differences/d17").getByRole("heading").first().waitFor();
});

test("a link opens each of them", async () => {
  const ids = new Set<string>();
  walk(bundle, (object) => {
    for (const { id } of deviationsOf(object)) ids.add(id);
  });
  const page = await open("#/differences/d1");
  for (const id of ids) {
    await follow(page, `#/differences/${id.toLowerCase()}`);
    await page.getByRole("heading", { name: new RegExp(`(^| )${id}: `) }).waitFor();
  }
});

describe("the search", () => {
  // The question, the place that its first hit opens, and what has to be read there.
  const questions: [string, string, string][] = [
    ["get a token", "get-a-token", "Every request to the Canvas API needs an access token."],
    ["403", "errors-and-403", "A request gets 403 if the caller lacks a right, or is throttled."],
    ["rate limit", "rate-limits", "wait, then retry it"],
    ["pagination", "pagination", 'rel="next"'],
    ["developer key", "scopes", "tokens that users generate in Canvas need none"],
    ["attach a file", "attach-a-file", "attachment_ids"],
    ["upload", "attach-a-file", "conversation attachments"],
    ["message everyone in a course", "message-a-whole-course", "bulk_message"],
    ["batch finished", "follow-a-batch", "whether it succeeded"],
    ["who am i", "get-a-token/who-am-i", "self"],
    ["why is my id off by a few", "ids", "9010000000004216"],
    ["filter[]", "find-whom-to-write-to/filter-your-conversations", "user_2202"],
    ["what may stand in filter[]", "find-whom-to-write-to/filter-your-conversations", "section_811"],
    ["how do I know that a batch succeeded", "follow-a-batch", "whether it succeeded"],
    ["send to 300 students", "message-a-whole-course", "of 30 or of 300 people"],
    ["getting started", "first-request", "The base URL is that address"],
    ["python", "first-request", "The base URL is that address"],
    ["token", "get-a-token", "Every request"],
    ["401", "get-a-token", "log in"],
    ["unauthorized", "errors-and-403", "401"],
    ["too many requests", "rate-limits", "429"],
    ["429", "rate-limits", "429"],
    ["next page", "pagination", "Link"],
    ["bulk", "message-a-whole-course", "bulk_message"],
    ["mute notifications", "notification-preferences/updatenotificationpreference", "frequency"],
    ["delete message", "conversations/removeconversationmessages", "remove"],
    ["undo delete", "conversations/deleteconversation", "Delete a conversation"],
    ["reply", "conversations/addconversationmessage", "Add a message"],
    ["send a message", "conversations/createconversation", "recipients"],
    ["inbox", "conversations/listconversations", "scope"],
    ["unread", "conversations/getunreadconversationcount", "unread_count"],
    ["oauth scope", "scopes", "developer key"],
    ["sandbox", "test-without-a-canvas", "Any other token acts as Maya"],
    ["mock server", "test-without-a-canvas", "Any other token acts as Maya"],
    ["bigint", "ids", "64 bits"],
    ["timezone", "dates", "ISO 8601"],
    ["who can I message", "find-whom-to-write-to", "searchRecipients"],
    ["how do I find a user", "find-whom-to-write-to", "searchRecipients"],
    ["profile picture", "users/getuserprofile", "avatar_url"],
    ["pdf attachment", "attach-a-file", "attachment_ids"],
    ["cc section", "message-a-whole-course", "section_811"],
    ["announcement", "account-notifications/createaccountnotification", "account_notification"],
    ["push notifications", "communication-channels/createcommunicationchannel", "push"],
    ["duplicate messages", "send-to-thousands", "without a response"],
    ["websocket", "what-is-missing", "Poll"],
    ["webhook for new messages", "what-is-missing", "Poll"],
    ["edit a message", "what-is-missing", "Send a correction"],
    ["enrollment", "find-whom-to-write-to", "the people of a course"],
    ["license", "files/getfile", "usage_rights"],
    ["log out", "get-a-token", "Every request"],
    ["file too large", "attach-a-file", "file size exceeds quota"],
    ["idempotency key", "send-to-thousands", "without a response"],
    ["X-Request-Context-Id", "errors-and-403", "X-Request-Context-Id"],
  ];

  test("first finds what helps", async () => {
    const page = await open("");
    for (const [question, name, text] of questions) {
      await search(page, question);
      const hit = page.getByRole("dialog").getByRole("option").first();
      expect(await hit.getAttribute("href"), question).toBe(`#/${name}`);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.hash === `#/${name}`);
      await expect.poll(() => place(page, `#/${name}`).textContent(), { message: question }).toContain(text);
    }
  });

  test("is in the menu of a narrow screen", async () => {
    const page = await open("", { viewport: { width: 360, height: 700 } });
    await page.locator(REDOC.menuButton).click();
    await page.locator(REDOC.searchTrigger).click();
    await page.getByPlaceholder("Search docs").fill("pagination");
    await page.getByRole("dialog").getByRole("option").first().click();
    await page.waitForURL(/#\/pagination$/);
    await place(page, "#/pagination").getByRole("heading").first().waitFor();
  });

  test("is opened by its field, and used by keyboard and mouse", async () => {
    const page = await open("");
    await page.locator(REDOC.searchTrigger).click();
    await page.keyboard.type("rate");
    await page.keyboard.press("ArrowDown");
    const second = await page.getByRole("dialog").getByRole("option").nth(1).getAttribute("href");
    expect(await page.getByRole("option", { selected: true }).getAttribute("href")).toBe(second);
    await page.keyboard.press("Escape");
    await page.locator(REDOC.searchTrigger).press("Enter");
    await page.getByPlaceholder("Search docs").fill("pagination");
    await page.getByRole("dialog").getByRole("option").first().click();
    await page.waitForURL(/#\/pagination$/);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("says when nothing is found", async () => {
    const page = await open("");
    await search(page, "xylophone");
    await page.getByText('Nothing found for "xylophone".').waitFor();
  });
});

test("the menu's links can be reached and followed by keyboard, or skipped", async () => {
  const page = await open("");
  await heading(page, "Canvas LMS messaging (0.1.0)").waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to content");
  for (let presses = 0; presses < 40 && (await focused()) !== "Rate limits"; presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/rate-limits$/);
  await page.getByRole("button", { name: "Skip to content" }).press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
});

test("each link of the menu can be opened in a new tab", async () => {
  const page = await open("");
  await heading(page, "Canvas LMS messaging (0.1.0)").waitFor();
  const tab = page.context().waitForEvent("page");
  const link = page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Rate limits" });
  await link.click({ modifiers: ["ControlOrMeta"] });
  await place(await tab, "#/rate-limits")
    .getByRole("heading")
    .first()
    .waitFor();
  expect(await page.locator('a[href^="/"]').count()).toBe(0);
});

test("address and menu name what is on the screen after a fast scroll", async () => {
  const page = await open("");
  await heading(page, "Canvas LMS messaging (0.1.0)").waitFor();
  await page.mouse.move(800, 400);
  for (const distance of [20_000, -7_000, 3_000, 50_000, -30_000, 9_000, 9_000]) {
    await page.mouse.wheel(0, distance);
    const isNamed = () =>
      page.evaluate((activeItem) => {
        const name = location.hash.split("#")[1] ?? "/";
        const box = document.querySelector(`[data-section-id="${name}"]`)?.getBoundingClientRect();
        const active = document.querySelector(activeItem)?.closest("a")?.getAttribute("href");
        return box !== undefined && box.top <= 160 && box.bottom >= 140 && active === `#${name}`;
      }, REDOC.activeItem);
    await expect.poll(isNamed, { message: String(distance), timeout: 10_000 }).toBe(true);
  }
});

describe("the layout of an operation", () => {
  const link = "#/conversations/createconversation";
  const boxOf = async (page: Page, selector: string) => {
    const box = await place(page, link).locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    return box;
  };

  test("has tables of the whole width, and request and response before the parameters", async () => {
    const page = await open(link);
    await place(page, link).locator(REDOC.responseSamples).waitFor();
    expect((await boxOf(page, "table")).width).toBeGreaterThan(900);
    const [request, response] = [await boxOf(page, REDOC.requestSamples), await boxOf(page, REDOC.responseSamples)];
    const [body, query] = [await boxOf(page, REDOC.bodyHeading), await boxOf(page, REDOC.queryHeading)];
    expect(response.x).toBeGreaterThan(request.x + request.width - 1);
    expect(Math.abs(response.y - request.y)).toBeLessThan(2);
    expect(response.y + response.height).toBeLessThanOrEqual(body.y);
    expect(body.y).toBeLessThan(query.y);
  });

  test("has one column where there is room for one", async () => {
    const page = await open(link, { viewport: { width: 1024, height: 900 } });
    await place(page, link).locator(REDOC.responseSamples).waitFor();
    const [request, response] = [await boxOf(page, REDOC.requestSamples), await boxOf(page, REDOC.responseSamples)];
    expect(response.y).toBeGreaterThanOrEqual(request.y + request.height);
    expect(response.width).toBe(request.width);
  });

  test("offers each sample, and shows the one that is chosen", async () => {
    const page = await open(link);
    const panel = place(page, link).locator(REDOC.requestSamples);
    const samples = codeSamplesOf(addCodeSamples(bundle)).filter(
      ({ operation }) => operation.id === "createConversation",
    );
    for (const { label, source } of samples) {
      await panel.locator(REDOC.sampleChoice).last().click();
      await page.getByRole("menuitem", { name: label, exact: true }).click();
      await expect.poll(async () => (await panel.locator("pre").innerText()).trimEnd()).toBe(source.trimEnd());
    }
  });

  test("keeps the headings of a table whose rows are blocks", async () => {
    const page = await open(link, { viewport: { width: 360, height: 900 } });
    const cell = place(page, link).locator("td").first();
    await cell.waitFor();
    const label = () => cell.evaluate((element) => getComputedStyle(element, "::before").content);
    await expect.poll(label).toContain("Request");
    expect(await cell.evaluate((element) => getComputedStyle(element).display)).toBe("block");
  });

  test("says what its button copies, and leads to the page as Markdown", async () => {
    const page = await open(link);
    await place(page, link).getByRole("button", { name: "Copy as YAML" }).waitFor();
    await place(page, link).getByRole("link", { name: "This page as Markdown" }).click();
    await page.waitForURL(/md\/operations\/createConversation\.md$/);
  });

  test("has no button to run a sample in the file on disk", async () => {
    const page = await open(link);
    await place(page, link).locator(REDOC.requestSamples).waitFor();
    expect(await page.getByRole("button", { name: "Run" }).count()).toBe(0);
  });
});

describe("beside a sandbox", () => {
  let mock: Mock;
  let docs: Listening;
  beforeAll(async () => {
    mock = await startMock();
    const sandbox = Number(new URL(mock.url).port);
    docs = await serveDocs(await readDocs(), { port: 0, host: "127.0.0.1", sandbox });
  });
  afterAll(() => Promise.all([mock.stop(), docs.stop()]));

  async function openServed(link: string): Promise<Page> {
    const page = await browser.newPage(WIDE);
    onTestFinished(() => page.close());
    page.setDefaultTimeout(30_000);
    await page.goto(`${docs.url}/${link}`);
    return page;
  }

  test("a sample runs, and the next request sees what it did", async () => {
    const page = await openServed("#/conversations/createconversation");
    const create = place(page, "#/conversations/createconversation");
    await create.locator(REDOC.sampleChoice).last().click();
    await page.getByRole("menuitem", { name: "curl (JSON)", exact: true }).click();
    await create.getByText("Change the request").click();
    await create.getByLabel("Body, application/json").fill('{"recipients": ["2203"], "body": "Sent from the docs"}');
    await create.getByRole("button", { name: "Run on the sandbox" }).click();
    await create.getByText("201 Created").waitFor();
    const created = await create.locator("output pre").last().textContent();
    expect(created).toContain('"last_authored_message": "Sent from the docs"');

    await follow(page, "#/conversations/listconversations");
    const list = place(page, "#/conversations/listconversations");
    await list.getByText("Change the request").click();
    await list.getByLabel("GET, path and query").fill("/api/v1/conversations?scope=sent");
    await list.getByRole("button", { name: "Run on the sandbox" }).click();
    await list.getByText("200 OK").waitFor();
    expect(await list.locator("output pre").last().textContent()).toContain("Sent from the docs");
    await list.getByText("Headers").last().click();
    expect(await list.locator("output pre").first().textContent()).toContain("x-rate-limit-remaining:");
  });

  test("an error response is shown like any other", async () => {
    const page = await openServed("#/conversations/createconversation");
    const create = place(page, "#/conversations/createconversation");
    await create.getByText("Change the request").click();
    await create.getByLabel("Body, application/x-www-form-urlencoded").fill("body=Hello");
    await create.getByRole("button", { name: "Run on the sandbox" }).click();
    await create.getByText("400 Bad Request").waitFor();
    expect(await create.locator("output pre").last().textContent()).toContain("recipients");
  });

  test("every sample gets a success response", async () => {
    const calls = sampleCalls(bundle);
    // It completes what another request starts.
    delete calls.completeFileUpload;
    for (const [id, samples] of Object.entries(calls)) {
      for (const [label, { method, path: url, headers, body }] of Object.entries(samples)) {
        mock.reset();
        const init = { method, headers: { authorization: "Bearer any", ...headers }, ...(body ? { body } : {}) };
        const response = await fetch(mock.url + url, init);
        expect(response.status, `${id}, ${label}: ${await response.text()}`).toBeLessThan(300);
      }
    }
  });

  test("every link of llms.txt is served, and nothing outside the docs", async () => {
    const index = await (await fetch(`${docs.url}/llms.txt`)).text();
    const links = [...index.matchAll(/\]\((md\/[^)]*|llms-full\.txt)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(operations.length);
    for (const link of links) {
      const response = await fetch(`${docs.url}/${link}`);
      expect(`${response.status} ${await response.text()}`, link).toMatch(/^200 # /);
    }
    expect((await fetch(`${docs.url}/md/%2e%2e/%2e%2e/openapi.yaml`)).status).toBe(404);
  });

  test("a sandbox that has stopped is said to have", async () => {
    const page = await openServed("#/conversations/createconversation");
    await page.route("**/api/v1/**", (route) => route.abort());
    const create = place(page, "#/conversations/createconversation");
    await create.getByRole("button", { name: "Run on the sandbox" }).click();
    await create.getByText('Does "npm start" still run?').waitFor();
  });
});

test.each([1280, 1400, 1440])("no button covers a code sample at %i px", async (width) => {
  const page = await open("#/conversations/createconversation", { viewport: { width, height: 900 } });
  const sample = place(page, "#/conversations/createconversation").locator(REDOC.requestSamples).first();
  await sample.locator("pre").waitFor();
  const covered = await sample.evaluate((panel) => {
    const button = panel.querySelector(".code-block-header button")?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(panel.querySelector("pre") ?? panel);
    return [...range.getClientRects()].filter(
      ({ right, top, bottom }) => button && right > button.left && top < button.bottom && bottom > button.top,
    ).length;
  });
  expect(covered).toBe(0);
});

// Most of Redoc's names are on the page of an operation.
const elsewhere: Partial<Record<string, string>> = {
  menuButton: "",
  schemaTag: "#/schemas/conversation",
  tableFrame: "#/errors-and-403",
  pathHeading: "#/conversations/addconversationmessage",
};
describe("Redoc still has what is named", () => {
  test("selectors", async () => {
    const page = await open("");
    for (const [name, selector] of Object.entries(REDOC)) {
      await follow(page, elsewhere[name] ?? "#/conversations/createconversation");
      const found = page.locator(selector).first();
      await found.waitFor({ state: "attached", timeout: 20_000 }).catch(() => expect.soft(name).toBe("found"));
    }
  });

  test("custom properties", async () => {
    const page = await open("");
    const css = readFileSync("scripts/generate/page/page.css", "utf8");
    const names = new Set(css.match(/(?<!:)--(?!docs-)[a-z][\w-]*/g));
    // Without our own style sheet, which has .docs-search.
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join("\n"))
        .filter((text) => !text.includes(".docs-search"))
        .join("\n"),
    );
    expect([...names].filter((name) => !rules.includes(`${name}:`))).toEqual([]);
  });
});

test("the page leads to the plain reference, and back", async () => {
  const page = await open("");
  await page.getByRole("link", { name: "one plain page" }).click();
  await page.waitForURL(/reference\.html$/);
  await page.getByRole("link", { name: "docs page" }).click();
  await page.waitForURL(/index\.html$/);
});

test("without JavaScript the page leads to the reference, which has everything", async () => {
  const page = await open("", { javaScriptEnabled: false });
  expect(await page.locator("noscript").textContent()).toContain("This page needs JavaScript.");
  await page.locator("noscript a").click();
  await page.waitForURL(/reference\.html$/);
  for (const { object, path: url } of operations) {
    await heading(page, String(object.summary)).waitFor();
    expect(await page.getByText(url, { exact: true }).count()).toBeGreaterThan(0);
  }
});

test("a browser that cannot unpack the page gets the reference", async () => {
  const page = await open("reference.html");
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "DecompressionStream"));
  await page.goto(`${pathToFileURL(path.resolve("generated/docs/index.html")).href}#/rate-limits`);
  await page.waitForURL(/reference\.html#\/rate-limits$/);
});

test("the reference takes at most 100 pages of paper", async () => {
  const page = await open("reference.html");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(100);
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const places = [
  "#/",
  "#/conversations/createconversation",
  "#/errors-and-403",
  "#/get-a-token",
  "#/differences/d3",
  "#/errors",
  "#/scopes",
  "#/schemas/conversation",
];
const views = [360, 768, 1024, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(views)(
  "the docs, their search and the reference are accessible and fit at $width px in $colorScheme",
  async (view) => {
    const page = await openForAxe("", view);
    for (const link of places) {
      await follow(page, link);
      await place(page, link).getByRole("heading").first().waitFor();
      expect(await overflow(page), link).toBeLessThanOrEqual(0);
      // What fades in has little contrast for a moment.
      await expect.poll(() => violations(page), { message: link, timeout: 30_000 }).toEqual([]);
    }
    await search(page, "token");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
    expect(await violations(page), "search").toEqual([]);

    const reference = await openForAxe("reference.html", view);
    const background = await reference.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(view.colorScheme === "dark" ? "rgb(22, 24, 29)" : "rgb(255, 255, 255)");
    expect(await overflow(reference)).toBeLessThanOrEqual(0);
    expect(await violations(reference), "reference").toEqual([]);
  },
);

/** The pages' own policy lets no script in, not even axe. */
async function openForAxe(link: string, { width, colorScheme }: (typeof views)[number]): Promise<Page> {
  const page = await open(link, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  await page.evaluate(axe);
  return page;
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`axe.run(document).then(({ violations }) => violations
    .filter(({ impact }) => impact !== "minor")
    .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join("  ")))`);
  return Array.isArray(found) ? found.map(String) : ["axe did not run"];
}

test("the pages ask the network for nothing, and complain about nothing", () => {
  const isLocal = (url: string) => ["file:", "data:", "blob:", "about:"].some((scheme) => url.startsWith(scheme));
  expect(requests.filter((url) => !isLocal(url))).toEqual([]);
  expect(complaints).toEqual([]);
});
