import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { arrayAt, type Json, objectAt, stringAt } from "../../src/core/json.ts";
import type { Tokens } from "../../src/core/pointer.ts";
import { type Bundles, createBundles } from "../generate/bundle.ts";
import { exampleFiles } from "../generate/exampleFiles.ts";
import { relativeTo, root } from "../shared/paths.ts";
import type { Problem } from "../shared/problem.ts";

/** The contract as the checks see it. */
export interface Contract extends Bundles {
  /** The folder that contains `openapi/`. */
  base: string;
  /** The authored root document, before bundling. */
  root: Json;
  /** Makes a problem at the authored line of a place in the bundle. */
  problem(tokens: Tokens, message: string): Problem;
  /** Makes a problem at a place in one authored file, given relative to `base`. */
  problemIn(file: string, tokens: Tokens, message: string): Problem;
}

/**
 * Bundles the contract and prepares the way back from a place in the bundle to the authored line.
 *
 * @throws InputError if the contract cannot be bundled
 */
export async function loadContract(base = root): Promise<Contract> {
  const bundles = await createBundles(base);
  const documents = new Map<string, ParsedFile>();
  const parsed = (file: string) => {
    const known = documents.get(file) ?? parseFile(path.join(base, file));
    documents.set(file, known);
    return known;
  };
  const problemIn = (file: string, tokens: Tokens, message: string) => ({
    file,
    line: lineOf(parsed(file), tokens),
    message,
  });
  const authoredRoot: Json = parsed("openapi/openapi.yaml").document.toJS();
  return {
    ...bundles,
    base,
    root: authoredRoot,
    problemIn,
    problem: (tokens, message) => {
      const place = authoredPlace(base, authoredRoot, parsed, tokens);
      return problemIn(place.file, place.tokens, message);
    },
  };
}

interface ParsedFile {
  document: ReturnType<typeof parseDocument>;
  lines: LineCounter;
}

function parseFile(file: string): ParsedFile {
  const lines = new LineCounter();
  return { document: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }), lines };
}

interface Place {
  file: string;
  tokens: Tokens;
}

/** Reads a file relative to the base, once. */
type Parse = (file: string) => ParsedFile;

/** The bundler makes components from files of the same name, and puts each path's file where its `$ref` was. */
function authoredPlace(base: string, authoredRoot: Json, parsed: Parse, tokens: Tokens): Place {
  const [first, second = "", third = "", ...rest] = tokens;
  if (first === "components" && third) {
    const file = componentFile(base, second, third);
    if (file) return partWith(rest, { file, tokens: [] }, parsed);
  }
  if (first === "paths" && second) {
    const ref = stringAt(objectAt(objectAt(authoredRoot, "paths"), second), "$ref");
    if (ref) return { file: relativeTo(base, path.join(base, "openapi", ref)), tokens: third ? [third, ...rest] : [] };
  }
  return { file: "openapi/openapi.yaml", tokens };
}

/** The bundler merges an `allOf`: a property stands in the schema itself, or in a part of it. */
function partWith(tokens: Tokens, schema: Place, parsed: Parse): Place {
  const owner = partsOf(schema, parsed).find((part) =>
    parsed(part.file).document.hasIn([...part.tokens, ...tokens.slice(0, 2)]),
  );
  const { file, tokens: prefix } = owner ?? schema;
  return { file, tokens: [...prefix, ...tokens] };
}

/** A schema and the parts of its `allOf`, the later ones first, as they prevail. */
function partsOf(schema: Place, parsed: Parse): Place[] {
  const { file } = schema;
  const parts = arrayAt(parsed(file).document.toJS(), "allOf").flatMap((part, at) => {
    const ref = stringAt(part, "$ref");
    const place = { file, tokens: ["allOf", String(at)] };
    return ref ? partsOf({ file: path.posix.join(path.posix.dirname(file), ref), tokens: [] }, parsed) : [place];
  });
  return [schema, ...parts.reverse()];
}

/** The file that a component is made from; a form twin's is that of the body. */
function componentFile(base: string, kind: string, name: string): string | undefined {
  if (kind === "examples") return exampleFiles(base).get(name);
  return [name, name.replace(/Form$/, "Body")]
    .map((each) => `openapi/components/${kind}/${each}.yaml`)
    .find((file) => existsSync(path.join(base, file)));
}

/** The line of the place, or of the nearest place around it that was authored. */
function lineOf({ document, lines }: ParsedFile, tokens: Tokens): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const token of tokens) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
      if (!pair || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(token)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return lines.linePos(offset).line;
}
