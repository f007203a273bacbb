/** What the generated classes need from the runtime, and the types that turn an operation into a method. */
export const PREAMBLE = `
type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown;
type Body<O> = O extends { requestBody?: { content: { "application/json": infer B } } } ? B : unknown;
type Unbracketed<T> = { [K in keyof T as K extends \`\${infer Name}[]\` ? Name : K]: T[K] };

/** The parameters of an operation but for its path's: query or body, without brackets. */
export type ParametersOf<Id extends keyof operations> = unknown extends Body<operations[Id]>
  ? Omit<Unbracketed<Query<operations[Id]>>, "as_user_id">
  : Body<operations[Id]>;

/** What an answer tells beside its data. */
export interface AnswerInfo {
  readonly headers: Headers;
  /** The URL that was asked. */
  readonly url: string;
  /** What the request took from the quota (\`X-Request-Cost\`). */
  readonly requestCost: number | undefined;
  /** What is left of the quota (\`X-Rate-Limit-Remaining\`). */
  readonly rateLimitRemaining: number | undefined;
  /** The server's name for the request, to quote to its administrators. */
  readonly requestId: string | undefined;
}

type Success = 200 | 201 | 202 | 204;
type Content<R> = R extends { content: { "application/json": infer B } } ? B : undefined;
type Batch<R> = R extends { headers: { "X-Conversation-Batch-Id": string } } ? { readonly batchId: string } : unknown;

/** The answers of an operation that succeeds; \`status\` tells them apart. */
export type Answer<Id extends keyof operations> = {
  [S in keyof operations[Id]["responses"] & Success]: AnswerInfo &
    Batch<operations[Id]["responses"][S]> & {
      readonly status: S;
      readonly data: Content<operations[Id]["responses"][S]>;
    };
}[keyof operations[Id]["responses"] & Success];

type AnyAnswer = AnswerInfo & { readonly status: number; readonly data: unknown };
type Listed<A extends AnyAnswer> = Omit<A, "data"> & { readonly data: Extract<A["data"], readonly unknown[]> };
type Wrapped<A extends AnyAnswer> = Omit<A, "data"> & { readonly data: Exclude<A["data"], readonly unknown[]> };
type Item<A extends AnyAnswer> = Extract<A["data"], readonly unknown[]>[number];

/** A call on its way: await it for the data, or \`withResponse()\` for status, headers and quota too. */
export interface Reply<A extends { readonly data: unknown }> extends Promise<A["data"]> {
  withResponse(): Promise<A>;
}

/** A list on its way: await it for the first page, or iterate over the items of all pages. */
export interface Pages<A extends { readonly data: unknown }, I> extends Reply<A>, AsyncIterable<I> {
  /** Page by page. */
  pages(): AsyncIterable<Awaited<A["data"]>>;
  /** The items of all pages, or the first \`limit\` of them. */
  all(options?: { limit?: number }): Promise<I[]>;
}

/** A value for a placeholder of a path. */
export type PathValue = string | number;

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal | undefined;
  /** Headers to add. */
  headers?: Record<string, string> | undefined;
  /** Acts as this user, if the caller may become users. */
  asUserId?: PathValue | undefined;
  /** Milliseconds after which the call fails, repetitions included. */
  timeout?: number | undefined;
}

/** Carries calls out. */
export interface Runtime {
  call<Id extends keyof operations>(
    method: "get" | "post" | "put" | "delete",
    path: string,
    values: readonly PathValue[],
    parameters?: object,
    options?: CallOptions,
  ): Reply<Answer<Id>>;
  /** \`key\` names the items where the answer is an object around them. */
  list<A extends AnyAnswer, I>(
    path: string,
    values: readonly PathValue[],
    parameters?: object,
    options?: CallOptions,
    key?: string,
  ): Pages<A, I>;
}
`;
