import { isObject, type Json } from "../../../../src/core/json.ts";
import type { ExampleExchange } from "../../../support/exampleExchanges.ts";
import { toEntry } from "../../../support/har.ts";
import type { Mutation } from "./Mutation.ts";
import type { Oracle } from "./Oracle.ts";
import { isItem, placesIn, replace } from "./places.ts";

/** An exchange with one thing changed. */
interface Changed {
  kind: string;
  exchange: ExampleExchange;
  isForbidden: boolean;
}

/** Changes of status, endpoint, parameters and bodies, one at a time, wherever one can be made in an exchange. */
export function mutateExample(exchange: ExampleExchange, oracle: Oracle, accept: string): Mutation[] {
  const changes = [
    ...mutateResponse(exchange, oracle),
    // What is wrong with a request that got an error response may be why.
    ...(exchange.status < 300 && exchange.status !== 204 ? mutateRequest(exchange, oracle) : []),
    ...mutateStatus(exchange, oracle),
    ...mutateParameters(exchange),
    ...mutateEndpoint(exchange),
  ];
  return changes.map(({ kind, exchange: changed, isForbidden }) => ({
    kind,
    isForbidden,
    entry: toEntry(changed, accept),
  }));
}

function mutateResponse(exchange: ExampleExchange, oracle: Oracle): Changed[] {
  const { operation, status, mediaType, value: body } = exchange;
  if (mediaType !== "application/json" || body === undefined) return [];
  return mutateJson(body).flatMap(({ kind, value }) =>
    judge(kind, { ...exchange, value }, oracle.response(operation, status, mediaType, value)),
  );
}

function mutateRequest(exchange: ExampleExchange, oracle: Oracle): Changed[] {
  if (!exchange.body) return [];
  return mutateJson(exchange.body).flatMap(({ kind, value }) =>
    isObject(value)
      ? judge(`${kind} of a request`, { ...exchange, body: value }, oracle.request(exchange.operation, value))
      : [],
  );
}

/** Words are renamed to see whether lists of words are checked; other texts are not for this. */
function judge(kind: string, exchange: ExampleExchange, broken: string[]): Changed[] {
  if (kind.startsWith("renamed") && !broken.includes("enum")) return [];
  return [{ kind, exchange, isForbidden: broken.length > 0 }];
}

function mutateStatus(exchange: ExampleExchange, oracle: Oracle): Changed[] {
  const { operation, mediaType, value } = exchange;
  const documented = operation.responses.map(({ status }) => Number(status));
  const statuses = [...documented, 299, 302, 418, 503].filter((status) => status !== exchange.status);
  return statuses.map((status) => ({
    kind: "changed status",
    exchange: { ...exchange, status },
    isForbidden:
      !documented.includes(status) ||
      oracle.response(operation, status, mediaType, value).length > 0 ||
      oracle.lacksHeader(operation, status, exchange.headers),
  }));
}

function mutateParameters(exchange: ExampleExchange): Changed[] {
  const kind = "undocumented parameter";
  const separator = exchange.path.includes("?") ? "&" : "?";
  const inQuery = ["bogus=1", "bogus[]=1", "perPage=5"].map((query) => ({
    ...exchange,
    path: exchange.path + separator + query,
  }));
  const inBody = exchange.body ? [{ ...exchange, body: { ...exchange.body, bogus: 1 } }] : [];
  return [...inQuery, ...inBody].map((mutated) => ({ kind, exchange: mutated, isForbidden: true }));
}

function mutateEndpoint(exchange: ExampleExchange): Changed[] {
  const [path = ""] = exchange.path.split("?");
  const below = { ...exchange, path: `${path}/bogus/bogus/bogus` };
  const takesAny = exchange.operation.parameters.some(({ isGlob }) => isGlob);
  const mutated = [...(takesAny ? [] : [below]), { ...exchange, method: "PATCH" }];
  return mutated.map((one) => ({ kind: "undocumented endpoint", exchange: one, isForbidden: true }));
}

/** A value with one key less, one value of another type, or one word renamed. */
function mutateJson(value: Json): { kind: string; value: Json }[] {
  return placesIn(value).flatMap((place, index) => {
    const { tokens, value: found } = place;
    return [
      ...(isItem(place) ? [] : [{ kind: "dropped key", value: replace(value, tokens, undefined) }]),
      { kind: "changed type", value: replace(value, tokens, otherType(found, index)) },
      ...(typeof found === "string"
        ? [{ kind: "renamed value", value: replace(value, tokens, `${found}_renamed`) }]
        : []),
    ];
  });
}

/** Each other type has its turn. */
function otherType(value: Json, index: number): Json {
  const others = ["text", 12345, true, null, [], {}].filter((other) => kindOf(other) !== kindOf(value));
  return others[index % others.length] ?? null;
}

function kindOf(value: Json): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
