import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { mediaTypesAt, type Operation } from "../../../src/core/operations.ts";
import { type Placed, resolve, type Tokens } from "../../../src/core/pointer.ts";
import { type Html, html, type Piece } from "./html.ts";
import { operationLink } from "./links.ts";
import { description, exampleOf, fieldTable, plain, typeOf } from "./referenceSchema.ts";

/** Everything about one operation: description, parameters, body, code samples, and each answer with its examples. */
export function operationArticle(document: JsonObject, operation: Operation): Html {
  const { object } = operation;
  return html`<article id="${operationLink(operation).slice(1)}">
<h3>${stringAt(object, "summary")}</h3>
${object.deprecated === true && html`<p><strong>Deprecated.</strong></p>`}
${description(object)}
${parameterTable(operation.parameters)}
${requestBody(document, operation)}
${codeSamples(object)}
<h4>Answers</h4>
${Object.keys(objectAt(object, "responses")).map((status) => answer(document, operation, status))}
${canvasPage(object)}
</article>
`;
}

function parameterTable(parameters: Placed[]): Piece {
  if (parameters.length === 0) return "";
  return html`<h4>Parameters</h4>
<table class="parameters">
<thead><tr><th>Name</th><th>In</th><th>Type</th><th>Meaning</th></tr></thead>
<tbody>${parameters.map(({ value }) => isObject(value) && parameterRow(value))}</tbody>
</table>`;
}

function parameterRow(parameter: JsonObject): Html {
  return html`<tr><td><code>${stringAt(parameter, "name")}</code>${parameter.required === true && html` <em>required</em>`}</td><td>${stringAt(parameter, "in")}</td><td>${typeOf(parameter.schema)}</td><td>${description(parameter)}${exampleOf(parameter)}</td></tr>
`;
}

function requestBody(document: JsonObject, operation: Operation): Piece {
  const tokens = [...operation.tokens, "requestBody"];
  const media = mediaTypesAt(document, tokens);
  if (media.length === 0) return "";
  const { value } = resolve(document, tokens);
  return html`<h4>Body${isObject(value) && value.required === true && html` <em>required</em>`}</h4>
${description(value)}
${media.map(({ name, tokens: at }) => html`<h5>${name}</h5>${content(document, at, true)}`)}`;
}

/** A media type: its schema, and each of its examples. */
function content(document: JsonObject, tokens: Tokens, withFields: boolean): Html {
  const media = resolve(document, tokens).value;
  if (!isObject(media)) return html``;
  const schema = resolve(document, [...tokens, "schema"]).value;
  const examples = Object.keys(objectAt(media, "examples"));
  return html`<p>${typeOf(media.schema)}</p>
${withFields && fieldTable(schema)}
${examples.map((name) => example(name, resolve(document, [...tokens, "examples", name])))}`;
}

function example(name: string, { value }: Placed): Piece {
  if (!isObject(value)) return "";
  const text = typeof value.value === "string" ? value.value : JSON.stringify(value.value, null, 2);
  return html`<figure><figcaption>${stringAt(value, "summary") ?? name}</figcaption><pre><code>${text}</code></pre></figure>
`;
}

function codeSamples(operation: JsonObject): Piece {
  const samples = arrayAt(operation, "x-codeSamples").filter(isObject);
  if (samples.length === 0) return "";
  return html`<h4>In code</h4>
${samples.map((sample) => html`<figure><figcaption>${stringAt(sample, "label") ?? stringAt(sample, "lang")}</figcaption><pre><code>${stringAt(sample, "source")}</code></pre></figure>`)}`;
}

/** An answer. One that operations share is described once, elsewhere. */
function answer(document: JsonObject, operation: Operation, status: string): Html {
  const tokens = [...operation.tokens, "responses", status];
  const { value, tokens: at } = resolve(document, tokens);
  const heading = html`<h5>${status}</h5>${description(value)}`;
  if (at.join() === tokens.join()) return html`${heading}${answerDetails(document, at)}`;
  return html`${heading}<p><a href="${sharedAnswerLink(at.at(-1) ?? "")}">Headers, body and examples</a></p>`;
}

/** The fragment of an answer that operations share. */
export function sharedAnswerLink(name: string): string {
  return `#/answers/${name.toLowerCase()}`;
}

/** The headers of an answer, and its bodies with their examples. */
export function answerDetails(document: JsonObject, tokens: Tokens): Html {
  const { value } = resolve(document, tokens);
  const headers = Object.keys(objectAt(value, "headers"));
  return html`${headers.length > 0 && html`<dl>${headers.map((name) => headerItem(name, resolve(document, [...tokens, "headers", name])))}</dl>`}
${mediaTypesAt(document, tokens).map(({ name, tokens: at }) => html`<p><code>${name}</code></p>${content(document, at, false)}`)}`;
}

function headerItem(name: string, { value }: Placed): Piece {
  if (!isObject(value)) return "";
  return html`<dt><code>${name}</code></dt><dd>${description(value)}<p>Example: <code>${plain(value.example)}</code></p></dd>
`;
}

function canvasPage(operation: JsonObject): Piece {
  const { url, description: text } = objectAt(operation, "externalDocs");
  return typeof url === "string" && html`<p><a href="${url}">${String(text ?? url)}</a></p>`;
}
