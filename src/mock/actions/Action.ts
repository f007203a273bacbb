import type { ExampleNames } from "../../../generated/exampleNames.ts";
import type { operations } from "../../../generated/types.ts";
import type { JsonObject } from "../../core/json.ts";
import type { ListAddress } from "../link.ts";
import type { CommonContexts } from "../world/AddressBook.ts";
import type { Id, User } from "../world/records.ts";
import type { World } from "../world/World.ts";

export type OperationId = keyof operations;

/** The names of the examples of an operation's error responses, such as `not_found`. */
export type ErrorName<Op extends OperationId> = Op extends OperationId
  ? Extract<ExampleNames[Op][Exclude<keyof ExampleNames[Op], 200 | 201 | 202 | 204>], string>
  : never;

type Content<R> = R extends { content: { "application/json": infer Body } } ? Body : undefined;

/** A success response of an operation: a documented status with its body. */
export type Success<Op extends OperationId> = {
  [Status in keyof operations[Op]["responses"] & (200 | 201 | 202 | 204)]: {
    status: Status;
    /** As the string ids have it; integers are made of them where they are not asked for. */
    body: Content<operations[Op]["responses"][Status]>;
    headers?: Record<string, string>;
  };
}[keyof operations[Op]["responses"] & (200 | 201 | 202 | 204)];

/** An error response: one of the contract's named examples. */
export class ErrorResponse extends Error {
  override name = "ErrorResponse";
  readonly example: string;
  /** Sent instead of the example's body, where the server fills in what depends on the request. */
  readonly body: unknown;
  /** Further examples whose `errors` stand in the same body. */
  readonly others: readonly string[];

  constructor(example: string, body?: unknown, others: readonly string[] = []) {
    super(example);
    this.example = example;
    this.body = body;
    this.others = others;
  }
}

/** An error response without a body. */
export class EmptyError extends Error {
  override name = "EmptyError";
  readonly status: number;

  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/** A request to an operation, with who calls. */
export interface Call {
  world: World;
  /** Who acts. */
  user: User;
  /** Whose token it is: the same, unless `as_user_id` names another. */
  tokenUser: User;
  /** The values in the path, decoded. */
  path: { [name: string]: string };
  /** Query and body merged, as Rails passes them to an action. */
  params: JsonObject;
  /** The address that was called, as links repeat it. */
  address: ListAddress;
  /** The mock's own address, such as `http://127.0.0.1:4010`. */
  origin: string;
  /** What the caller shares with people who were looked up in this request: Canvas' address book remembers that much. */
  known: Map<Id, CommonContexts>;
}

/** A call of a certain operation. */
export interface CallOf<Op extends OperationId> extends Call {
  /** Makes the error response of this name, to be thrown. */
  error(example: ErrorName<Op>, body?: unknown): ErrorResponse;
  /** Makes one error response of several, each of which is about other attributes. */
  errors(examples: ErrorName<Op>[]): ErrorResponse;
}

/** What an operation does to the world, and what it responds. It throws its error responses. */
export type Action<Op extends OperationId> = (call: CallOf<Op>) => Success<Op>;

// Error responses that many operations share.
export const notFound = () => new ErrorResponse("not_found");
export const notPermitted = () => new ErrorResponse("not_permitted");
export const invalidPage = () => new ErrorResponse("invalid_page");
export const invalidFilterMode = () => new ErrorResponse("invalid_filter_mode");
export const unknownContext = () => new ErrorResponse("unknown_context");
/** Where Canvas itself fails. */
export const unexpected = () => new ErrorResponse("unexpected");
