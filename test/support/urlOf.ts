import { isObject, stringAt } from "../../src/core/json.ts";
import type { Operation } from "../../src/core/operations.ts";

/** An operation's path, with its parameters' examples in the placeholders. */
export function urlOf({ path, parameters }: Operation): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find(
      ({ value }) => stringAt(value, "name") === name && stringAt(value, "in") === "path",
    );
    return encodeURIComponent(String(isObject(parameter?.value) ? parameter.value.example : ""));
  });
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
