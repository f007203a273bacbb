import type { Client, Middleware } from "openapi-fetch";
import type { operations, paths } from "../../generated/types.ts";

export type { Middleware };

type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown;
type BodyOf<O> = O extends { requestBody?: { content: { "application/json": infer B } } } ? B : unknown;
type Unbracketed<T> = { [K in keyof T as K extends `${infer Name}[]` ? Name : K]: T[K] };

/** The parameters of an operation except those in its path: its body, or its query without brackets. */
export type ParametersOf<Id extends keyof operations> =
  unknown extends BodyOf<operations[Id]>
    ? Omit<Unbracketed<Query<operations[Id]>>, "as_user_id">
    : BodyOf<operations[Id]>;

/** What a response contains besides its data. */
export interface ResponseInfo {
  readonly headers: Headers;
  /** The URL of the request. */
  readonly url: string;
  /** What the request took from the quota (`X-Request-Cost`). */
  readonly requestCost: number | undefined;
  /** What is left of the quota (`X-Rate-Limit-Remaining`). */
  readonly rateLimitRemaining: number | undefined;
  /** The server's id of the request, to quote to its administrators. */
  readonly requestId: string | undefined;
  /** The response as `fetch` returned it. Its body has been read. */
  readonly response: Response;
}

type Success = 200 | 201 | 202 | 204;
type Content<R> = R extends { content: { "application/json": infer B } } ? B : undefined;
type Batch<R> = R extends { headers: { "X-Conversation-Batch-Id": string } } ? { readonly batchId: string } : unknown;

/** The success responses of an operation; `status` tells them apart. */
export type ResponseOf<Id extends keyof operations> = {
  [S in keyof operations[Id]["responses"] & Success]: ResponseInfo &
    Batch<operations[Id]["responses"][S]> & {
      readonly status: S;
      readonly data: Content<operations[Id]["responses"][S]>;
    };
}[keyof operations[Id]["responses"] & Success];

/** Any success response. */
export type AnyResponse = ResponseInfo & { readonly status: number; readonly data: unknown };

/** An item of a list. */
export type Item<R extends AnyResponse> = Extract<R["data"], readonly unknown[]>[number];

/** The response of a list that a parameter wraps into an object: with the switch on, the object, else the array. */
export type Switched<R extends AnyResponse, On extends true | undefined> = Omit<R, "data"> & {
  readonly data: On extends true ? Exclude<R["data"], readonly unknown[]> : Extract<R["data"], readonly unknown[]>;
};

/** A pending call: await it for the data, or `withResponse()` for status, headers and quota as well. */
export interface Call<R extends { readonly data: unknown }> extends Promise<R["data"]> {
  withResponse(): Promise<R>;
}

/** A pending list: await it for the first page, or iterate over the items of all pages. */
export interface Pages<R extends { readonly data: unknown }, I> extends Call<R>, AsyncIterable<I> {
  /** Page by page. */
  pages(): AsyncIterable<Awaited<R["data"]>>;
  /** The items of all pages, or the first `limit` of them. */
  all(options?: { limit?: number }): Promise<I[]>;
}

/** A value for a placeholder of a path. */
export type PathValue = string | number | bigint;

/** How failed requests are repeated. */
export interface RetryOptions {
  /** How often at most, after the first attempt. Default: 5. */
  retries?: number;
  /** Milliseconds before the first repetition, doubled each time, less a random part. Default: 1000. */
  minDelay?: number;
  /** The longest wait in milliseconds. A longer `Retry-After` ends the repetitions. Default: 30000. */
  maxDelay?: number;
}

/** The last argument of every method. */
export interface CallOptions {
  /** Aborts the call, also while it waits for the quota. */
  signal?: AbortSignal | undefined;
  /** Headers to add. */
  headers?: Record<string, string> | undefined;
  /** Acts as this user, if the caller may become users. */
  asUserId?: PathValue | undefined;
  /** Milliseconds after which an attempt fails; `Infinity` for never. Waiting for the quota does not count. */
  timeout?: number | undefined;
  /** How to repeat the call; `false` for never. */
  retry?: RetryOptions | false | undefined;
}

/**
 * A `fetch`. The request is a `Request`; that it is typed as a text too, and the response only as what all platforms have,
 * lets the `fetch` of other packages in, whose types differ from the platform's in details.
 */
export type Fetch = (
  request: Request & string,
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

export interface CanvasOptions {
  /** The address of the Canvas, such as `https://canvas.example.edu`; `http` for a loopback address only. */
  baseUrl: string;
  /** The access token, or a function that returns one; it is called for each request, and once more after a 401. */
  token: string | (() => string | Promise<string>);
  /** Sends the requests, in place of the platform's own `fetch`; that of undici will do. */
  fetch?: Fetch | undefined;
  /** The `User-Agent`. Default: `canvas-openapi/` and the version; in browsers, that of the browser. */
  userAgent?: string | undefined;
  /** Acts as this user in every call, if the caller may become users. */
  asUserId?: PathValue | undefined;
  /**
   * How to repeat requests that failed: GET, PUT and DELETE after a network failure or the status 500, 502, 503 or 504.
   * `false` for never. Requests that were throttled are repeated as long as others get through; only if none does, this
   * says how often.
   */
  retry?: RetryOptions | false | undefined;
  /** Milliseconds after which an attempt fails; `Infinity` for never. Default: 60000. Waiting for the quota does not count. */
  timeout?: number | undefined;
  /** `false` sends every request at once, whatever is left of the quota. Default: `true`. */
  throttle?: boolean | undefined;
  /** How many requests may run at once, for each token. Default: as many as the quota allows. */
  concurrency?: number | undefined;
}

/** An openapi-fetch client of the contract. */
export type FetchClient = Client<paths>;

/**
 * What a method sends: the HTTP method, the path with its placeholders, and where its parameters go. That of a list ends
 * with the key of the items, where its response can be an object around them.
 */
export type Operation = readonly [
  method: "get" | "post" | "put" | "delete",
  path: string,
  parameters?: "query" | "body" | undefined,
  key?: string,
];
