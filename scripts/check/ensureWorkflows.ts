import { arrayAt, isObject, type Json, stringAt } from "../../src/core/json.ts";
import { type Operation, operationsOf } from "../../src/core/operations.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** Each step names an operation and its parameters, and a workflow that changes anything says so. */
export function ensureWorkflows({ integerIds, workflows, problemIn }: Contract): Problem[] {
  const operations = operationsOf(integerIds);
  const operationOf = (step: Json) => operations.find(({ id }) => id === stringAt(step, "operationId"));
  return workflows.flatMap(({ file, document }) => {
    const [workflow = null] = arrayAt(document, "workflows");
    const steps = arrayAt(workflow, "steps");
    const isMarked = isObject(workflow) && workflow["x-canvas-writes"] === true;
    const writes = steps.some((step) => changes(operationOf(step), step));
    const mark =
      writes && !isMarked
        ? [problemIn(file, ["workflows", "0"], "The workflow changes Canvas. Mark it: x-canvas-writes: true")]
        : [];
    return [...mark, ...steps.flatMap((step, index) => problemsOf(step, index))];

    function problemsOf(step: Json, index: number): Problem[] {
      const place = ["workflows", "0", "steps", String(index)];
      const id = stringAt(step, "operationId");
      const message = id === undefined ? "The step names no operationId." : `The contract has no operation "${id}".`;
      return [
        ...(operationOf(step) ? [] : [problemIn(file, [...place, "operationId"], message)]),
        ...(isObject(step) && Array.isArray(step.parameters)
          ? []
          : [problemIn(file, place, "The step has no parameters: the contract's examples would be sent. Write [].")]),
      ];
    }
  });
}

/** All but GET write, and so does the GET that marks a conversation as read. */
function changes(operation: Operation | undefined, step: Json): boolean {
  if (operation?.id !== "getConversation") return operation !== undefined && operation.method !== "get";
  return !arrayAt(step, "parameters").some(
    (parameter) => isObject(parameter) && parameter.name === "auto_mark_as_read" && parameter.value === false,
  );
}
