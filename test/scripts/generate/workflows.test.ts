import { expect, test } from "vitest";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { writeContract } from "../../support/contractFixture.ts";

const FILE = "openapi/workflows/rename.yaml";

test.each([
  {
    name: "no YAML",
    text: "workflows:\n  - a: b: c\n",
    message: /^openapi\/workflows\/rename\.yaml:2: The file is not YAML: \S/,
  },
  { name: "no object", text: "rename\n", message: "The file is no Arazzo document with one workflow." },
  { name: "no workflow", text: "workflows: []\n", message: "The file is no Arazzo document with one workflow." },
  {
    name: "two workflows",
    text: "workflows: [{}, {}]\n",
    message: "The file is no Arazzo document with one workflow.",
  },
])("a workflow file that has $name is reported, with its place", async ({ text, message }) => {
  await expect(createBundles(writeContract({ [FILE]: text }))).rejects.toThrow(message);
});
