import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { createArtifacts } from "../../scripts/generate/artifacts.ts";
import { addCodeSamples } from "../../scripts/generate/samples.ts";
import { inTemporaryFolder } from "../../src/core/temporaryFolder.ts";
import { launchBrowser } from "../support/browser.ts";
import { readBundle } from "../support/bundle.ts";
import { codeSamplesOf } from "../support/codeSamples.ts";

test("the docs page offers the samples of an operation, and shows the one that is chosen", async () => {
  const samples = codeSamplesOf(addCodeSamples(readBundle("openapi.json"))).filter(
    ({ operation }) => operation.id === "createConversation",
  );
  const browser = await launchBrowser();
  const shown = await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, "index.html");
    const page = (await createArtifacts(["docs"])).find((artifact) => artifact.file.endsWith("/index.html"));
    await writeFile(file, page?.text ?? "");
    return readSamples(await browser.newPage(), `${pathToFileURL(file).href}#/conversations/createconversation`);
  }).finally(() => browser.close());
  expect(shown).toEqual(Object.fromEntries(samples.map(({ label, source }) => [label, source.trimEnd()])));
});

/** Chooses each sample of the operation that a link opens, and reads what the page then shows. */
async function readSamples(page: Page, url: string): Promise<Record<string, string>> {
  await page.goto(url);
  const [, id = ""] = url.split("#/");
  const panel = page.locator(`[id="${id}"] .panel-request-samples`);
  const choice = panel.locator('[data-component-name="Panel/PanelHeader"] button[aria-haspopup="menu"]').last();
  const shown: Record<string, string> = {};
  const items = page.getByRole("menuitem");
  await choice.click();
  await items.first().waitFor();
  const labels = await items.allTextContents();
  for (const [index, label] of labels.entries()) {
    if (label === "Payload") continue;
    if (index > 0) await choice.click();
    await items.nth(index).click();
    await items.first().waitFor({ state: "hidden" });
    shown[label] = (await panel.locator("pre").innerText()).trimEnd();
  }
  return shown;
}
