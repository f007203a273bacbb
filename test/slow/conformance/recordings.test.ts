import { readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isFailed, verifyTraffic } from "../../../src/conformance/verify/index.ts";
import type { Listening } from "../../../src/core/Listening.ts";
import { listen } from "../../../src/core/listen.ts";
import { type Mock, startMock } from "../../../src/mock/index.ts";
import { brief } from "../../conformance/verify/support.ts";
import { launchBrowser } from "../../support/browser.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

/** A page, and a count of unread conversations that is a number where Canvas sends a string. */
function startWrongCanvas(): Promise<Listening> {
  const server = createServer(({ url = "" }, response) => {
    if (!url.startsWith("/api/")) return response.setHeader("content-type", "text/html").end("<!doctype html>");
    return response.setHeader("content-type", "application/json").end('{"unread_count":7}');
  });
  return listen(server, 0, "127.0.0.1");
}

let browser: Browser;
let mock: Mock;
let wrong: Listening;
beforeAll(async () => {
  [browser, mock, wrong] = await Promise.all([launchBrowser(), startMock(), startWrongCanvas()]);
});
afterAll(() => Promise.all([browser?.close(), mock?.stop(), wrong?.stop()]));

/** What an integration in a page does; cross-origin, so the browser sends preflights. */
const CALLS = `async (canvas) => {
  const headers = { authorization: "Bearer any" };
  const post = (type, body) => ({ method: "POST", headers: { ...headers, "content-type": type }, body });
  const call = (path, init = { headers }) => fetch(canvas + "/api/v1/" + path, init).then((response) => response.text());
  await call("conversations?per_page=2");
  await call("conversations/unread_count");
  await call("conversations/999999999");
  await call("conversations", post("application/json", JSON.stringify({ recipients: ["2202"], body: "Hello" })));
  await call("conversations", { method: "POST", headers, body: new URLSearchParams([["recipients[]", "2202"], ["body", "Hi"]]) });
  const form = new FormData();
  form.append("recipients[]", "2202");
  form.append("body", "Hi there");
  await call("conversations", { method: "POST", headers, body: form });
  await fetch("http://127.0.0.1:1/api/v1/conversations").catch(() => undefined);
}`;

type RecordHar = NonNullable<BrowserContextOptions["recordHar"]>;

/** Records in a browser what the page calls. */
async function record(name: string, options: Partial<RecordHar>, calls: string): Promise<string> {
  const file = path.join(temporaryFolder(), name);
  const context = await browser.newContext({ recordHar: { path: file, ...options } });
  const page = await context.newPage();
  await page.goto(wrong.url);
  await page.evaluate(calls);
  await context.close();
  return file;
}

const WITH_BODIES: { name: string; file: string; options: Partial<RecordHar> }[] = [
  { name: "embedded", file: "traffic.har", options: { content: "embed" } },
  { name: "embedded, as little as possible", file: "traffic.har", options: { content: "embed", mode: "minimal" } },
  { name: "attached in a folder", file: "traffic.har", options: { content: "attach" } },
  { name: "attached in an archive", file: "traffic.zip", options: { content: "attach" } },
];

describe.each(WITH_BODIES)("bodies $name", ({ file, options }) => {
  test("are all checked, without a false alarm", async () => {
    const recording = await record(file, options, `(${CALLS})(${JSON.stringify(mock.url)})`);
    const report = await verifyTraffic([recording]);
    expect(report.findings.map(brief)).toEqual([]);
    expect(isFailed(report)).toBe(false);
    expect(report.checked.responses).toBe(6);
    // The call without a server.
    expect(report.unchecked).toEqual({ "no response recorded": 1 });
    expect(report.coverage.details.flatMap(({ covered }) => covered)).toEqual(
      expect.arrayContaining([
        "property request recipients",
        "property request body",
        "property response 200 unread_count",
      ]),
    );
  });

  test("are found to be wrong", async () => {
    const recording = await record(file, options, 'fetch("/api/v1/conversations/unread_count").then((r) => r.text())');
    const report = await verifyTraffic([recording]);
    expect(report.findings.map(brief)).toEqual(["invalid-response-body: response body /unread_count: string: integer"]);
    expect(isFailed(report)).toBe(true);
  });
});

describe.each([
  { name: "traffic.har", mode: "full" },
  { name: "traffic.har", mode: "minimal" },
  { name: "traffic.zip", mode: "full" },
] as const)("bodies omitted from $name in the mode $mode", ({ name, mode }) => {
  test("fail, as nothing was checked", async () => {
    const recording = await record(name, { content: "omit", mode }, `(${CALLS})(${JSON.stringify(mock.url)})`);
    const report = await verifyTraffic([recording]);
    expect(report.findings.map(brief)).toEqual([]);
    expect(report.unchecked).toMatchObject({ "response body not recorded": 6, "no response recorded": 1 });
    expect(isFailed(report)).toBe(true);
  });
});

test("attached bodies that were left behind fail, as nothing was checked", async () => {
  const recording = await record("traffic.har", { content: "attach" }, `(${CALLS})(${JSON.stringify(mock.url)})`);
  const folder = path.dirname(recording);
  for (const file of readdirSync(folder).filter((name) => !name.endsWith(".har"))) rmSync(path.join(folder, file));
  const report = await verifyTraffic([recording]);
  expect(report.unchecked).toMatchObject({ "response body not recorded": 6 });
  expect(isFailed(report)).toBe(true);
});
