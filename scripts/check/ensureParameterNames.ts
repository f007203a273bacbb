import { objectAt, stringAt } from "../../src/core/json.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** A shared parameter's file is called what the parameter is called, so that no file hides another parameter. */
export function ensureParameterNames({ integerIds, problem }: Contract): Problem[] {
  const parameters = objectAt(objectAt(integerIds, "components"), "parameters");
  return Object.keys(parameters).flatMap((key) => {
    const name = stringAt(objectAt(parameters, key), "name") ?? "";
    const plain = name.replace(/\[\]$/, "");
    if (key === plain || key.endsWith(`_${plain}`)) return [];
    const message = `The parameter is named "${name}", the file ${key}.yaml. Call the file ${plain}.yaml, or something that ends in _${plain}.yaml.`;
    return [problem(["components", "parameters", key, "name"], message)];
  });
}
