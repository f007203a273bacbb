import { isObject, type Json, type JsonObject, objectAt } from "../../../src/core/json.ts";
import type { Tokens } from "../../../src/core/pointer.ts";
import type { ExampleExchange } from "../../support/exampleExchanges.ts";
import type { Oracle } from "./oracle.ts";

/** An exchange with one thing changed. */
export interface Mutation {
  kind: string;
  exchange: ExampleExchange;
  /** Whether the contract forbids it, by other validators than those under test. */
  isForbidden: boolean;
}

/** Changes of each kind, one at a time, wherever one can be made in an exchange. */
export function mutationsOf(exchange: ExampleExchange, oracle: Oracle): Mutation[] {
  return [
    ...mutateAnswer(exchange, oracle),
    // What is wrong with a request that was refused may be why.
    ...(exchange.status < 300 && exchange.status !== 204 ? mutateRequest(exchange, oracle) : []),
    ...mutateStatus(exchange, oracle),
    ...mutateParameters(exchange),
    ...mutateEndpoint(exchange),
  ];
}

function mutateAnswer(exchange: ExampleExchange, oracle: Oracle): Mutation[] {
  const { operation, status, mediaType, answer } = exchange;
  if (mediaType !== "application/json" || answer === undefined) return [];
  return mutateJson(answer).flatMap(({ kind, value }) =>
    judge(kind, { ...exchange, answer: value }, oracle.answer(operation, status, mediaType, value)),
  );
}

function mutateRequest(exchange: ExampleExchange, oracle: Oracle): Mutation[] {
  if (!exchange.body) return [];
  return mutateJson(exchange.body).flatMap(({ kind, value }) =>
    isObject(value)
      ? judge(`${kind} of a request`, { ...exchange, body: value }, oracle.request(exchange.operation, value))
      : [],
  );
}

/** Words are renamed to see whether lists of words are held; other texts are not for this. */
function judge(kind: string, exchange: ExampleExchange, broken: string[]): Mutation[] {
  if (kind.startsWith("renamed") && !broken.includes("enum")) return [];
  return [{ kind, exchange, isForbidden: broken.length > 0 }];
}

function mutateStatus(exchange: ExampleExchange, oracle: Oracle): Mutation[] {
  const { operation, mediaType, answer } = exchange;
  const documented = Object.keys(objectAt(operation.object, "responses")).map(Number);
  const statuses = [...documented, 299, 302, 418, 503].filter((status) => status !== exchange.status);
  return statuses.map((status) => ({
    kind: "changed status",
    exchange: { ...exchange, status },
    isForbidden: !documented.includes(status) || oracle.answer(operation, status, mediaType, answer).length > 0,
  }));
}

function mutateParameters(exchange: ExampleExchange): Mutation[] {
  const kind = "undocumented parameter";
  const inQuery = ["bogus=1", "bogus[]=1", "perPage=5"].map((query) => ({
    ...exchange,
    path: `${exchange.path}?${query}`,
  }));
  const inBody = exchange.body ? [{ ...exchange, body: { ...exchange.body, bogus: 1 } }] : [];
  return [...inQuery, ...inBody].map((mutated) => ({ kind, exchange: mutated, isForbidden: true }));
}

function mutateEndpoint(exchange: ExampleExchange): Mutation[] {
  const mutated = [
    { ...exchange, path: `${exchange.path}/bogus/bogus/bogus` },
    { ...exchange, method: "PATCH" },
  ];
  return mutated.map((one) => ({ kind: "undocumented endpoint", exchange: one, isForbidden: true }));
}

interface Changed {
  kind: string;
  value: Json;
}

/** A value with one key less, one value of another type, or one word renamed. */
function mutateJson(value: Json): Changed[] {
  return placesIn(value).flatMap(({ tokens, value: found }, index) => [
    ...(typeof tokens.at(-1) === "string" && !/^\d+$/.test(tokens.at(-1) ?? "")
      ? [{ kind: "dropped key", value: replace(value, tokens, undefined) }]
      : []),
    { kind: "changed type", value: replace(value, tokens, otherType(found, index)) },
    ...(typeof found === "string"
      ? [{ kind: "renamed value", value: replace(value, tokens, `${found}_renamed`) }]
      : []),
  ]);
}

/** Each other type has its turn. */
function otherType(value: Json, index: number): Json {
  const others = ["text", 12345, true, null, [], {}].filter((other) => kindOf(other) !== kindOf(value));
  return others[index % others.length] ?? null;
}

function kindOf(value: Json): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function placesIn(value: Json, tokens: Tokens = []): { tokens: Tokens; value: Json }[] {
  const children = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [
    ...(tokens.length > 0 ? [{ tokens, value }] : []),
    ...children.flatMap(([key, child]) => placesIn(child, [...tokens, String(key)])),
  ];
}

function replace(value: Json, [token, ...rest]: Tokens, by: Json | undefined): Json {
  if (token === undefined) return by ?? null;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === token ? replace(item, rest, by) : item));
  if (!isObject(value)) throw new Error(`There is nothing at ${token}`);
  const copy: JsonObject = { ...value };
  if (rest.length === 0 && by === undefined) delete copy[token];
  else copy[token] = replace(copy[token] ?? null, rest, by);
  return copy;
}
