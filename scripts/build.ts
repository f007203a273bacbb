import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { parseArguments } from "../src/core/arguments.ts";
import { run } from "./shared/cli.ts";
import { relativeTo, root } from "./shared/paths.ts";
import { InputError, type Problem } from "./shared/problem.ts";
import { writeFiles } from "./shared/writeFiles.ts";

const outDir = path.join(root, "dist");

await run(async () => {
  parseArguments({}, "usage: npm run build");
  const files = await collect(await entryPoints(), compile());
  await rm(outDir, { recursive: true, force: true });
  await writeFiles(files);
  return 0;
});

/** The files below dist/ that package.json names. */
async function entryPoints(): Promise<string[]> {
  const { exports, bin }: Record<string, unknown> = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const targets: string[] = [];
  JSON.stringify([exports, bin], (_, value: unknown) => {
    if (typeof value === "string") targets.push(path.join(root, value));
    return value;
  });
  return targets.filter((file) => file.startsWith(outDir + path.sep));
}

/**
 * Compiles what tsconfig.build.json includes.
 *
 * @returns the texts by the files that they belong into
 * @throws InputError if there are errors
 */
function compile(): Map<string, string> {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.build.json"), {}, host);
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const texts = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => texts.set(path.resolve(file), text));
  fail(...(config?.errors ?? []), ...ts.getPreEmitDiagnostics(program), ...diagnostics);
  return texts;
}

function fail(...diagnostics: ts.Diagnostic[]): void {
  if (diagnostics.length > 0) throw new InputError(diagnostics.map(toProblem));
}

function toProblem({ file, start = 0, messageText }: ts.Diagnostic): Problem {
  return {
    file: relativeTo(root, file?.fileName ?? path.join(root, "tsconfig.build.json")),
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  };
}

/** The entry points and all that they import, and nothing else. What is not compiled is copied. */
async function collect(entries: string[], compiled: Map<string, string>): Promise<{ file: string; text: string }[]> {
  const files = new Map<string, string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    const text = compiled.get(file);
    const { code, imports } = text === undefined ? await copy(file) : link(file, text);
    files.set(file, code);
    waiting.push(...imports);
  }
  return [...files].map(([file, text]) => ({ file, text }));
}

interface Linked {
  code: string;
  /** The files of this package that it imports. */
  imports: string[];
}

async function copy(file: string): Promise<Linked> {
  return { code: await readFile(path.join(root, path.relative(outDir, file)), "utf8"), imports: [] };
}

/** Points relative imports to the files beside: the compiler leaves `.ts` in declarations. */
function link(file: string, text: string): Linked {
  const relative = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const specifiers = relative.filter((specifier) => specifier.startsWith("."));
  const code = specifiers.reduce(
    (result, specifier) => result.replaceAll(`"${specifier}"`, `"${toJavaScript(specifier)}"`),
    text,
  );
  const extension = file.endsWith(".d.ts") ? ".d.ts" : ".js";
  const imports = specifiers.map((specifier) =>
    path.resolve(path.dirname(file), toJavaScript(specifier).replace(/\.js$/, extension)),
  );
  return { code, imports };
}

function toJavaScript(specifier: string): string {
  return specifier.replace(/\.ts$/, ".js");
}
