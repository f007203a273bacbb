import { objectAt } from "../../src/core/json.ts";
import { FORM_TYPE, mediaTypesAt, messagesOf, operationsOf } from "../../src/core/operations.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** Every body of a request or response has a named example: docs, mock and tests use them. */
export function ensureExamplesExist({ integerIds, problem }: Contract): Problem[] {
  return operationsOf(integerIds).flatMap((operation) =>
    messagesOf(operation).flatMap(({ label, tokens }) =>
      mediaTypesAt(integerIds, tokens)
        .filter(({ name, object }) => name !== FORM_TYPE && Object.keys(objectAt(object, "examples")).length === 0)
        .map(({ name, tokens: at }) =>
          problem(at, `The ${label} of ${operation.id} has no example as ${name}. Add one under "examples".`),
        ),
    ),
  );
}
