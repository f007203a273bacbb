import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { FORM_TYPE, mediaTypesAt, messagesOf, operationsOf } from "../../src/core/operations.ts";
import { fromPointer, resolve, type Tokens, toPointer, valueAt } from "../../src/core/pointer.ts";
import type { Problem } from "../shared/problem.ts";
import { closeSchemas } from "./closeSchemas.ts";
import type { Contract } from "./contract.ts";

/**
 * Every example is valid against its schema, in both bundles. Responses are open to keys that Canvas may add, but an
 * example has no key that no schema knows.
 */
export function ensureExamplesFit(contract: Contract): Problem[] {
  // By place, and of JSON by label too: what is wrong in one form of ids, as JSON, or in one response is reported once.
  const broken = new Set<string>();
  return [contract.integerIds, contract.stringIds].flatMap((document) => {
    const compile = compiler(closeSchemas(document));
    return examplesOf(document).flatMap(({ label, value, at, schema, twinOf }) => {
      const validate = compile(schema);
      if (validate(value)) return [];
      const pointer = toPointer(at);
      const isKnown = broken.has(pointer) || (twinOf !== undefined && broken.has(twinOf));
      broken.add(pointer).add(label);
      if (isKnown) return [];
      const { place, message } = describe(validate.errors ?? []);
      return [contract.problem([...at, ...place], `The example ${label} does not fit its schema: ${message}`)];
    });
  });
}

interface Example {
  label: string;
  value: Json;
  /** Where the value stands. */
  at: Tokens;
  /** Where its schema stands. */
  schema: Tokens;
  /** The label of the JSON example that it is made from. */
  twinOf?: string;
}

function examplesOf(document: JsonObject): Example[] {
  return operationsOf(document).flatMap((operation) => [
    ...operation.parameters.flatMap(({ tokens }) =>
      singleExample(document, tokens, `of a parameter of ${operation.id}`),
    ),
    ...messagesOf(operation).flatMap(({ label, tokens }) => [
      ...headerExamples(document, tokens, `in the ${label} of ${operation.id}`),
      ...mediaTypesAt(document, tokens).flatMap((media) =>
        namedExamples(document, media.tokens, `of the ${label} of ${operation.id} as ${media.name}`),
      ),
    ]),
  ]);
}

function headerExamples(document: JsonObject, message: Tokens, label: string): Example[] {
  const { value, tokens } = resolve(document, message);
  return Object.keys(objectAt(value, "headers")).flatMap((name) => {
    const header = resolve(document, [...tokens, "headers", name]);
    return singleExample(document, header.tokens, `of the header ${name} ${label}`);
  });
}

function singleExample(document: JsonObject, owner: Tokens, label: string): Example[] {
  const holder = valueAt(document, owner);
  if (!isObject(holder) || holder.example === undefined) return [];
  return [{ label, value: holder.example, at: [...owner, "example"], schema: [...owner, "schema"] }];
}

function namedExamples(document: JsonObject, media: Tokens, label: string): Example[] {
  return Object.keys(objectAt(valueAt(document, media), "examples")).flatMap((name) => {
    const { value: example, tokens } = resolve(document, [...media, "examples", name]);
    if (!isObject(example) || example.value === undefined) return [];
    return [
      {
        label: `"${name}" ${label}`,
        value: example.value,
        at: [...tokens, "value"],
        schema: [...media, "schema"],
        ...(media.at(-1) === FORM_TYPE ? { twinOf: `"${name}" ${label.replace(FORM_TYPE, "application/json")}` } : {}),
      },
    ];
  });
}

function compiler(document: JsonObject): (schema: Tokens) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "contract");
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const ref = `contract#${toPointer(schema)}`;
    const known = compiled.get(ref) ?? ajv.compile({ $ref: encodeURI(ref) });
    compiled.set(ref, known);
    return known;
  };
}

/** Of many errors in the branches of a union, the one deepest in the value says most. */
function describe(errors: ErrorObject[]): { place: Tokens; message: string } {
  const depth = ({ instancePath }: ErrorObject) => fromPointer(instancePath).length;
  const [deepest] = [...errors].sort((a, b) => depth(b) - depth(a));
  if (!deepest) return { place: [], message: "unknown reason" };
  const { unevaluatedProperty, additionalProperty, allowedValues } = deepest.params;
  const key = unevaluatedProperty ?? additionalProperty;
  const where = deepest.instancePath || "it";
  const detail = key === undefined ? "" : `: "${key}"`;
  const values = Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
  return { place: fromPointer(deepest.instancePath), message: `${where} ${deepest.message}${detail}${values}` };
}
