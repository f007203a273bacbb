import type { JsonObject } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { inCurl, inCurlAsForm, inCurlAsJson } from "./samplesInCurl.ts";
import { inTypeScript } from "./samplesInTypeScript.ts";
import { type SampleRequest, sampleRequests } from "./samplesRequests.ts";
import { withStringIds } from "./stringIds.ts";

/**
 * Adds code samples to each operation, as renderers read them from `x-codeSamples`: curl, with the body as a form and
 * as JSON, and TypeScript with our client.
 *
 * @param document the bundle with integer ids
 * @returns a new document
 * @throws InputError if a parameter that a sample needs has no example
 */
export function addCodeSamples(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  const stringIds = withStringIds(document);
  const ofClient = new Map(operationsOf(stringIds).map((twin) => [twin.id, sampleRequests(stringIds, twin)]));
  for (const operation of operationsOf(result)) {
    operation.object["x-codeSamples"] = [
      ...sampleRequests(result, operation).flatMap(curlSamples),
      ...(ofClient.get(operation.id) ?? []).map((request) => sample("TypeScript", "TypeScript", request, inTypeScript)),
    ];
  }
  return result;
}

function curlSamples(request: SampleRequest): JsonObject[] {
  if (!request.body) return [sample("Shell", "curl", request, inCurl)];
  return [sample("Shell", "curl (form)", request, inCurlAsForm), sample("Shell", "curl (JSON)", request, inCurlAsJson)];
}

/** `lang` is the language's name among those that highlighters know; `label` is what a reader chooses by. */
function sample(
  lang: string,
  label: string,
  request: SampleRequest,
  write: (request: SampleRequest) => string,
): JsonObject {
  const variant = request.variant ? `, ${request.variant}` : "";
  return { lang, label: label + variant, source: write(request) };
}
