// What users of the mock see, in a file of its own: these types need neither Node's nor Prism's.
import type { ExampleNames } from "../../generated/exampleNames.ts";
import type { operations } from "../../generated/types.ts";
import type { Listening } from "../core/Listening.ts";
import type { WorldFile } from "./world/WorldFile.ts";

export type { WorldFile } from "./world/WorldFile.ts";

export type OperationId = keyof operations;

export interface MockOptions {
  /** What there is before the first request; a small school without it. */
  world?: WorldFile;
  /** How many conversations the default world has in its caller's inbox; a few without it. */
  size?: number;
  /** Whether requests that break the contract get a 400. Without it they get what Canvas responds, and a report. */
  strict?: boolean;
  /** Throttles as Canvas does; `{}` with Canvas' own figures. Without it nothing is throttled. */
  throttle?: ThrottleOptions;
  /** Called after each response. */
  onResponse?: (request: MockRequest, response: MockResponse) => void;
}

export interface MockServerOptions extends MockOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  host?: string;
  /** A file that keeps the world between runs. If it is there, the world is read from it, and `world` and `size` are for `reset()`. */
  state?: string;
}

/** A Canvas that remembers. */
export interface InProcessMock {
  /** Sends a request to the mock, without a port. It can be given to a client as its `fetch`; the host does not matter. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The requests that it has responded to, oldest first: the last 1000, or fewer if their bodies take more than 16 MB. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Sets what the operation responds next, whatever is sent. Several wait in order.
   *
   * @throws an error that lists what there is, if the contract lacks the operation, the status or the example, or says what
   *   is wrong with a body that does not fit
   */
  reply<Op extends OperationId>(operationId: Op, reply: Reply<Op> | ReplyFunction<Reply<Op>>): void;
  /** Sets what a path responds next that the contract does not have, such as `GET /api/v1/courses`. */
  reply(route: Route, reply: FreeReply | ReplyFunction<FreeReply>): void;
  /** All that the world holds, in the form of a world file. */
  world(): WorldFile;
  /**
   * Puts another world in the place of this one, also for `reset()`.
   *
   * @throws a WorldError that says what is wrong in it, and where
   */
  load(world: WorldFile): void;
  /** Stops the clock, which throttling goes by too, moves it by milliseconds, and runs the jobs that wait. */
  advance(milliseconds: number): void;
  /** Goes back to the world of the beginning, and forgets requests, replies and what was counted for throttling. */
  reset(): void;
}

/** A mock that listens at a port. */
export interface Mock extends InProcessMock, Listening {}

/** A method and a path, such as `GET /api/v1/courses`. */
export type Route = `${"GET" | "PUT" | "POST" | "PATCH" | "DELETE"} /${string}`;

/** Makes the reply to each call, until `reset()`. Where it returns nothing, the response is as it would be without. */
export type ReplyFunction<R> = (request: RecordedRequest) => R | undefined | Promise<R | undefined>;

/** What any reply can have. */
interface ReplyOptions {
  /** Sent beside the response's own, or in their place. */
  headers?: Record<string, string>;
  /** How many milliseconds the response waits; at most 2147483647, which are 24 days. */
  delay?: number;
  /** Cuts the connection: `true` before the response, `"headers"` behind its headers, `"body"` amid its body. */
  cut?: boolean | "headers" | "body";
  /** For how many calls; 1. `Infinity` is for all, until `reset()`. */
  times?: number;
}

/** One of the contract's examples, or a body. What is left out is as it would be without the reply. */
export type Reply<Op extends OperationId = OperationId> = ReplyOptions & (ExampleReply<Op> | BodyReply);

type ExampleReply<Op extends OperationId> = Op extends OperationId
  ? {
      [Status in keyof ExampleNames[Op]]: {
        status?: Status & number;
        example?: ExampleNames[Op][Status];
        body?: undefined;
      };
    }[keyof ExampleNames[Op]]
  : never;

interface BodyReply {
  status?: number;
  /** A text is sent as it is; anything else as JSON, which must fit the contract if it has the status. Lists are paged. */
  body: unknown;
  example?: undefined;
}

/** A reply at a path that the contract does not have. */
export interface FreeReply extends ReplyOptions {
  /** 200 without it. */
  status?: number;
  /** A text is sent as it is; anything else as JSON. */
  body?: unknown;
}

/** Canvas' leaky bucket, one for each access token. What is left out is as Canvas has it. */
export interface ThrottleOptions {
  /** A request is throttled while the bucket is filled up to here; 600. */
  highWaterMark?: number;
  /** The bucket never holds more; 200 above the high-water mark. */
  maximum?: number;
  /** What leaks out each second; 10. */
  outflow?: number;
  /** What a request fills in as long as it runs, so that many at once are throttled; 50. */
  upFrontCost?: number;
  /** What a request has cost when it is done (`X-Request-Cost`); 0.0231. */
  cost?: number;
  /** The status of a throttled request; 403, and 429 on installations that are set so. */
  status?: 403 | 429;
}

/** A request that the mock has responded to, or cut. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  /** The path as the contract has it, without `.json`. */
  readonly path: string;
  /** The query as Rails reads it: `filter[]=a` is `{ filter: ["a"] }`. */
  readonly query: { [name: string]: unknown };
  /** By names in lower case, credentials included. */
  readonly headers: Record<string, string>;
  /** The body as Rails reads it, whatever its encoding; empty without one, or if it was too large to be read. */
  readonly body: { [name: string]: unknown };
  readonly operationId: string | undefined;
  /** Undefined if the connection was cut before the response. */
  readonly status: number | undefined;
  /** Why the request does not fit the contract; empty if it does. */
  readonly violations: readonly string[];
}

/** A request as it came in. */
export interface MockRequest {
  method: string;
  /** In which scheme it came, for the addresses in the response: the port speaks `http:`. */
  protocol: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface MockResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** The operation that was matched, if any. */
  operationId?: string;
  /** Why the request does not fit the contract; empty if it does. */
  violations: string[];
  /** What the contract says of the error response that was sent, if it is one of its examples. */
  reason?: string;
}
