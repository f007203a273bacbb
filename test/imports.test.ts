import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesBelow, relativeTo, root } from "../scripts/shared/paths.ts";

/** What the files of a folder may import of ours, beside their own folder. */
const RULES: Record<string, string[]> = {
  "src/core": ["generated"],
  "src/client": ["src/core", "generated"],
  "src/mock": ["src/core", "generated"],
  "src/conformance": ["src/core", "generated"],
  "src/cli": ["src", "generated"],
  scripts: ["src/core"],
  generated: ["src"],
};

const files = ["src", "scripts", "generated"]
  .flatMap((folder) => filesBelow(path.join(root, folder)))
  .filter((file) => /\.m?[jt]s$/.test(file))
  .map((file) => relativeTo(root, file));

/** The files of ours that a file imports, types too, statically or when they are needed. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), "utf8"));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`);

test("every file is in a folder with a rule, and what it imports is there", () => {
  const folders = Object.keys(RULES);
  expect(files.filter((file) => !folders.some((folder) => isIn(file, folder)))).toEqual([]);
  const missing = [...imports].flatMap(([file, names]) =>
    names.filter((name) => !imports.has(name)).map((name) => `${file}: ${name}`),
  );
  expect(missing.filter((line) => !line.endsWith(".json"))).toEqual([]);
});

test.each(Object.entries(RULES))("what is in %s imports of ours no more than %j", (folder, others) => {
  const permitted = [folder, ...others];
  const forbidden = [...imports]
    .filter(([file]) => isIn(file, folder))
    .flatMap(([file, names]) =>
      names.filter((name) => !permitted.some((one) => isIn(name, one))).map((name) => `${file} imports ${name}`),
    );
  expect(forbidden).toEqual([]);
});

test("no file imports itself, by whatever way", () => {
  const done = new Set<string>();
  /** The first circle below a file, as the files on its way. */
  const circleAt = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    const circle = (imports.get(file) ?? []).map((name) => circleAt(name, [...way, file])).find(Boolean);
    done.add(file);
    return circle;
  };
  expect(files.map((file) => circleAt(file, [])).filter(Boolean)).toEqual([]);
});
