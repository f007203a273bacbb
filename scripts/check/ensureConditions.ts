import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type Json, objectAt } from "../../src/core/json.ts";
import { mediaTypesAt, operationsOf } from "../../src/core/operations.ts";
import { resolve, walk } from "../../src/core/pointer.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

const CONDITION = "x-canvas-when";

/** Each `x-canvas-when` is a JSON Schema, and the first example of each success, which every other request gets, has none. */
export function ensureConditions(contract: Contract): Problem[] {
  return [...invalidConditions(contract), ...missingDefaults(contract)];
}

function invalidConditions({ integerIds, problem }: Contract): Problem[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  const problems: Problem[] = [];
  walk(integerIds, (object, tokens) => {
    const condition = object[CONDITION];
    if (condition === undefined) return;
    const reason = isObject(condition) ? compileError(ajv, condition) : "it is not an object";
    if (reason) problems.push(problem([...tokens, CONDITION], `This ${CONDITION} is not a JSON Schema: ${reason}.`));
  });
  return problems;
}

function compileError(ajv: Ajv2020, schema: { [key: string]: Json }): string | undefined {
  try {
    ajv.compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function missingDefaults({ integerIds, problem }: Contract): Problem[] {
  return operationsOf(integerIds).flatMap((operation) => {
    const success = Object.keys(objectAt(operation.object, "responses")).find((status) => status.startsWith("2"));
    if (!success) return [];
    return mediaTypesAt(integerIds, [...operation.tokens, "responses", success]).flatMap(({ object, tokens }) => {
      const [first] = Object.keys(objectAt(object, "examples"));
      if (!first) return [];
      const example = resolve(integerIds, [...tokens, "examples", first]).value;
      if (!isObject(example) || example[CONDITION] === undefined) return [];
      return [
        problem(
          [...tokens, "examples", first],
          `The first example of ${operation.id}'s success has ${CONDITION}. Put one without it first: all other requests get it.`,
        ),
      ];
    });
  });
}
