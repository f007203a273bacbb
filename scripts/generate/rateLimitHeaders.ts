import { isObject, type JsonObject, objectAt } from "../../src/core/json.ts";
import { messagesOf, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";

const COST = "X-Request-Cost";
const REMAINING = "X-Rate-Limit-Remaining";

/**
 * Adds the rate-limit headers to every response of a bundle: Canvas' middleware sends them whatever the action responds.
 * A throttled request has no cost.
 *
 * @returns a new document
 */
export function addRateLimitHeaders(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  const defined = objectAt(objectAt(result, "components"), "headers");
  for (const operation of operationsOf(result)) {
    for (const { tokens, request } of messagesOf(operation)) {
      const response = resolve(result, tokens).value;
      if (request || !isObject(response)) continue;
      const names = [COST, REMAINING].filter((name) => name in defined && !(name === COST && tokens.at(-1) === "429"));
      const added = names.map((name) => [name, { $ref: `#/components/headers/${name}` }]);
      if (names.length > 0) response.headers = { ...objectAt(response, "headers"), ...Object.fromEntries(added) };
    }
  }
  return result;
}
