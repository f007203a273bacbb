import type { ValidationError } from "./rules.ts";

type Params = ValidationError["params"];

const atMost =
  (things: string) =>
  ({ limit }: Params) =>
    `at most ${limit} ${things}`;
const atLeast =
  (things: string) =>
  ({ limit }: Params) =>
    `at least ${limit} ${things}`;
const comparison = ({ comparison, limit }: Params) => `${comparison} ${limit}`;

/** What a keyword of JSON Schema asks for, by what Ajv reports of its failure. */
const EXPECTATIONS: Record<string, (params: Params) => string> = {
  type: ({ type }) => [type].flat().join(" or "),
  enum: ({ allowedValues }) =>
    `one of ${[allowedValues]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(", ")}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  pattern: ({ pattern }) => `a match of ${pattern}`,
  format: ({ format }) => `the format ${format}`,
  minimum: comparison,
  maximum: comparison,
  exclusiveMinimum: comparison,
  exclusiveMaximum: comparison,
  minLength: atLeast("characters"),
  maxLength: atMost("characters"),
  minItems: atLeast("items"),
  maxItems: atMost("items"),
  minProperties: atLeast("keys"),
  maxProperties: atMost("keys"),
};

/** Keywords that fail with others, which say more. */
const CONSEQUENCES = ["if", "propertyNames"];

/** What a value should have been, in words; undefined if another error says it better. */
export function expectationOf({ keyword, params }: ValidationError): string | undefined {
  if (CONSEQUENCES.includes(keyword)) return undefined;
  return EXPECTATIONS[keyword]?.(params) ?? `what "${keyword}" permits`;
}
