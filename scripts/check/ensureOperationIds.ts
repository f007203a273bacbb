import { type Operation, operationsOf } from "../../src/core/operations.ts";
import { methodName, resourceName, shortName } from "../shared/methodNames.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

const VERBS = [
  "list",
  "get",
  "find",
  "search",
  "resolve",
  "create",
  "update",
  "batchUpdate",
  "start",
  "complete",
  "delete",
  "add",
  "remove",
  "close",
  "cancel",
  "mark",
];
const GRAMMAR = new RegExp(`^(${VERBS.join("|")})[A-Z][A-Za-z0-9]*$`);
const GOOD = "addConversationRecipients";

/**
 * An operationId is verb + noun, with the tag's noun in it or the tag as its verb, and gives each method of the client a
 * name of its own.
 */
export function ensureOperationIds({ integerIds, problem }: Contract): Problem[] {
  const owners = new Map<string, Operation>();
  return operationsOf(integerIds).flatMap((operation) => {
    const { id, tag, tokens } = operation;
    const at = [...tokens, "operationId"];
    if (!GRAMMAR.test(id)) {
      return [
        problem(
          at,
          `The operationId "${id}" is not a verb and a noun in camelCase, such as ${GOOD}. Verbs: ${VERBS.join(", ")}.`,
        ),
      ];
    }
    if (shortName(operation) === undefined) {
      return [
        problem(
          at,
          `The operationId "${id}" does not name what its tag "${tag}" is about, as ${GOOD} does under Conversations.`,
        ),
      ];
    }
    const method = `${resourceName(tag)}.${methodName(operation)}`;
    const other = owners.get(method);
    owners.set(method, operation);
    return other
      ? [
          problem(
            at,
            `The method canvas.${method} belongs to ${other.method.toUpperCase()} ${other.path} already. Choose another operationId.`,
          ),
        ]
      : [];
  });
}
