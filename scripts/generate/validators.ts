import { _, type CodeKeywordDefinition } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats/dist/formats.js";
import { isObject, type Json, type JsonObject, stringAt } from "../../src/core/json.ts";
import { fromPointer, type Tokens, toPointer, valueAt } from "../../src/core/pointer.ts";
import { isIdRef } from "../shared/idSchema.ts";
import { InputError } from "../shared/problem.ts";

import type { Bundles } from "./bundle.ts";
import { NOTE } from "./note.ts";
import { namedSchemas, schemaName } from "./rules.ts";

const HEAD = `// @ts-nocheck: Ajv's code has no types.
import type { Validator } from "../src/core/checker/rules.ts";
`;

/** The only part of Ajv that its code would import: lengths count characters, not UTF-16 units (RFC 8259, section 7). */
const LENGTH = ['require("ajv/dist/runtime/ucs2length").default', "(text) => [...text].length"] as const;

/** An id is an integer or a string, as the caller of the validator says. */
const byIdForm: CodeKeywordDefinition = {
  keyword: "byIdForm",
  schemaType: "array",
  code: (cxt) => {
    const valid = cxt.gen.name("valid");
    const branch = (schemaProp: number) => () => {
      cxt.subschema({ keyword: "byIdForm", schemaProp }, valid);
    };
    cxt.gen.if(_`this.stringIds`, branch(1), branch(0));
  },
};

/** Fails always: names the branches of a union of which none fits, or too many. */
const branches: CodeKeywordDefinition = {
  keyword: "branches",
  schemaType: "array",
  error: { message: "", params: ({ schemaValue }) => _`{branches: ${schemaValue}}` },
  code: (cxt) => cxt.fail(_`true`),
};

/**
 * Compiles the schemas of all requests and responses into code that needs no Ajv, one set for both forms of ids.
 *
 * @throws InputError if Ajv rejects a schema
 */
export function createValidators({ integerIds, stringIds }: Bundles): string {
  const ajv = new Ajv2020({
    strict: false,
    // The check's lint validates the schemas.
    meta: false,
    validateSchema: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    passContext: true,
    code: { source: true, esm: true, lines: true },
    formats: expressionFormats(),
    keywords: [byIdForm, branches],
  });
  const { schemas, keys } = collectSchemas(integerIds, stringIds);
  const names = [...schemas.keys()];
  const code = explainBadSchema(() => {
    for (const [name, schema] of schemas) ajv.addSchema(schema, name);
    return standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  });
  const body = code.replaceAll(...LENGTH).replace(/^export (?=const )/gm, "");
  return `${NOTE}${HEAD}
${body}
export const validators: Readonly<Record<string, Validator>> = {
  ${names.join(",\n  ")},
};

/** The keys that the schemas name; any other key of a body is data. */
export const keys: readonly string[] = ${JSON.stringify([...keys].sort(), null, 2)};
`;
}

/** The formats that are regular expressions become part of the code. The others are of numbers, whose type says enough. */
function expressionFormats(): Record<string, RegExp | true> {
  const entries = Object.entries(formats.fastFormats).map(([name, format]): [string, RegExp | true] => {
    const test = typeof format === "object" && "validate" in format ? format.validate : format;
    return [name, test instanceof RegExp ? test : true];
  });
  return Object.fromEntries(entries);
}

function explainBadSchema(compile: () => string): string {
  try {
    return compile();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `No validators can be made: ${reason}. Run: npm run check`;
    throw new InputError([{ file: "openapi/openapi.yaml", line: 1, message }]);
  }
}

/** The schemas of all requests and responses and all that they refer to, by name, each of them alone; and the keys that they name. */
function collectSchemas(integerIds: JsonObject, stringIds: JsonObject) {
  const schemas = new Map<string, JsonObject>();
  const keys = new Set<string>();
  for (const { validator, tokens } of namedSchemas(integerIds)) add(validator, tokens);
  return { schemas, keys };

  function add(name: string, tokens: Tokens): string {
    if (schemas.has(name)) return name;
    // Before its parts, as it may be one of them.
    schemas.set(name, {});
    const form = (document: JsonObject) => convertObject(valueAt(document, tokens));
    schemas.set(
      name,
      isIdRef(`#${toPointer(tokens)}`) ? { byIdForm: [form(integerIds), form(stringIds)] } : form(integerIds),
    );
    return name;
  }

  function convert(schema: Json): Json {
    if (Array.isArray(schema)) return schema.map(convert);
    return isObject(schema) ? convertObject(schema) : schema;
  }

  function convertObject(schema: Json | undefined): JsonObject {
    const kept = Object.entries(isObject(schema) ? schema : {}).filter(([key]) => !isAnnotation(key));
    return nameBranches(Object.fromEntries(kept.map(([key, child]) => [key, convertKeyword(key, child)])));
  }

  function convertKeyword(key: string, child: Json): Json {
    if (key === "enum" || key === "const") return child;
    if (key === "properties" && isObject(child)) return convertProperties(child);
    if (key !== "$ref" || typeof child !== "string") return convert(child);
    const tokens = fromPointer(child);
    return add(schemaName(tokens), tokens);
  }

  function convertProperties(properties: JsonObject): JsonObject {
    for (const name of Object.keys(properties)) keys.add(name);
    return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, convert(schema)]));
  }

  /** Gives each branch of a union a validator, to find out which of them fits best. */
  function nameBranches({ oneOf, anyOf, ...schema }: JsonObject): JsonObject {
    const unions = Object.entries({ oneOf, anyOf }).flatMap(([keyword, list]) => {
      if (!Array.isArray(list)) return [];
      const names = list.map((branch) => stringAt(branch, "$ref") ?? nameBranch(branch));
      return [{ if: { [keyword]: names.map(($ref) => ({ $ref })) }, else: { branches: names } }];
    });
    return unions.length > 0 ? { ...schema, allOf: unions } : schema;
  }

  function nameBranch(branch: Json): string {
    const text = JSON.stringify(branch);
    const same = [...schemas].find(([, schema]) => JSON.stringify(schema) === text);
    const name = same?.[0] ?? `branch${schemas.size}`;
    if (isObject(branch)) schemas.set(name, branch);
    return name;
  }
}

/** What a schema says to people only. */
function isAnnotation(key: string): boolean {
  return key.startsWith("x-") || ["description", "title", "default", "deprecated", "example", "examples"].includes(key);
}
