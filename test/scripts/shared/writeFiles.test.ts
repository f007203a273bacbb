import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeFiles } from "../../../scripts/shared/writeFiles.ts";

/** Puts files into a folder of their own, which is gone after the test. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

/** All files below a folder, with their text. */
function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.map((file) => [file.split(path.sep).join("/"), readFileSync(path.join(folder, file), "utf8")]),
  );
}

/** Writes files into a folder, and names the changed ones relative to it. */
async function writeInto(folder: string, files: Record<string, string>): Promise<string[]> {
  const targets = Object.entries(files).map(([file, text]) => ({ file: path.join(folder, file), text }));
  return (await writeFiles(targets)).map((file) => path.relative(folder, file));
}

test("writes new files, changed files and their folders, and names what changed", async () => {
  const folder = folderWith({ "same.txt": "same", "old.txt": "old", "other.txt": "other" });
  const changed = await writeInto(folder, {
    "same.txt": "same",
    "old.txt": "new",
    "new.txt": "new",
    "sub/new.txt": "new",
  });
  expect(changed).toEqual(["old.txt", "new.txt", path.join("sub", "new.txt")]);
  expect(textsIn(folder)).toEqual({
    "same.txt": "same",
    "old.txt": "new",
    "new.txt": "new",
    "sub/new.txt": "new",
    "other.txt": "other",
  });
});

const obstacles: { name: string; target: string; before: Record<string, string> }[] = [
  { name: "whose folder is a file", target: "file/new.txt", before: { file: "a file" } },
  { name: "in whose place is a folder", target: "folder", before: {} },
];

test.each(obstacles)("writes nothing if there is one $name", async ({ target, before }) => {
  const folder = folderWith({ "old.txt": "old", ...before });
  mkdirSync(path.join(folder, "folder"));
  const files = { "old.txt": "new", [target]: "new", "new.txt": "new" };
  await expect(writeInto(folder, files)).rejects.toThrow(target.split("/")[0]);
  expect(textsIn(folder)).toEqual({ "old.txt": "old", ...before });
});
