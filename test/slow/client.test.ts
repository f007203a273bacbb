import { expect, onTestFinished, test } from "vitest";
import { createCanvas } from "../../src/client/index.ts";
import { generateRedoclyClient } from "../bench/redoclyClient.ts";
import { bundleSize, scriptSize } from "../support/bundleSize.ts";
import { SampleFolder } from "../support/SampleFolder.ts";
import { temporaryFolder } from "../support/temporaryFolder.ts";

const HOST = "https://canvas.example.edu";

test("the client is smaller than the one that Redocly generates", async () => {
  const file = await generateRedoclyClient(temporaryFolder());
  const redocly = await bundleSize({ entryPoints: [file], platform: "browser" });
  const ours = await scriptSize('export { createCanvas } from "./src/client/index.ts"');
  expect(ours.minified / redocly.minified).toBeLessThan(0.95);
  expect(ours.compressed / redocly.compressed).toBeLessThan(1.35);
});

test("a list of a million items takes little memory", async () => {
  const size = 1000;
  const last = 1000;
  const pageAt = (page: number) => {
    const items = Array.from({ length: size }, (_, index) => ({
      id: `${page * size + index}`,
      last_message: "Monday before noon is fine. ".repeat(10),
    }));
    const link = `<${HOST}/api/v1/conversations?page=${page + 1}>; rel="next"`;
    return Response.json(items, page < last ? { headers: { Link: link } } : {});
  };
  const fetch = async ({ url }: Request) => pageAt(Number(new URL(url).searchParams.get("page") ?? 1));
  const canvas = createCanvas({ baseUrl: HOST, token: "any", fetch });
  const before = process.memoryUsage().heapUsed;
  let highest = before;
  let count = 0;
  for await (const { id } of canvas.conversations.list()) {
    if (id.endsWith("0000")) highest = Math.max(highest, process.memoryUsage().heapUsed);
    count++;
  }
  expect(count).toBe(1_000_000);
  expect((highest - before) / 2 ** 20).toBeLessThan(150);
});

test("the compiler's error about a switch that is not known says which value is allowed", async () => {
  const folder = new SampleFolder();
  onTestFinished(() => folder.remove());
  const text = `import type { Canvas } from "canvas-openapi";
export const list = (canvas: Canvas, flag: boolean) =>
  canvas.conversations.list({ include_all_conversation_ids: flag });`;
  const errors = await folder.compile({ "switch.ts": text });
  expect(errors).toEqual(["switch.ts(3,31): error TS2322: Type 'boolean' is not assignable to type 'true'."]);
});
