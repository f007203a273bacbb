import { readFile } from "node:fs/promises";
import path from "node:path";
import { filesBelow, root } from "../../shared/paths.ts";
import { InputError } from "../../shared/problem.ts";

/** The guides by the groups of the menu, in their order: each is the name of a file in docs/guides/. */
export const GUIDES = {
  "Start here": ["first-request", "get-a-token", "scopes", "test-without-a-canvas"],
  "How to": [
    "message-a-whole-course",
    "find-whom-to-write-to",
    "attach-a-file",
    "follow-a-batch",
    "send-to-thousands",
    "handle-errors",
    "check-your-canvas-in-ci",
  ],
  "How Canvas works": [
    "request-bodies",
    "ids",
    "pagination",
    "rate-limits",
    "errors-and-403",
    "dates",
    "what-is-missing",
  ],
} satisfies Record<string, readonly string[]>;

export interface Guide {
  name: string;
  title: string;
  /** Other words that people search for, from the comment below the title. */
  searchWords: string;
  /** Markdown, without the title. Links to other guides are fragments. */
  text: string;
}

/**
 * Reads the guides.
 *
 * @param folder where they are
 * @throws InputError if a file and the list of guides do not agree, or a file has no title or a link to no guide
 */
export async function readGuides(folder = path.join(root, "docs/guides")): Promise<Guide[]> {
  const names = Object.values(GUIDES).flat();
  const files = filesBelow(folder).map((file) => path.basename(file, ".md"));
  const problems = [
    ...names.filter((name) => !files.includes(name)).map((name) => problem(name, "The file is missing.")),
    ...files
      .filter((name) => !names.includes(name))
      .map((name) => problem(name, "The guide is in no group. Add it to GUIDES in scripts/generate/page/guides.ts.")),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return Promise.all(names.map(async (name) => parse(name, await readFile(path.join(folder, `${name}.md`), "utf8"))));
}

function parse(name: string, markdown: string): Guide {
  const [, title, searchWords = "", text = ""] =
    /^# (.+)\n(?:\n<!-- Also searched for: (.+) -->\n)?\n([\s\S]*)$/.exec(markdown) ?? [];
  if (title === undefined) throw new InputError([problem(name, 'A guide begins with "# " and its title.')]);
  return { name, title, searchWords, text: withFragments(text).trim() };
}

/** Links to other guides, as the HTML pages have them: `ids.md` is `#/ids`, and `ids.md#large` is `#/ids/large`. */
function withFragments(markdown: string): string {
  return markdown.replace(/\]\(([\w-]+)\.md(?:#([\w-]+))?\)/g, (_, name: string, place?: string) =>
    place ? `](#/${name}/${place})` : `](#/${name})`,
  );
}

function problem(name: string, message: string) {
  return { file: `docs/guides/${name}.md`, line: 1, message };
}
