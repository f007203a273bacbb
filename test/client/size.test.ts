import { expect, test } from "vitest";
import { scriptSize } from "../support/bundleSize.ts";

test("an import of which nothing is used adds nothing to a bundle, whatever the manifest promises", async () => {
  const script =
    'import "./src/client/index.ts"; import "./src/client/fetchClient.ts"; import "./src/client/testing.ts"';
  expect(await scriptSize(script, { ignoreAnnotations: true })).toEqual(await scriptSize(""));
});
