import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { walk } from "../../src/core/pointer.ts";
import { filesBelow, relativeTo } from "../shared/paths.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/**
 * Every file below `paths`, `components` and `workflows` is used: lint and bundler do not see one that nothing refers to.
 * The workflows are read by their folder.
 */
export function ensureFilesReachable({ base, workflows }: Contract): Problem[] {
  const reached = new Set<string>(workflows.map(({ file }) => path.join(base, file)));
  follow(path.join(base, "openapi/openapi.yaml"), reached);
  return ["paths", "components", "workflows"]
    .flatMap((folder) => filesBelow(path.join(base, "openapi", folder)))
    .filter((file) => !reached.has(file) && path.basename(file) !== "README.md")
    .map((file) => ({
      file: relativeTo(base, file),
      line: 1,
      message: "Nothing refers to this file. Refer to it, or delete it.",
    }));
}

function follow(file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  if (path.extname(file) === ".md") return; // prose
  walk(parse(readFileSync(file, "utf8")), ({ $ref }) => {
    if (typeof $ref !== "string" || $ref.startsWith("#")) return;
    follow(path.resolve(path.dirname(file), $ref.split("#")[0] ?? ""), reached);
  });
}
