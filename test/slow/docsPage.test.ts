import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createArtifacts } from "../../scripts/generate/artifacts.ts";
import { operationsOf } from "../../scripts/shared/operations.ts";
import { writeFiles } from "../../scripts/shared/writeFiles.ts";
import { launchBrowser } from "../support/browser.ts";
import { readBundle } from "../support/bundle.ts";

let browser: Browser;
const requests: string[] = [];
const complaints: string[] = [];
const file = path.resolve("generated/docs/index.html");

beforeAll(async () => {
  await writeFiles((await createArtifacts(["docs"])).map(({ text }) => ({ file, text })));
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens the page at a link, as one that somebody was sent. */
async function open(link: string): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${pathToFileURL(file).href}${link}`);
  return page;
}

test("the first screen says what this is", async () => {
  const page = await open("");
  await page.getByRole("heading", { name: "Canvas LMS messaging" }).first().waitFor();
});

const document = readBundle("openapi.json");

test.each(operationsOf(document))(
  "$method $path has a place that a link opens",
  async ({ tag, id, path: url, object }) => {
    const page = await open(`#/${tag.replace(" ", "-")}/${id}`.toLowerCase());
    await page
      .getByRole("heading", { name: String(object.summary) })
      .first()
      .waitFor();
    expect(await page.locator("body").textContent()).toContain(url);
  },
);

test("where Canvas' pages are wrong, the page says so", async () => {
  const page = await open("#/conversations/getconversation");
  const note = page.locator("blockquote", { hasText: "D17" }).first();
  await note.waitFor();
  expect(await note.textContent()).toContain("marked as read unless auto_mark_as_read is false");
});

test("the page asks the network for nothing, and complains about nothing", () => {
  expect(
    requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:")),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});
