import ts from "typescript";

/** Runs generated TypeScript, which must be able to stand alone. */
export function importCode(code: string) {
  if (/\bimport\b(?! type)|\brequire\(/.test(code)) throw new Error("The code imports something.");
  const script = ts.transpile(code, { target: ts.ScriptTarget.ES2022 });
  return import(`data:text/javascript,${encodeURIComponent(script)}`);
}
