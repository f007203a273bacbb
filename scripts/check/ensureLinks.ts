import { isObject, type Json, objectAt, stringAt } from "../../src/core/json.ts";
import {
  examplesAt,
  FORM_TYPE,
  mediaTypesAt,
  messagesOf,
  type Operation,
  operationsOf,
} from "../../src/core/operations.ts";
import { fromPointer, resolve, type Tokens, valueAt } from "../../src/core/pointer.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/**
 * Each link of a response leads to an operation of the contract, to parameters and body fields that the operation has, and
 * its runtime expressions find a value in the examples (OpenAPI 3.1, "Link Object" and "Runtime Expressions").
 */
export function ensureLinks(contract: Contract): Problem[] {
  return linksOf(contract).flatMap((link) => {
    const target = operationsOf(contract.integerIds).find(({ id }) => id === stringAt(link.object, "operationId"));
    if (!target) {
      const message = `The link "${link.name}" leads to no operation of the contract. Give it the operationId of one.`;
      return [contract.problem([...link.tokens, "operationId"], message)];
    }
    return [
      ...unknownParameters(contract, link, target),
      ...unknownFields(contract, link, target),
      ...valuelessExpressions(contract, link),
    ];
  });
}

interface Link {
  name: string;
  object: Json;
  /** Where the link stands. */
  tokens: Tokens;
  /** The operation and the place of the response that has the link. */
  source: Operation;
  response: Tokens;
}

function linksOf({ integerIds }: Contract): Link[] {
  return operationsOf(integerIds).flatMap((source) =>
    messagesOf(source).flatMap((message) => {
      const response = resolve(integerIds, message.tokens);
      return Object.keys(objectAt(response.value, "links")).map((name) => {
        const { value = null, tokens } = resolve(integerIds, [...response.tokens, "links", name]);
        return { name, object: value, tokens, source, response: response.tokens };
      });
    }),
  );
}

function unknownParameters({ problem }: Contract, link: Link, target: Operation): Problem[] {
  return Object.keys(objectAt(link.object, "parameters"))
    .filter((name) => !target.parameters.some(({ value }) => namesOf(value).includes(name)))
    .map((name) =>
      problem([...link.tokens, "parameters", name], `The operation ${target.id} has no parameter "${name}".`),
    );
}

/** A link names a parameter by its name, or by its place and its name. */
function namesOf(parameter: Json | undefined): string[] {
  const name = stringAt(parameter, "name") ?? "";
  return [name, `${stringAt(parameter, "in")}.${name}`];
}

/** The fields of a body that a link writes out; one that is a single expression has none. */
function unknownFields({ integerIds, problem }: Contract, link: Link, target: Operation): Problem[] {
  const json = mediaTypesAt(integerIds, [...target.tokens, "requestBody"]).find(({ name }) => name !== FORM_TYPE);
  const schema = json && resolve(integerIds, [...json.tokens, "schema"]).value;
  return Object.keys(objectAt(link.object, "requestBody"))
    .filter((field) => !Object.hasOwn(objectAt(schema, "properties"), field))
    .map((field) =>
      problem([...link.tokens, "requestBody", field], `The request body of ${target.id} has no field "${field}".`),
    );
}

function valuelessExpressions(contract: Contract, link: Link): Problem[] {
  return ["parameters", "requestBody"].flatMap((key) => {
    const tokens = [...link.tokens, key];
    return textsOf(valueAt(contract.integerIds, tokens), tokens).flatMap(({ text, at }) =>
      expressionsIn(text)
        .filter((expression) => !hasValue(contract, link, expression))
        .map((expression) =>
          contract.problem(at, `The expression ${expression} finds nothing in ${link.source.id} or its examples.`),
        ),
    );
  });
}

/** All texts in a value, with their places. */
function textsOf(value: Json | undefined, at: Tokens): { text: string; at: Tokens }[] {
  if (typeof value === "string") return [{ text: value, at }];
  const entries = Object.entries(isObject(value) || Array.isArray(value) ? value : {});
  return entries.flatMap(([key, child]) => textsOf(child, [...at, key]));
}

/** The runtime expressions of a text: the whole of it, or what is in braces. */
function expressionsIn(text: string): string[] {
  if (text.startsWith("$")) return [text];
  return [...text.matchAll(/\{(\$[^}]*)\}/g)].map(([, expression = ""]) => expression);
}

function hasValue({ integerIds }: Contract, { source, response }: Link, expression: string): boolean {
  const [, message, place = "", name = "", pointer] =
    /^\$(request|response)\.(path|query|header|body)(?:\.([^#]+))?(?:#(.*))?$/.exec(expression) ?? [];
  const owner = message === "request" ? [...source.tokens, "requestBody"] : response;
  if (place === "body")
    return bodiesAt(integerIds, owner).some((body) => valueAt(body, fromPointer(pointer ?? "")) !== undefined);
  if (message === "response")
    return place === "header" && Object.hasOwn(objectAt(valueAt(integerIds, owner), "headers"), name);
  return source.parameters.some(({ value }) => namesOf(value).includes(`${place}.${name}`));
}

/** The values of a message's examples as JSON. */
function bodiesAt(document: Contract["integerIds"], message: Tokens): Json[] {
  return mediaTypesAt(document, message)
    .filter(({ name }) => name !== FORM_TYPE)
    .flatMap((media) => examplesAt(document, media))
    .flatMap(({ value }) => (isObject(value) && value.value !== undefined ? [value.value] : []));
}
