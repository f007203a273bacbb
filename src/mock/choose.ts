import { isObject, type JsonObject } from "../core/json.ts";
import type { DocumentedAnswer, MockOperation } from "./contract.ts";
import type { PrismAnswer, Violation } from "./prism.ts";
import { nameOf } from "./violations.ts";

/** An answer on its way. */
export interface Chosen extends PrismAnswer {
  /** The example that it is, as far as somebody or the request asked for one. */
  documented?: DocumentedAnswer;
  /** Whether the example was asked for by its name, and so is to stay as it is. */
  isNamed?: boolean;
  /** The `Link` to the pages around this one. */
  link?: string;
  reason?: string | undefined;
}

/** A refusal that fits the request, else a special success; undefined leaves it to the first success. */
export function chooseAnswer(
  { answers }: MockOperation,
  parameters: JsonObject,
  violations: Violation[],
): DocumentedAnswer | undefined {
  if (violations.some(({ place }) => place[0] === "path")) return answers.find(({ code }) => code === 404);
  const fitting = answers.filter(({ fits }) => fits?.(parameters));
  const refusal = fitting.find(({ code }) => code >= 400 && code < 500);
  // Canvas itself fails here. A mock that fails looks broken: it refuses, and fails on demand alone.
  const failure = fitting.find(({ code }) => code >= 500);
  const isBroken = violations.length > 0 || failure !== undefined;
  const special = fitting.find(({ code, example }) => code < 400 && (!isBroken || !example));
  if (refusal || special || !isBroken) return refusal ?? special;
  const [general] = [400, 422, 404]
    .map((status) => answers.filter(({ code }) => code === status))
    .filter((found) => found.length > 0);
  // An answer with a condition is about parameters, as this one is to be.
  const answer = general?.find(({ fits }) => fits) ?? general?.[0];
  return answer && failure ? { ...answer, summary: `${failure.summary}. Canvas fails with ${failure.code}` } : answer;
}

/** A refusal in the shape of an example which is about something else. */
export function refuseInShapeOf(example: unknown, violation: Violation | undefined): unknown {
  if (!violation) return example;
  const attribute = nameOf(violation);
  const message = "invalid";
  if (Array.isArray(example)) return [{ attribute, message }];
  if (!isObject(example)) return example;
  if (Array.isArray(example.errors)) return { errors: [{ message: `${attribute} is invalid` }] };
  if (typeof example.message === "string") return { message: `invalid ${attribute}` };
  const [errors] = Object.values(isObject(example.errors) ? example.errors : {});
  return Array.isArray(errors) ? { errors: { [attribute]: [{ attribute, type: message, message }] } } : example;
}
