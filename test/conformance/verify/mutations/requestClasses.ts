import { isObject, type Json, type JsonObject } from "../../../../src/core/json.ts";
import { FORM_TYPE, JSON_TYPE, type Operation } from "../../../../src/core/operations.ts";
import { toFields, toMultipart } from "../../../support/forms.ts";
import type { Entry } from "../../../support/har.ts";
import { exampleOf } from "../../../support/urlOf.ts";
import { type Change, forbidden, type Mutate, withPath, withQuery, withRequestBody } from "./byWire.ts";
import type { Oracle } from "./Oracle.ts";
import { isItem, placesIn, replace } from "./places.ts";

/** Texts that are no values of most parameters. */
const OTHER_TEXTS = ["bogus", "-1", "1.5", ""];

/** Changes of a request by their kinds, for exchanges with a success. Ids in requests can have either form. */
export const REQUEST_CLASSES: Record<string, Mutate> = {
  "path value with another text": ({ operation, path }, entry, oracle) =>
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .flatMap(({ name }) =>
        ["first", "1.5", "-1", "🌱"].map((text) => ({
          entry: withPath(entry, withSegment(operation, path, name, text)),
          isForbidden: oracle.forbidsParameter(operation, "path", name, text),
        })),
      ),
  "required query parameter missing": ({ operation, path }, entry) =>
    inQuery(operation)
      .filter(({ required }) => required)
      .map(({ name }) => forbidden(withPath(entry, withoutParameter(path, name)))),
  "query parameter with another text": ({ operation, path }, entry, oracle) =>
    inQuery(operation).flatMap(({ name }) =>
      OTHER_TEXTS.filter((text) => text !== "").map((text) => ({
        entry: withPath(entry, withQuery(withoutParameter(path, name), `${name}=${text}`)),
        isForbidden: !isFlag(operation, name, oracle) && oracle.forbidsParameter(operation, "query", name, text),
      })),
    ),
  "query parameter of another structure": ({ operation, path }, entry) =>
    inQuery(operation).map(({ name, key }) =>
      forbidden(withPath(entry, withQuery(withoutParameter(path, name), `${key}[bogus]=1`))),
    ),
  "query parameter given twice": ({ operation, path }, entry) =>
    inQuery(operation)
      .filter(({ name }) => !name.endsWith("[]"))
      .map((parameter) => {
        const pair = `${parameter.name}=${encodeURIComponent(String(exampleOf(parameter)))}`;
        return forbidden(withPath(entry, withQuery(withoutParameter(path, parameter.name), `${pair}&${pair}`)));
      }),
  "query that encodes nothing": ({ path }, entry) => [forbidden(withPath(entry, withQuery(path, "page=%zz")))],
  "body where none is documented": ({ operation }, entry) =>
    operation.requestBody
      ? []
      : [
          forbidden(withRequestBody(entry, "text/plain", "Hello")),
          forbidden(withRequestBody(entry, JSON_TYPE, "[1]")),
          forbidden(withRequestBody(entry, JSON_TYPE, '{"bogus":1}')),
        ],
  "request body empty": ({ operation }, entry) =>
    operation.requestBody?.required ? [forbidden(withRequestBody(entry, JSON_TYPE, ""))] : [],
  "request body cut off": ofBody((body, entry) => [
    forbidden(withRequestBody(entry, JSON_TYPE, JSON.stringify(body).slice(0, -1))),
  ]),
  "request body of another kind": ofBody((_, entry) =>
    ["[]", "[1]", '"text"', "7", "true"].map((text) => forbidden(withRequestBody(entry, JSON_TYPE, text))),
  ),
  "request body of another media type": ofBody((body, entry) =>
    ["text/plain", "application/xml", "application/octet-stream", undefined].map((type) =>
      forbidden(withRequestBody(entry, type, JSON.stringify(body))),
    ),
  ),
  "null in a request": inBody((body) => placesIn(body).map(({ tokens }) => replace(body, tokens, null))),
  "nested key missing in a request": inBody((body) =>
    placesIn(body)
      .filter((place) => place.tokens.length > 1 && !isItem(place))
      .map(({ tokens }) => replace(body, tokens, undefined)),
  ),
  "new key in a request": inBody((body) => [
    { ...body, bogus: 1 },
    ...placesIn(body)
      .filter(({ value }) => isObject(value))
      .map(({ tokens, value }) => replace(body, tokens, { ...Object(value), bogus: 1 })),
  ]),
  "item of another type in a request": inBody((body) =>
    placesIn(body)
      .filter(isItem)
      .flatMap(({ tokens }) => [true, [], { bogus: 1 }].map((by) => replace(body, tokens, by))),
  ),
  "text with another value in a request": inBody((body) =>
    placesIn(body)
      .filter(({ value }) => typeof value === "string")
      .flatMap(({ tokens }) => ["", "bogus", "x".repeat(2000)].map((by) => replace(body, tokens, by))),
  ),
  "form field with another text": ofForm((body, entry, oracle, operation) =>
    placesIn(body)
      .filter(({ value }) => !isObject(value) && !Array.isArray(value))
      .flatMap(({ tokens, value }) =>
        // No text is a word for false.
        OTHER_TEXTS.filter((text) => text !== "" || typeof value !== "boolean").map((text) => {
          const changed = replace(body, tokens, text);
          const isForbidden = oracle.formOf(operation, changed).length > 0;
          return { entry: withForm(entry, changed), isForbidden };
        }),
      ),
  ),
  "form field missing": ofForm((body, entry, oracle, operation) =>
    placesIn(body)
      .filter((place) => !isItem(place))
      .map(({ tokens }) => {
        const changed = withoutEmpty(replace(body, tokens, undefined));
        const isNothing = toFields(changed).length === 0 && operation.requestBody?.required !== true;
        const isForbidden = !isNothing && oracle.formOf(operation, changed).length > 0;
        return { entry: withForm(entry, changed), isForbidden };
      }),
  ),
  "new field of a form": ofForm((body, entry) =>
    ["bogus", "bogus[]", "bogus[a]", ...Object.keys(body).map((key) => (isObject(body[key]) ? `${key}[bogus]` : ""))]
      .filter((name) => name !== "")
      .map((name) => forbidden(withFields(entry, [...toFields(body), [name, "1"]]))),
  ),
  "form field given twice": ofForm((body, entry) =>
    toFields(body)
      .filter(([name]) => !name.includes("[]"))
      .map((field) => forbidden(withFields(entry, [...toFields(body), field]))),
  ),
  "form with brackets that contradict each other": ofForm((body, entry) =>
    toFields(body).map(([name, value]) =>
      forbidden(
        withFields(entry, [
          [name, value],
          [`${name}[x]`, value],
        ]),
      ),
    ),
  ),
  "form that encodes nothing": ofForm((_, entry) => [forbidden(withRequestBody(entry, FORM_TYPE, "body=%zz"))]),
  "multipart with a new field": ofForm((body, entry) => [
    forbidden(withMultipart(entry, toMultipart([...toFields(body), ["bogus", "1"]]))),
  ]),
  "multipart that is cut off": ofForm((body, entry) => [
    forbidden(withMultipart(entry, toMultipart(toFields(body)).replace("--b--", ""))),
  ]),
  "multipart without a boundary": ofForm((body, entry) => [
    forbidden(withRequestBody(entry, "multipart/form-data", toMultipart(toFields(body)))),
  ]),
  // These are allowed: they show that there is no false alarm.
  "form instead of JSON": ofForm((body, entry) => [{ entry: withForm(entry, body), isForbidden: false }]),
  "multipart instead of JSON": ofForm((body, entry) => [
    { entry: withMultipart(entry, toMultipart(toFields(body))), isForbidden: false },
  ]),
};

