import { isObject, type Json, objectAt } from "../../src/core/json.ts";
import type { Operation, Parameter } from "../../src/core/operations.ts";

/** The path of a request: the examples of the parameters in the placeholders, and in the query those it has to have. */
export function urlOf({ path, parameters }: Operation): string {
  const inPath = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name && one.in === "path");
    return encodeURIComponent(String(parameter ? exampleOf(parameter) : ""));
  });
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const pairs = query.flatMap((parameter) =>
    [exampleOf(parameter)].flat().map((value) => [parameter.name, String(value)]),
  );
  return pairs.length === 0 ? inPath : `${inPath}?${new URLSearchParams(pairs)}`;
}

/** The example of a parameter, or the first of several. */
export function exampleOf({ value }: Parameter): Json | undefined {
  const [named] = Object.values(objectAt(value, "examples"));
  if (isObject(named)) return named.value;
  return isObject(value) ? value.example : undefined;
}

/** The query that an operation requires, with its parameters' examples. */
export function requiredQuery({ parameters }: Operation): string {
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = required.map(({ name, value }): [string, string] => [
    name,
    String(isObject(value) ? value.example : ""),
  ]);
  return query.length > 0 ? `?${new URLSearchParams(query)}` : "";
}
