import { arrayAt } from "../../src/core/json.ts";
import { resolve, walk } from "../../src/core/pointer.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** A default is one of the values that its schema, or the schema that it refers to, has. */
export function ensureDefaults({ integerIds, problem }: Contract): Problem[] {
  const problems: Problem[] = [];
  walk(integerIds, (object, tokens) => {
    const { default: value, enum: own } = object;
    if (value === undefined) return;
    const values = Array.isArray(own) ? own : arrayAt(resolve(integerIds, tokens).value, "enum");
    if (values.length === 0 || values.includes(value)) return;
    const message = `The default ${JSON.stringify(value)} is none of the values ${JSON.stringify(values)}.`;
    problems.push(problem([...tokens, "default"], message));
  });
  return problems;
}
