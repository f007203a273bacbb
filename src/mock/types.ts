// What users of the mock see, in a file of its own: these types need neither Node's nor Prism's.
import type { operations } from "../../generated/types.ts";
import type { Listening } from "../core/Listening.ts";

export type OperationId = keyof operations;

export interface MockOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  host?: string;
  /** How many items each paged list has. Without it they have the few of the contract's examples. */
  size?: number;
  /** Throttles as Canvas does; `{}` with Canvas' own figures. Without it nothing is throttled. */
  throttle?: ThrottleOptions;
  /** Called after each answer. */
  onAnswer?: (request: MockRequest, answer: MockAnswer) => void;
}

/** A running mock. */
export interface Mock extends Listening {
  /** The requests that it has answered, oldest first: the last 1000, or fewer if their bodies take more than 16 MB. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Sets what the operation answers next, whatever is asked. Several wait in order.
   *
   * @throws an error that lists what there is, if the contract lacks the operation, the status or the example
   */
  reply(operationId: OperationId, reply: Reply): void;
  /** Forgets all requests, replies and what was counted for throttling. */
  reset(): void;
}

/** What an operation answers next. What is left out is as it would be without. */
export interface Reply {
  /** A status that the contract documents for the operation, or any other if there is a `body`. */
  status?: number;
  /** The name of one of the contract's examples for the operation, and for the status if one is given. */
  example?: string;
  /** Sent instead of an example: a string as it is, anything else as JSON. */
  body?: unknown;
  /** Sent beside the answer's own, or in their place. */
  headers?: Record<string, string>;
  /** How many milliseconds the answer waits; at most 2147483647, which are 24 days. */
  delay?: number;
  /** Cuts the connection: `true` before the answer, `"headers"` behind its headers, `"body"` amid its body. */
  cut?: boolean | "headers" | "body";
  /** For how many calls; 1. `Infinity` is for all, until `reset()`. */
  times?: number;
}

/** Canvas' leaky bucket, one for each access token. What is left out is as Canvas has it. */
export interface ThrottleOptions {
  /** A request is refused while the bucket is filled up to here; 600. */
  highWaterMark?: number;
  /** The bucket never holds more; 200 above the high-water mark. */
  maximum?: number;
  /** What leaks out each second; 10. */
  outflow?: number;
  /** What a request fills in as long as it runs, so that many at once are throttled; 50. */
  upFrontCost?: number;
  /** What a request has cost when it is answered (`X-Request-Cost`); 0.0231. */
  cost?: number;
  /** How a throttled request is answered; 403, and 429 on installations that are set so. */
  status?: 403 | 429;
}

/** A request that the mock has answered, or cut. */
export interface RecordedRequest {
  method: string;
  /** Path and query, as they were sent. */
  url: string;
  /** The path as the contract has it, without `.json`. */
  path: string;
  /** The query as Rails reads it: `filter[]=a` is `{ filter: ["a"] }`. */
  query: { [name: string]: unknown };
  /** By names in lower case, credentials included. */
  headers: Record<string, string>;
  /** The body as Rails reads it, whatever its encoding; empty without one, or if it was too large to be read. */
  body: { [name: string]: unknown };
  operationId: string | undefined;
  /** Undefined if the connection was cut before the answer. */
  status: number | undefined;
  /** Why the request does not fit the contract; empty if it does. */
  violations: string[];
}

/** A request as it came in. */
export interface MockRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The operation that was matched, if any. */
  operationId?: string;
  /** Why the request does not fit the contract; empty if it does. */
  violations: string[];
  /** What the contract says of the refusal that was sent, if it is one of its examples. */
  reason?: string;
}
