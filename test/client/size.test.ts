import { expect, test } from "vitest";
import { scriptSize } from "../support/bundleSize.ts";

test("the whole client takes at most 5,000 bytes", async () => {
  expect(await scriptSize('export * from "./src/client/index.ts"')).toBeLessThanOrEqual(5000);
});

test("who imports it and uses nothing takes nothing, whatever the manifest promises", async () => {
  const script = 'import "./src/client/index.ts"; import "./src/client/fetchClient.ts"';
  expect(await scriptSize(script, { ignoreAnnotations: true })).toBe(await scriptSize(""));
});
