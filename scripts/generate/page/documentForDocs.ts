import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { FORM_TYPE, operationsOf } from "../../../src/core/operations.ts";
import { valueAt, walk } from "../../../src/core/pointer.ts";
import { isFormTwin } from "../formTwins.ts";
import { addCodeSamples } from "../samples.ts";
import { withDeviationsInProse } from "./deviationsInProse.ts";
import { withLinks } from "./names.ts";

/** Headers that every response has. */
export const COMMON_HEADERS = ["X-Request-Cost", "X-Rate-Limit-Remaining", "X-Request-Context-Id"];

/** What every operation or every response has: readers look for it last. */
const LAST = ["as_user_id", ...COMMON_HEADERS];

/**
 * Makes the document that all forms of the docs show: the bundle with code samples, with deviations and links in its
 * descriptions, without the form twins of request bodies, and with what is common to all operations at the end.
 *
 * @param bundle the bundle with integer ids
 */
export function documentForDocs(bundle: JsonObject): JsonObject {
  const passes = [addCodeSamples, withoutFormTwins, withCommonLast, withLinks, withDeviationsInProse];
  return passes.reduce((result, pass) => pass(result), bundle);
}

/** A form has the fields of the JSON body, which the docs show; the guide about request bodies says how it names them. */
function withoutFormTwins(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  for (const { tokens } of operationsOf(document)) {
    delete objectAt(objectAt(valueAt(result, tokens), "requestBody"), "content")[FORM_TYPE];
  }
  const schemas = objectAt(objectAt(result, "components"), "schemas");
  for (const name of Object.keys(schemas)) {
    if (isFormTwin(document, ["components", "schemas", name])) delete schemas[name];
  }
  return result;
}

/** Parameters of paths move into their operations, as the page would show those of the path first. */
function withCommonLast(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  for (const { tokens, path } of operationsOf(document)) {
    const operation = valueAt(result, tokens);
    const all = [objectAt(objectAt(document, "paths"), path), valueAt(document, tokens)];
    const parameters = all.flatMap((owner) => arrayAt(owner, "parameters"));
    if (isObject(operation)) operation.parameters = lastOf(parameters, nameOf);
  }
  for (const item of Object.values(objectAt(result, "paths"))) if (isObject(item)) delete item.parameters;
  walk(result, (object) => {
    if (isObject(object.headers))
      object.headers = Object.fromEntries(lastOf(Object.entries(object.headers), ([name]) => name));
  });
  return result;
}

function lastOf<T>(items: T[], name: (item: T) => string): T[] {
  const isLast = (item: T) => LAST.includes(name(item));
  return [...items.filter((item) => !isLast(item)), ...items.filter(isLast)];
}

/** The name of a parameter, or of the component that a reference leads to, which is named like it. */
function nameOf(parameter: Json): string {
  return stringAt(parameter, "name") ?? stringAt(parameter, "$ref")?.split("/").at(-1) ?? "";
}
