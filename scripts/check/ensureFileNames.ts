import { existsSync } from "node:fs";
import path from "node:path";
import { objectAt, stringAt } from "../../src/core/json.ts";
import { FORM_TYPE, mediaTypesAt, messagesOf, operationsOf } from "../../src/core/operations.ts";
import { EXAMPLES, exampleFiles, SHARED_EXAMPLES } from "../generate/exampleFiles.ts";
import { isFormTwin } from "../generate/formTwins.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
/** These are named as they stand on the wire. */
const WIRE_NAMED = ["headers", "parameters"];

/**
 * A component's name is its file's name, a path's file is named by the words of its URL, and an example's by its
 * operation and key. The bundler renames one of two components with the same name, and the generated type with it.
 */
export function ensureFileNames(contract: Contract): Problem[] {
  return [...componentNames(contract), ...exampleNames(contract), ...pathNames(contract)];
}

function componentNames({ base, integerIds, problem }: Contract): Problem[] {
  return Object.entries(objectAt(integerIds, "components"))
    .filter(([kind]) => kind !== "securitySchemes" && kind !== "examples")
    .flatMap(([kind, map]) => Object.keys(objectAt({ map }, "map")).map((name) => ({ kind, name })))
    .filter(({ kind, name }) => !isFormTwin(integerIds, ["components", kind, name]))
    .flatMap(({ kind, name }) => {
      const tokens = ["components", kind, name];
      const file = `openapi/components/${kind}/${name}.yaml`;
      if (!existsSync(path.join(base, file))) {
        const message = `The component ${kind}/${name} has no file ${file}. Give it its own file, with a name that no other ${kind} file has.`;
        return [problem(tokens, message)];
      }
      if (WIRE_NAMED.includes(kind) || PASCAL_CASE.test(name)) return [];
      return [problem(tokens, `The name ${name} is not in PascalCase. Rename the file to ${pascalCase(name)}.yaml.`)];
    });
}

/** Each example is in `<operationId>/<key>.request.yaml` or `.response.yaml`, or among those that operations share. */
function exampleNames(contract: Contract): Problem[] {
  const { base, integerIds, problem } = contract;
  const files = exampleFiles(base);
  return operationsOf(integerIds).flatMap((operation) =>
    messagesOf(operation).flatMap(({ request, tokens }) =>
      mediaTypesAt(integerIds, tokens)
        .filter(({ name }) => name !== FORM_TYPE)
        .flatMap((media) =>
          Object.entries(objectAt(media.object, "examples")).flatMap(([key, example]) => {
            const at = [...media.tokens, "examples", key];
            const ref = stringAt(example, "$ref");
            const file = ref === undefined ? undefined : files.get(ref.replace("#/components/examples/", ""));
            const own = `${EXAMPLES}/${operation.id}/${key}.${request ? "request" : "response"}.yaml`;
            const isShared = media.tokens[0] === "components" || file?.startsWith(`${EXAMPLES}/${SHARED_EXAMPLES}/`);
            if (file === own || (isShared && file?.startsWith(`${EXAMPLES}/${SHARED_EXAMPLES}/`))) return [];
            const right = isShared ? `a file below ${EXAMPLES}/${SHARED_EXAMPLES}` : own;
            return [problem(at, `The example "${key}" is in ${file ?? "no file of its own"}. Move it to ${right}.`)];
          }),
        ),
    ),
  );
}

function pathNames({ root, problemIn }: Contract): Problem[] {
  const paths = objectAt(root, "paths");
  return Object.keys(paths).flatMap((url) => {
    const expected = `paths/${url.replace(/^\/api\/v1\//, "").replaceAll("/", "_")}.yaml`;
    const actual = stringAt(objectAt(paths, url), "$ref");
    if (actual === expected) return [];
    return [problemIn("openapi/openapi.yaml", ["paths", url], `The path has to be one line, $ref: ${expected}`)];
  });
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
