import { isObject, type Json, objectAt } from "../../src/core/json.ts";
import type { Operation, Parameter } from "../../src/core/operations.ts";

/** An operation's path, with its parameters' examples in the placeholders. */
export function urlOf({ path, parameters }: Operation): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name && one.in === "path");
    return encodeURIComponent(String(parameter ? exampleOf(parameter) : ""));
  });
}

/** The query that an operation requires, with its parameters' examples. */
export function requiredQuery({ parameters }: Operation): string {
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = required.flatMap((parameter) =>
    [exampleOf(parameter)].flat().map((value) => [parameter.name, String(value)]),
  );
  return query.length > 0 ? `?${new URLSearchParams(query)}` : "";
}

/** The example of a parameter, or the first of several. */
export function exampleOf({ value }: Parameter): Json | undefined {
  const [named] = Object.values(objectAt(value, "examples"));
  if (isObject(named)) return named.value;
  return isObject(value) ? value.example : undefined;
}
