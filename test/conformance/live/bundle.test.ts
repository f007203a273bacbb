import { build } from "esbuild";
import { expect, test } from "vitest";

/** The files that a bundle for browsers holds. esbuild fails where something would need Node. */
async function filesOf(entry: string): Promise<string[]> {
  const options = { bundle: true, format: "esm", platform: "browser", write: false, metafile: true } as const;
  const { metafile } = await build({ ...options, entryPoints: [entry], logLevel: "silent" });
  return Object.keys(metafile.inputs);
}

test("the client does not carry the check", async () => {
  const files = await filesOf("src/client/index.ts");
  expect(files).toContain("src/client/index.ts");
  expect(files.filter((file) => /conformance|checker|validators|rules/.test(file))).toEqual([]);
});

test("the check carries nothing but itself, and runs where there is no Node", async () => {
  const files = await filesOf("src/conformance/index.ts");
  expect(files).toContain("generated/validators.ts");
  const own = /^(src\/conformance\/\w+|src\/core\/[\w/]+|generated\/(rules|validators))\.ts$/;
  expect(files.filter((file) => !own.test(file))).toEqual([]);
});