function inQuery({ parameters }: Operation) {
  return parameters.filter((parameter) => parameter.in === "query");
}

/** Whether a parameter is on whatever its value. */
function isFlag(operation: Operation, name: string, oracle: Oracle): boolean {
  const forbids = (text: string) => oracle.forbidsParameter(operation, "query", name, text);
  return forbids("false") && !forbids("true");
}

type OfBody = (body: JsonObject, entry: Entry, oracle: Oracle, operation: Operation) => Change[];

function ofBody(change: OfBody): Mutate {
  return ({ body, operation }, entry, oracle) => (body ? change(body, entry, oracle, operation) : []);
}

/** Of bodies that a form can carry: it has neither null nor empty lists. */
function ofForm(change: OfBody): Mutate {
  const isFormable = (body: JsonObject) =>
    placesIn(body).every(({ value }) => value !== null && (!Array.isArray(value) || value.length > 0));
  return ofBody((body, ...rest) => (isFormable(body) ? change(body, ...rest) : []));
}

/** Changes of a JSON body, judged by the oracle. */
function inBody(change: (body: JsonObject) => Json[]): Mutate {
  return ofBody((body, entry, oracle, operation) =>
    change(body).map((changed) => ({
      entry: withRequestBody(entry, JSON_TYPE, JSON.stringify(changed)),
      isForbidden: oracle.request(operation, changed).length > 0,
    })),
  );
}

function withForm(entry: Entry, body: Json): Entry {
  return withFields(entry, toFields(body));
}

function withFields(entry: Entry, fields: [string, string][]): Entry {
  return withRequestBody(entry, FORM_TYPE, new URLSearchParams(fields).toString());
}

/** What a form has of a body: objects without fields are not in it. */
function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, Json] => [key, withoutEmpty(child)]);
  return Object.fromEntries(entries.filter(([, child]) => !isObject(child) || Object.keys(child).length > 0));
}

function withMultipart(entry: Entry, text: string): Entry {
  return withRequestBody(entry, "multipart/form-data; boundary=b", text);
}

function withSegment({ path: template }: Operation, path: string, name: string, text: string): string {
  const at = template.split("/").indexOf(`{${name}}`);
  const [start = "", query] = path.split("?");
  const changed = start.split("/").with(at, encodeURIComponent(text)).join("/");
  return query === undefined ? changed : `${changed}?${query}`;
}

function withoutParameter(path: string, name: string): string {
  const [start = "", query = ""] = path.split("?");
  const parameters = new URLSearchParams(query);
  parameters.delete(name);
  return parameters.size > 0 ? `${start}?${parameters}` : start;
}
