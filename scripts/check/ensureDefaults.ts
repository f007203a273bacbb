import { walk } from "../../src/core/pointer.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** A default is one of the values that its schema has. */
export function ensureDefaults({ integerIds, problem }: Contract): Problem[] {
  const problems: Problem[] = [];
  walk(integerIds, (object, tokens) => {
    const { default: value, enum: values } = object;
    if (value === undefined || !Array.isArray(values) || values.includes(value)) return;
    const message = `The default ${JSON.stringify(value)} is none of the values ${JSON.stringify(values)}.`;
    problems.push(problem([...tokens, "default"], message));
  });
  return problems;
}
