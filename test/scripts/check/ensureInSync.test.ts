import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadContract } from "../../../scripts/check/contract.ts";
import { ensureInSync } from "../../../scripts/check/ensureInSync.ts";
import { committedGenerators, createArtifacts } from "../../../scripts/generate/artifacts.ts";
import { formatProblem } from "../../../scripts/shared/problem.ts";
import { writeContract } from "../../support/contractFixture.ts";

const STALE = "The file is not what openapi/ makes. Run: npm run generate";

type Edits = Record<string, (text: string) => string>;

// Each row generates twice, so one row has all kinds of edits.
const table: { name: string; write: boolean; edits: Edits; problems: string[] }[] = [
  { name: "accepts the files that the contract makes", write: true, edits: {}, problems: [] },
  {
    name: "refuses missing files: all that are committed",
    write: false,
    edits: {},
    problems: [
      `generated/answers.ts:1: ${STALE}`,
      `generated/deviations.md:1: ${STALE}`,
      `generated/openapi.json:1: ${STALE}`,
      `generated/openapi.string-ids.json:1: ${STALE}`,
      `generated/openapi.yaml:1: ${STALE}`,
      `generated/operations.ts:1: ${STALE}`,
      `generated/types.ts:1: ${STALE}`,
      `generated/validators.ts:1: ${STALE}`,
      `generated/workflows.ts:1: ${STALE}`,
    ],
  },
  {
    name: "refuses edited files, each at its first line that differs",
    write: true,
    edits: {
      "generated/answers.ts": (text) => `\n${text}`,
      // Its first lines are {, "openapi", "info", "title".
      "generated/openapi.json": (text) => text.replace('"title": "Things"', '"title": "Objects"'),
      "generated/openapi.string-ids.json": (text) => `\n${text}`,
      "generated/openapi.yaml": (text) => text.split("\n").slice(0, 5).join("\n"),
      "generated/operations.ts": (text) => text.replaceAll("\n", "\r\n"),
      "generated/types.ts": (text) => text.replace(/^export interface paths \{$/m, "$&\n"),
      // The note, an empty line, a note for the compiler.
      "generated/validators.ts": (text) => text.replace("// @ts-nocheck", "//"),
    },
    problems: [
      `generated/answers.ts:1: ${STALE}`,
      `generated/openapi.json:4: ${STALE}`,
      `generated/openapi.string-ids.json:1: ${STALE}`,
      `generated/openapi.yaml:6: ${STALE}`,
      `generated/operations.ts:1: ${STALE}`,
      // The note, an empty line, the interface.
      `generated/types.ts:4: ${STALE}`,
      `generated/validators.ts:3: ${STALE}`,
    ],
  },
];

test.each(table)("$name", async ({ write, edits, problems }) => {
  const base = writeContract();
  const contract = await loadContract(base);
  const artifacts = write ? await createArtifacts(committedGenerators, async () => contract) : [];
  mkdirSync(path.join(base, "generated"));
  for (const { file, text } of artifacts) writeFileSync(path.join(base, file), edits[file]?.(text) ?? text);
  expect((await ensureInSync(contract)).map(formatProblem).sort()).toEqual(problems);
});
