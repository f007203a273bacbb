import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createArtifacts } from "../../scripts/generate/artifacts.ts";
import { deviationsOf } from "../../scripts/shared/deviations.ts";
import { writeFiles } from "../../scripts/shared/writeFiles.ts";
import { objectAt } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { walk } from "../../src/core/pointer.ts";
import { launchBrowser } from "../support/browser.ts";
import { readBundle } from "../support/bundle.ts";

let browser: Browser;
const requests: string[] = [];
const complaints: string[] = [];

const document = readBundle("openapi.json");
const operations = operationsOf(document).map((operation) => ({
  ...operation,
  link: `#/${operation.tag.replaceAll(" ", "-")}/${operation.id}`.toLowerCase(),
  statuses: Object.keys(objectAt(operation.object, "responses")),
}));

beforeAll(async () => {
  const artifacts = await createArtifacts(["docs"]);
  await writeFiles(artifacts.map(({ file, text }) => ({ file: path.resolve(file), text })));
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a page of the docs from disk, as one that somebody was sent, or a link into it. */
async function open(link: string, options: BrowserContextOptions = {}): Promise<Page> {
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
  const escaped = name.replace(/[().]/g, "\\$&");
  return page.getByRole("heading", { name: new RegExp(`(^| )${escaped}( deprecated)?$`) }).first();
}

test("the first screen says what this is, and answers what is asked first", async () => {
  const page = await open("", { viewport: { width: 1440, height: 900 } });
  await page.getByRole("heading", { name: "Canvas LMS messaging" }).first().waitFor();
  for (const question of ["How do I message everyone in a course of 300?", "Why did my POST give 403?"]) {
    expect(await page.getByText(question).first().boundingBox()).toMatchObject({ y: expect.any(Number) });
  }
});

test.each(operations)(
  "$method $path has a place that a link opens, with its scope and all its statuses",
  async ({ link, path: url, object, method, statuses }) => {
    const page = await open(link);
    await heading(page, String(object.summary)).waitFor();
    const place = page.locator(`[data-section-id="${link.slice(1)}"]`);
    const tabs = place.getByRole("tablist", { name: "Response status" }).first().getByRole("tab");
    await tabs.first().waitFor();
    expect(await tabs.allTextContents()).toEqual(statuses);
    const text = await place.textContent();
    expect(text).toContain(url);
    expect(text).toContain(`url:${method.toUpperCase()}|${url.replace(/\{(\w+)\}/g, ":$1")}`);
    expect(text).toContain("Who may call it.");
    expect(text).toContain("Side effects.");
  },
);

test("each status shows its example", async () => {
  const page = await open("#/conversations/createconversation");
  const place = page.locator('[data-section-id="/conversations/createconversation"]');
  await place.getByRole("tab", { name: "403" }).first().click();
  await place.getByText("user not authorized to perform that action").first().waitFor();
});

const pages = [
  { link: "#/section/throttling", name: "Throttling" },
  { link: "#/section/asked-first", name: "Asked first" },
  { link: "#/errors", name: "Which operation sends which error" },
  { link: "#/scopes", name: "The scope of each operation" },
  { link: "#/differences", name: "Where the server differs from the published docs" },
  { link: "#/changes", name: "Change log" },
  { link: "#/schemas/conversationbase", name: "ConversationBase" },
];
test.each(pages)("$link opens the page $name", async ({ link, name }) => {
  const page = await open(link);
  await heading(page, name).waitFor();
  expect(await page.getByText("No page at this address").count()).toBe(0);
});

test("where Canvas' pages are wrong, the page says so, and leads to the page about it", async () => {
  const page = await open("#/conversations/getconversation");
  const note = page.locator("blockquote", { hasText: "D17" }).first();
  await note.waitFor();
  expect(await note.textContent()).toContain("marked as read unless auto_mark_as_read is false");
  await note.getByRole("link", { name: "D17" }).click();
  await heading(page, "D17: Get a conversation and 1 more").waitFor();
  expect(page.url()).toMatch(/#\/differences\/d17$/);
});

const ids = new Set<string>();
walk(document, (object) => {
  for (const { id } of deviationsOf(object)) ids.add(id);
});
test("a link opens each of them", async () => {
  const page = await open("#/differences/d1");
  for (const id of ids) {
    await follow(page, `#/differences/${id.toLowerCase()}`);
    await page.getByRole("heading", { name: new RegExp(`(^| )${id}: `) }).waitFor();
  }
});

const searches = [
  { words: "force_new", finds: "createconversation" },
  { words: "audience_contexts", finds: "getconversation" },
  { words: "X-Rate-Limit-Remaining", finds: "getunreadconversationcount" },
  { words: "auto_mark_as_read", finds: "getconversation" },
  { words: "/conversations/batches", finds: "listconversationbatches" },
  { words: "Create conversations", finds: "createconversation" },
  { words: "addConversationMessage", finds: "addconversationmessage" },
  { words: "conversations.addMessage", finds: "addconversationmessage" },
];
test.each(searches)("the search finds $finds by $words", async ({ words, finds }) => {
  const page = await open("", { viewport: { width: 1440, height: 900 } });
  await heading(page, "Asked first").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Search docs").fill(words);
  await page.locator(`[data-component-name="Search/SearchItem"][href^="#/conversations/${finds}"]`).first().click();
  await page.waitForURL(new RegExp(`#/conversations/${finds}`));
});

test("the search works by keyboard alone", async () => {
  const page = await open("", { viewport: { width: 1440, height: 900 } });
  await heading(page, "Asked first").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Search docs").waitFor();
  await page.keyboard.type("find_recipients");
  await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await heading(page, "Find recipients").waitFor();
});

test("the menu's links can be reached and followed by keyboard", async () => {
  const page = await open("", { viewport: { width: 1440, height: 900 } });
  await heading(page, "Asked first").waitFor();
  const focused = () => page.evaluate(() => globalThis.document.activeElement?.textContent ?? "");
  for (let presses = 0; presses < 40 && (await focused()) !== "Throttling"; presses++) await page.keyboard.press("Tab");
  expect(await focused()).toBe("Throttling");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/section\/throttling$/);
});

test("each link of the menu can be opened in a new tab", async () => {
  const page = await open("", { viewport: { width: 1440, height: 900 } });
  await heading(page, "Asked first").waitFor();
  const tab = page.context().waitForEvent("page");
  await page
    .getByRole("link", { name: "Throttling" })
    .first()
    .click({ modifiers: ["ControlOrMeta"] });
  await heading(await tab, "Throttling").waitFor();
  expect(await page.locator('a[href^="/"]').count()).toBe(0);
});

test("the title tells the place", async () => {
  const page = await open("#/differences/d9");
  for (const [link, name] of [
    ["#/differences/d9", "D9: recipients"],
    ["#/conversations/createconversation", "Create conversations"],
  ] as const) {
    await follow(page, link);
    await expect.poll(() => page.title(), { timeout: 30_000 }).toBe(`${name} · Canvas LMS messaging`);
  }
});

test.each(["/errors", "/scopes", "/differences", "/changes", "/schemas"])(
  "%s has no button that fails",
  async (place) => {
    const page = await open(`#${place}`);
    const section = page.locator(`[data-section-id="${place}"]`);
    await section.getByRole("heading").first().waitFor();
    expect(await section.getByRole("button", { name: "Copy" }).count()).toBe(0);
  },
);

test.each([1280, 1400, 1440])("no button covers a code sample at %i px", async (width) => {
  const page = await open("#/conversations/createconversation", { viewport: { width, height: 900 } });
  const sample = page.locator('[data-section-id="/conversations/createconversation"] .panel-request-samples').first();
  await sample.locator("pre").waitFor();
  const covered = await sample.evaluate((panel) => {
    const button = panel.querySelector(".code-block-header button")?.getBoundingClientRect();
    const range = globalThis.document.createRange();
    range.selectNodeContents(panel.querySelector("pre") ?? panel);
    return [...range.getClientRects()].filter(
      ({ right, top, bottom }) => button && right > button.left && top < button.bottom && bottom > button.top,
    ).length;
  });
  expect(covered).toBe(0);
});

test("the page leads to the plain reference, and back", async () => {
  const page = await open("");
  await page.getByRole("link", { name: "plain reference" }).click();
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

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Redoc names its select buttons by what they select, not by what they show; nothing of ours can mend that. */
const REDOCS = ["label-content-name-mismatch"];

const places = [
  { link: "", shows: "Asked first" },
  { link: "#/conversations/createconversation", shows: "Create conversations" },
  { link: "#/differences/d3", shows: "D3: audience_contexts" },
  { link: "#/conversations/findconversationrecipients", shows: "Find recipients" },
  { link: "#/errors", shows: "Every operation" },
  { link: "#/scopes", shows: "The scope of each operation" },
  { link: "#/schemas/conversationbase", shows: "ConversationBase" },
];
const views = [360, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(views)("the docs page is accessible and fits at $width px in $colorScheme", async (view) => {
  const page = await openForAxe("", view);
  for (const { link, shows } of places) {
    await follow(page, link);
    await heading(page, shows).waitFor();
    expect(await overflow(page), link).toBeLessThanOrEqual(0);
    // What fades in has little contrast for a moment.
    await expect.poll(() => graveViolations(page), { message: link, timeout: 30_000 }).toEqual([]);
  }
});

test.each(views)("the reference is accessible and fits at $width px in $colorScheme", async (view) => {
  const page = await openForAxe("reference.html", view);
  const background = await page.evaluate(() => getComputedStyle(globalThis.document.body).backgroundColor);
  expect(background).toBe(view.colorScheme === "dark" ? "rgb(22, 24, 29)" : "rgb(255, 255, 255)");
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await graveViolations(page)).toEqual([]);
});

/** The pages' own policy lets no script in, not even axe. */
async function openForAxe(link: string, { width, colorScheme }: (typeof views)[number]): Promise<Page> {
  const page = await open(link, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  await page.evaluate(axe);
  return page;
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth,
  );
}

async function graveViolations(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`axe.run(document).then(({ violations }) => violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join("  ")))`);
  const grave = Array.isArray(found) ? found.map(String) : [];
  return grave.filter((violation) => !REDOCS.some((id) => violation.startsWith(`${id}:`)));
}

test("the pages ask the network for nothing, and complain about nothing", () => {
  expect(
    requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:")),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});
