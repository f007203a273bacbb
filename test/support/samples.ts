import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/shared/paths.ts";
import { isObject, objectAt, stringAt } from "../../src/core/json.ts";

/** A fenced block of a Markdown file. */
export interface Block {
  language: string;
  /** The line of its fence. */
  line: number;
  text: string;
}

/** A command of a block that the reader enters. */
export interface Command {
  text: string;
  /** What the block shows as its output; undefined if it shows none. */
  output: string | undefined;
}

/** The fenced blocks of a Markdown file of the project. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: body = "", index }) => ({
    language,
    line: text.slice(0, index).split("\n").length,
    text: body,
  }));
}

/**
 * The commands that start with a word: after a prompt with what follows as their output, or on a line of their own. A
 * backslash continues a command on the next line.
 */
export function commandsIn({ text, language }: Block, word: string): Command[] {
  const joined = text.replace(/\\\n\s*/g, "");
  const [, ...prompted] = joined.split(/^\$ /m);
  const commands = prompted.map((part): Command => {
    const [command = "", ...lines] = part.trimEnd().split("\n");
    return { text: command, output: lines.length > 0 ? lines.join("\n") : undefined };
  });
  const bare = (text: string) => text.split("\n").map((line): Command => ({ text: line.trim(), output: undefined }));
  const others = language === "console" ? commands.flatMap(({ output = "" }) => bare(output)) : bare(joined);
  return [...commands, ...others].filter((command) => command.text.startsWith(`${word} `));
}

/** What each name that the package exports stands for among the sources. */
export function exportedSources(): Record<string, string> {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const { name, exports } = isObject(manifest) ? manifest : {};
  const entries = Object.entries(objectAt({ exports: exports ?? null }, "exports")).map(([key, target]) => {
    const file = stringAt(target, "types") ?? (typeof target === "string" ? target : "");
    const source = file.replace(/^\.\/dist\//, "").replace(/\.d\.ts$/, ".ts");
    return [path.posix.join(String(name), key), path.join(root, source)];
  });
  return Object.fromEntries(entries);
}
