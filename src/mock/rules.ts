import { validateHeaderName, validateHeaderValue } from "node:http";
import { ruleOf } from "../core/checker/checkResponse.ts";
import { checkValue } from "../core/checker/checkValue.ts";
import { checkNumber } from "../core/checkNumber.ts";
import { JSON_TYPE } from "../core/operations.ts";
import type { DocumentedResponse, MockContract, MockOperation } from "./contract.ts";
import { findResponse, listResponses } from "./documentedResponses.ts";
import { toStringIds } from "./ids.ts";
import type { Router } from "./routes.ts";
import type { RecordedRequest, ReplyFunction } from "./types.ts";

/** With more milliseconds, Node's timers do not wait at all. */
const MAX_DELAY = 2 ** 31 - 1;

/** A reply as its user wrote it, of whichever kind. */
export interface AnyReply {
  status?: number | undefined;
  example?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
  delay?: number;
  cut?: boolean | "headers" | "body";
  times?: number;
}

/** A reply that was asked for, with what the contract has for it. */
export interface Rule extends Omit<AnyReply, "times"> {
  documented?: DocumentedResponse;
}

/** A reply that waits. */
interface Waiting {
  make(request: RecordedRequest): Promise<Rule | undefined>;
  left: number;
}

/** The replies that were asked for, by operation or route, in order. */
export class Rules {
  readonly #contract: MockContract;
  readonly #router: Router;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(contract: MockContract, router: Router) {
    this.#contract = contract;
    this.#router = router;
  }

  /**
   * @param target an operationId, or a method and a path that the contract does not have
   * @throws an error that lists what there is, if the contract lacks the operation, the status or the example, or says what
   *   is wrong with a body
   */
  add(target: string, reply: AnyReply | ReplyFunction<AnyReply>): void {
    const operation = this.#contract.operations.get(target);
    if (!operation) this.#checkRoute(target);
    const waiting = this.#waiting.get(target) ?? [];
    this.#waiting.set(target, waiting);
    if (typeof reply === "function") {
      const make = async (request: RecordedRequest) => {
        const made = await reply(request);
        return made && this.#toRule(operation, made);
      };
      waiting.push({ make, left: Infinity });
      return;
    }
    const { times = 1 } = reply;
    if (times !== Infinity) checkNumber("times", times, 1, "whole");
    const rule = this.#toRule(operation, reply);
    waiting.push({ make: async () => rule, left: times });
  }

  /** Takes the reply for the next call of an operation or route, if one was asked for. */
  next(target: string): Waiting["make"] | undefined {
    const waiting = this.#waiting.get(target);
    const [first] = waiting ?? [];
    if (!waiting || !first) return undefined;
    first.left -= 1;
    if (first.left === 0) waiting.shift();
    return first.make;
  }

  reset(): void {
    this.#waiting.clear();
  }

  #checkRoute(target: string): void {
    const [, method = "", path = ""] = /^([A-Z]+) (\/\S*)$/.exec(target) ?? [];
    if (method === "")
      throw new Error(
        `The contract has no operation "${target}". Give a method and a path such as "GET /api/v1/courses", or one of ${[...this.#contract.operations.keys()].join(", ")}`,
      );
    const found = this.#router(method, path)?.operation.id;
    if (found !== undefined)
      throw new Error(`The contract has ${target}: give its operation, "${found}", instead of the path.`);
  }

  #toRule(operation: MockOperation | undefined, { times: _, ...reply }: AnyReply): Rule {
    checkNumber("delay", reply.delay, 0, "any", MAX_DELAY);
    checkHeaders(reply.headers);
    return operation ? this.#toDocumented(operation, reply) : toFree(reply);
  }

  #toDocumented(operation: MockOperation, reply: AnyReply): Rule {
    const { status, example, body } = reply;
    if (status === undefined && example === undefined && body === undefined) return reply;
    if (body !== undefined && example !== undefined) throw new Error("Give a body or an example, not both.");
    checkNumber("status", status, 200, "whole");
    const documented = findResponse(operation, status, example);
    if (body !== undefined && (documented || (status !== undefined && status < 600)))
      return { ...reply, body: this.#checkBody(operation, documented?.status ?? status ?? 200, body) };
    if (documented) return { ...reply, documented };
    const asked = [status, example].filter((part) => part !== undefined).join(" ");
    throw new Error(
      `The contract has no ${asked} for ${operation.id}. It has: ${listResponses(operation)}. A status that it lacks needs a body.`,
    );
  }

  /** A text is sent as it is, so that a reply can break the contract, too. */
  #checkBody(operation: MockOperation, status: number, body: unknown): unknown {
    if (typeof body === "string") return body;
    const strings = toStringIds(body);
    if (strings === undefined) throw new TypeError("The body cannot be written as JSON.");
    const content = ruleOf(operation.rule, status)?.content[JSON_TYPE];
    const [mismatch] = content ? checkValue(content.validator, strings, "string") : [];
    if (!mismatch) return strings;
    const { at, expected, found } = mismatch;
    throw new Error(
      `The body does not fit ${operation.id} ${status}: ${at || "it"} has to be ${expected}, and is ${found}. To send it all the same, give it as a text.`,
    );
  }
}

function toFree(reply: AnyReply): Rule {
  checkNumber("status", reply.status, 200, "whole", 599);
  if (reply.example !== undefined) throw new Error("The contract has no examples for this path: give a body.");
  if (reply.body !== undefined && typeof reply.body !== "string" && JSON.stringify(reply.body) === undefined)
    throw new TypeError("The body cannot be written as JSON.");
  return { status: 200, ...reply };
}

function checkHeaders(headers: Record<string, string> = {}): void {
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
}
