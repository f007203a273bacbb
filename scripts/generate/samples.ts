import type { JsonObject } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { asForm, asJson, asTypeScript, type SampleCall, withoutBody } from "./samplesCalls.ts";
import { inCurl, inCurlAsForm, inCurlAsJson } from "./samplesInCurl.ts";
import { inTypeScript } from "./samplesInTypeScript.ts";
import { layOut } from "./samplesLayout.ts";
import { type SampleRequest, sampleRequests } from "./samplesRequests.ts";
import { withStringIds } from "./stringIds.ts";

/** A code sample of an operation, and the request that it sends. */
interface Sample {
  /** The language's name among those that highlighters know. */
  lang: string;
  /** What a reader chooses by. */
  label: string;
  source: string;
  call: SampleCall;
}

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
  const samples = samplesOf(document);
  const all = [...samples.values()].flat();
  const laidOut = layOut(all.filter(({ lang }) => lang === "TypeScript").map(({ source }) => source));
  for (const { id, object } of operationsOf(result)) {
    object["x-codeSamples"] = (samples.get(id) ?? []).map(({ lang, label, source }) => ({
      lang,
      label,
      source: laidOut.get(source) ?? source,
    }));
  }
  return result;
}

/** The requests that the samples send, by operationId and label. */
export function sampleCalls(document: JsonObject): Record<string, Record<string, SampleCall>> {
  const entries = [...samplesOf(document)].map(([id, samples]) => [
    id,
    Object.fromEntries(samples.map(({ label, call }) => [label, call])),
  ]);
  return Object.fromEntries(entries);
}

/** The samples of each operation, by its id. */
function samplesOf(document: JsonObject): Map<string, Sample[]> {
  const stringIds = withStringIds(document);
  const ofClient = new Map(operationsOf(stringIds).map((twin) => [twin.id, sampleRequests(stringIds, twin)]));
  return new Map(
    operationsOf(document).map((operation) => [
      operation.id,
      [
        ...sampleRequests(document, operation).flatMap(curlSamples),
        ...(ofClient.get(operation.id) ?? []).map((request) => ({
          lang: "TypeScript",
          label: labelOf("TypeScript", request),
          source: inTypeScript(request),
          call: asTypeScript(request),
        })),
      ],
    ]),
  );
}

function curlSamples(request: SampleRequest): Sample[] {
  const lang = "Shell";
  if (!request.body)
    return [{ lang, label: labelOf("curl", request), source: inCurl(request), call: withoutBody(request) }];
  return [
    { lang, label: labelOf("curl (form)", request), source: inCurlAsForm(request), call: asForm(request) },
    { lang, label: labelOf("curl (JSON)", request), source: inCurlAsJson(request), call: asJson(request) },
  ];
}

function labelOf(language: string, { variant }: SampleRequest): string {
  return variant ? `${language}, ${variant}` : language;
}
