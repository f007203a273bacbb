import { arrayAt, isObject, type Json, type JsonObject, stringAt } from "../../src/core/json.ts";
import { fromPointer, type Tokens, valueAt, walk } from "../../src/core/pointer.ts";
import { isFormTwin } from "../generate/formTwins.ts";
import { isIdRef } from "../shared/idSchema.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** Where values are, and no schemas. */
const NO_CONTRACT = ["examples"];
const NAME = /(^|_)ids?(\[\])?$/;

/**
 * Everything that is called an id refers to the schema Id or NullableId, which the string-id bundle replaces. Texts that
 * Canvas calls ids (`MediaId`, `UserReference`) refer to a string schema of their own.
 */
export function ensureIds({ integerIds, problem }: Contract): Problem[] {
  const problems: Problem[] = [];
  const examine = (name: string, schema: Json | undefined, tokens: Tokens) => {
    if (!NAME.test(name) || isId(integerIds, schema)) return;
    problems.push(
      problem(
        tokens,
        `"${name}" is an id, but does not refer to components/schemas/Id.yaml or NullableId.yaml (or to a named string schema, if it is another kind of text).`,
      ),
    );
  };
  walk(integerIds, (object, tokens) => {
    if (isFormTwin(integerIds, tokens) || tokens.some((token) => NO_CONTRACT.includes(token))) return;
    if (tokens.at(-1) === "properties")
      for (const [name, schema] of Object.entries(object)) examine(name, schema, [...tokens, name]);
    if (typeof object.in === "string") examine(stringAt(object, "name") ?? "", object.schema, tokens);
  });
  return problems;
}

function isId(document: JsonObject, schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  if (isIdRef(schema.$ref) || schema.type === "boolean") return true;
  if (typeof schema.$ref === "string") return isText(valueAt(document, fromPointer(schema.$ref)));
  if (schema.type === "array") return isId(document, schema.items);
  const branches = arrayAt(schema, "oneOf");
  return branches.length > 0 && branches.every((branch) => isId(document, branch));
}

function isText(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  const types = [schema.type].flat();
  return types.includes("string") && types.every((type) => type === "string" || type === "null");
}
