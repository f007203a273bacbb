import { validateHeaderName, validateHeaderValue } from "node:http";
import { checkNumber } from "../core/checkNumber.ts";
import type { DocumentedAnswer, MockContract, MockOperation } from "./contract.ts";
import { findAnswer, listAnswers } from "./documentedAnswers.ts";
import type { Reply } from "./types.ts";

/** With more milliseconds, Node's timers do not wait at all. */
const MAX_DELAY = 2 ** 31 - 1;

/** A reply that was asked for, with what the contract has for it. */
export interface Rule extends Omit<Reply, "body"> {
  documented?: DocumentedAnswer;
  /** The text to send. */
  body?: string;
}

/** The replies that were asked for, by operation, in order. */
export class Rules {
  readonly #contract: MockContract;
  readonly #waiting = new Map<string, { rule: Rule; left: number }[]>();

  constructor(contract: MockContract) {
    this.#contract = contract;
  }

  /** @throws an error that lists what there is, if the contract lacks the operation, the status or the example */
  add(operationId: string, reply: Reply): void {
    const operation = this.#contract.operations.get(operationId);
    if (!operation)
      throw new Error(
        `The contract has no operation "${operationId}". It has: ${[...this.#contract.operations.keys()].join(", ")}`,
      );
    const { times = 1 } = reply;
    if (times !== Infinity) checkNumber("times", times, 1, "whole");
    checkNumber("delay", reply.delay, 0, "any", MAX_DELAY);
    checkHeaders(reply.headers);
    const waiting = this.#waiting.get(operationId) ?? [];
    waiting.push({ rule: toRule(operation, reply), left: times });
    this.#waiting.set(operationId, waiting);
  }

  /** Takes the reply for the next call of the operation, if one was asked for. */
  next(operationId: string): Rule | undefined {
    const waiting = this.#waiting.get(operationId);
    const [first] = waiting ?? [];
    if (!waiting || !first) return undefined;
    first.left -= 1;
    if (first.left === 0) waiting.shift();
    return first.rule;
  }

  reset(): void {
    this.#waiting.clear();
  }
}

function toRule(operation: MockOperation, { body, ...reply }: Reply): Rule {
  const { status, example } = reply;
  if (status === undefined && example === undefined && body === undefined) return reply;
  if (body !== undefined && example !== undefined) throw new Error("Give a body or an example, not both.");
  checkNumber("status", status, 200, "whole");
  const documented = findAnswer(operation, status, example);
  const rule = { ...reply, ...(documented ? { documented } : {}) };
  if (body !== undefined && (documented || (status !== undefined && status < 600)))
    return { ...rule, body: toText(body) };
  if (documented) return rule;
  const asked = [status, example].filter((part) => part !== undefined).join(" ");
  throw new Error(
    `The contract has no ${asked} for ${operation.id}. It has: ${listAnswers(operation)}. A status that it lacks needs a body.`,
  );
}

/** @throws TypeError if it cannot be written as JSON */
function toText(body: unknown): string {
  const text: unknown = typeof body === "string" ? body : JSON.stringify(body);
  if (typeof text !== "string") throw new TypeError("The body cannot be written as JSON.");
  return text;
}

function checkHeaders(headers: Record<string, string> = {}): void {
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
}
