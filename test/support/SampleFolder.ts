import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../scripts/shared/paths.ts";
import { runProgram } from "./installPackages.ts";
import { type Outcome, shellEnv } from "./program.ts";
import { exportedSources } from "./samples.ts";

const COMPILER_OPTIONS = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  noEmit: true,
};

/** A folder of samples, where the package's names stand for its sources and `CANVAS_TOKEN` is in the environment. */
export class SampleFolder {
  readonly #folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-samples-")));
  readonly #sources = exportedSources();

  constructor() {
    symlinkSync(path.join(root, "node_modules"), path.join(this.#folder, "node_modules"), "dir");
    this.#writeJson("package.json", { type: "module" });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** What TypeScript finds wrong with samples under the strictest options, given by their file names: one line each. */
  async compile(samples: Record<string, string>): Promise<string[]> {
    const files = Object.entries(samples).map(([file, text]) => this.#write(file, text));
    const paths = Object.fromEntries(Object.entries(this.#sources).map(([name, file]) => [name, [file]]));
    this.#writeJson("tsconfig.json", { compilerOptions: { ...COMPILER_OPTIONS, paths }, files });
    const { stdout } = await this.run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."]);
    // Prism's declarations need types that it does not install; ours are checked, and all that the samples hold.
    return stdout.split("\n").filter((line) => /^\S/.test(line) && !line.includes("node_modules/"));
  }

  /** Runs a TypeScript sample, and waits for its end. */
  runTypeScript(file: string, text: string): Promise<Outcome> {
    return this.run(process.execPath, ["node_modules/jiti/lib/jiti-cli.mjs", this.#write(file, text)]);
  }

  /** Runs a program in the folder, and waits for its end. */
  run(program: string, args: string[]): Promise<Outcome> {
    const env = { ...shellEnv, CANVAS_TOKEN: "any", JITI_ALIAS: JSON.stringify(this.#sources) };
    return runProgram(program, args, this.#folder, env);
  }

  #write(file: string, text: string): string {
    // A sample without an import is a module too.
    writeFileSync(path.join(this.#folder, file), `${text}\nexport {};\n`);
    return file;
  }

  #writeJson(file: string, value: unknown): void {
    writeFileSync(path.join(this.#folder, file), JSON.stringify(value));
  }
}
