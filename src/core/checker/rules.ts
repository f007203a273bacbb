import type { Route } from "../matcher.ts";

// The types of `generated/rules.ts`, the contract as the checker reads it.

/** What of a schema matters to reading text into JSON types, and to coverage. Other shapes are referred to by name. */
export interface Shape {
  /** `flag`: a boolean that is on whatever its value, as Canvas tests only whether the parameter is there. */
  readonly type?: "boolean" | "flag" | "integer" | "number" | "id";
  readonly items?: string;
  /** How a list may be sent in one value: `scalar` alone, `commas` several at once. Other lists have to be lists. */
  readonly single?: "scalar" | "commas";
  readonly properties?: Readonly<Record<string, string>>;
  /** The shape of values under keys that are data. */
  readonly additional?: string;
}

export interface ParameterRule {
  /** The name on the wire, such as `filter[]`. */
  readonly name: string;
  readonly required: boolean;
  readonly shape: string;
  /** The name of its validator. */
  readonly validator: string;
}

export interface RequestBodyRule {
  readonly required: boolean;
  readonly shape: string;
  readonly validator: string;
}

/** An operation of the contract. */
export interface OperationRule extends Route {
  readonly id: string;
  readonly tag: string;
  /** By name, as it stands in the path. */
  readonly pathParameters: Readonly<Record<string, ParameterRule>>;
  /** By name without brackets. */
  readonly query: Readonly<Record<string, ParameterRule>>;
  readonly body?: RequestBodyRule;
  /** The names of its responses by status. */
  readonly responses: Readonly<Record<string, string>>;
}

export interface HeaderRule {
  readonly required: boolean;
  /** Whether its text is a number. */
  readonly isNumber: boolean;
  readonly validator: string;
}

/** A response of the contract. */
export interface ResponseRule {
  /** Whether it is sent only to requests that break the contract, although it is no error. */
  readonly isForInvalidRequest?: true;
  /** Whether the body can be empty, although it has a schema. */
  readonly canBeEmpty?: true;
  readonly headers: Readonly<Record<string, HeaderRule>>;
  /** By media type; empty if the response has no body. */
  readonly content: Readonly<Record<string, { readonly validator: string; readonly shape: string }>>;
}

/** What makes a value invalid, as Ajv reports it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set if it is the name of a key that is invalid. */
  readonly propertyName?: string;
}

/** Whether a value is valid; if not, `errors` says why until the next call. */
export interface Validator {
  (this: { readonly stringIds: boolean }, value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
