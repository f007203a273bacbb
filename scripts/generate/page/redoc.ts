import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { arrayAt, type JsonObject, stringAt } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { rewrite } from "../../../src/core/rewrite.ts";
import { inTemporaryFolder } from "../../../src/core/temporaryFolder.ts";
import { root } from "../../shared/paths.ts";
import { runRedocly } from "../../shared/runRedocly.ts";
import type { PageData } from "./client/main.ts";
import { SCHEMAS } from "./links.ts";
import { withSelectors } from "./redocNames.ts";

/**
 * Renders the docs page with Redoc, as one file that needs no network, and adds what Redoc lacks.
 *
 * @param document what Redoc renders
 * @param data what our scripts in the page need
 * @throws Error if Redocly cannot render it, or its output is no longer what is rewritten here
 */
export async function renderPage(document: JsonObject, data: PageData): Promise<string> {
  const [html, script] = await Promise.all([buildDocs(document), clientScript(data)]);
  return withPackedScript(withFragments(withoutForeignImages(html)), script);
}

function buildDocs(document: JsonObject): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, "openapi.json"), JSON.stringify(document));
    await writeFile(path.join(folder, "options.json"), JSON.stringify(optionsFor(document)));
    await writeFile(path.join(folder, "page.hbs"), await template());
    const config = path.join(root, "openapi/redocly.yaml");
    const files = ["--template", "page.hbs", "--openapi", "options.json", "--config", config];
    const args = ["build-docs", "openapi.json", "-o", "index.html", "--inlineBundle", ...files];
    const { code, stderr } = await runRedocly(args, folder);
    if (code !== 0) throw new Error(`Redocly could not render the docs page:\n${stderr}`);
    return readFile(path.join(folder, "index.html"), "utf8");
  });
}

/** Redoc's options. It shows only code samples whose label is among its languages; "Payload" is the bare body. */
function optionsFor(document: JsonObject): JsonObject {
  const samples = operationsOf(document).flatMap(({ object }) => arrayAt(object, "x-codeSamples"));
  const labels = [...new Set(samples.flatMap((sample) => stringAt(sample, "label") ?? []))];
  const languages = [...labels.toSorted((a, b) => a.localeCompare(b)), "Payload"];
  return {
    layout: "stacked",
    schemaDefinitionsTagName: SCHEMAS,
    codeSamples: { languages: languages.map((lang) => ({ lang })) },
    jsonSamplesExpandLevel: "all",
  };
}

async function template(): Promise<string> {
  const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
  const [page, css] = await Promise.all([read("page.hbs"), read("page.css")]);
  const { code } = await transform(withSelectors(css), { loader: "css", minify: true });
  return withSelectors(rewrite(page, "<!-- page.css -->", () => code));
}

/** Our scripts, and the call that starts them. */
async function clientScript(data: PageData): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("client/main.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "docs",
    target: "es2022",
    write: false,
  });
  return `${outputFiles[0]?.text}\ndocs.start(${JSON.stringify(data)});\n`;
}

const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='12' fill='%233B7BF0'%3ERedoc%3C/text%3E%3C/svg%3E";

/** Redoc loads its logo from its own host, so that host learns who reads the page. */
export function withoutForeignImages(html: string): string {
  return rewrite(html, /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, () => LOGO);
}

/**
 * Redoc writes the links of the first screen as paths, and goes on by fragments: a new tab, or a click before the
 * script is ready, would look for a file of that path.
 */
export function withFragments(html: string): string {
  return rewrite(html, / href="(\/[^"]*)" data-discover="true"/g, (_, to) => ` href="#${to}" data-discover="true"`);
}

/**
 * Packs the script that Redoc puts into the page, which is three quarters of it, together with ours.
 *
 * @param script ours, which runs first
 */
export function withPackedScript(html: string, script: string): string {
  return rewrite(html, /<script type="module">([\s\S]*?)<\/script>/g, (_, redoc) => {
    const packed = gzipSync(`${script}\n${redoc}`, { level: 9 }).toString("base64");
    return `<script type="text/plain" id="packed">${packed}</script>\n<script>${UNPACK}</script>`;
  });
}

/** Browsers before 2023 cannot unpack: they get the plain reference. */
const UNPACK = `
if ("DecompressionStream" in window) {
  const binary = atob(document.getElementById("packed").textContent);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  new Response(stream).text().then((text) => {
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = text;
    document.body.append(script);
  });
} else {
  location.replace("reference.html" + location.hash);
}
`;
