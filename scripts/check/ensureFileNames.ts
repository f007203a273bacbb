import { existsSync } from "node:fs";
import path from "node:path";
import { isFormTwin } from "../generate/formTwins.ts";
import { type JsonObject, objectAt, stringAt } from "../shared/json.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";
import { readRoot } from "./readRoot.ts";

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
/** These are named as they stand on the wire. */
const WIRE_NAMED = ["headers", "parameters"];

/**
 * A component's name is its file's name, and a path's file is named by the words of its URL. The bundler renames one of
 * two components with the same name, and the generated type with it.
 */
export function ensureFileNames(contract: Contract): Problem[] {
  return [...componentNames(contract), ...pathNames(contract)];
}

function componentNames({ base, integerIds, problem }: Contract): Problem[] {
  return Object.entries(objectAt(integerIds, "components"))
    .filter(([kind]) => kind !== "securitySchemes")
    .flatMap(([kind, map]) => Object.keys(objectAt({ map }, "map")).map((name) => ({ kind, name })))
    .filter(({ kind, name }) => !isFormTwin(integerIds, ["components", kind, name]))
    .flatMap(({ kind, name }) => {
      const tokens = ["components", kind, name];
      if (!existsSync(path.join(base, "openapi/components", kind, `${name}.yaml`))) {
        return [
          problem(
            tokens,
            `The component ${kind}/${name} has no file openapi/components/${kind}/${name}.yaml. Give it its own file, with a name that no other ${kind} file has.`,
          ),
        ];
      }
      if (!WIRE_NAMED.includes(kind) && !PASCAL_CASE.test(name)) {
        return [
          problem(
            tokens,
            `The name ${name} is not in PascalCase. Rename the file, for example to ConversationListItem.yaml.`,
          ),
        ];
      }
      return [];
    });
}

function pathNames(contract: Contract): Problem[] {
  const paths: JsonObject = objectAt(readRoot(contract), "paths");
  return Object.keys(paths).flatMap((url) => {
    const expected = `paths/${url.replace(/^\/api\/v1\//, "").replaceAll("/", "_")}.yaml`;
    const actual = stringAt(objectAt(paths, url), "$ref");
    if (actual === expected) return [];
    return [
      contract.problemIn("openapi/openapi.yaml", ["paths", url], `The path has to be one line, $ref: ${expected}`),
    ];
  });
}
