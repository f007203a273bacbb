import { isObject, type Json, type JsonObject, stringAt } from "../../src/core/json.ts";
import type { InProcessMock } from "../../src/mock/index.ts";
import { breaches } from "./breaches.ts";
import { differences, fill, fillDeep, type Kept } from "./patterns.ts";

/** What a Canvas does over several requests and for several people (README.md). */
export interface Scenario {
  id: string;
  fact: string;
  source: string;
  steps: Step[];
}

interface Step {
  /** The token to send; null for none. */
  as: string | null;
  /** Method and path. */
  call: string;
  query?: JsonObject;
  form?: JsonObject;
  json?: Json;
  headers?: Record<string, string>;
  status?: number;
  body?: Json;
  responseHeaders?: JsonObject;
  /** Name → JSON pointer into the body, or `header:x-name`. */
  keep?: Record<string, string>;
  /** Whether the step is repeated, as jobs run, until it holds. */
  until?: boolean;
}

/** A response as scenarios look at it. */
interface Observed {
  status: number;
  headers: Record<string, string>;
  body: Json | undefined;
  text: string;
  /** Where it breaks the contract. */
  breaches: string[];
}

/** What a scenario is played against. */
export type Played = Pick<InProcessMock, "fetch" | "reset" | "advance">;

/** How often jobs are run before a step that waits for them has failed. */
const ATTEMPTS = 3;
const HOST = "http://canvas.example.edu";

/**
 * Plays a scenario against a mock, from its beginning, and checks every response against the contract.
 *
 * @returns what did not hold; undefined if all did
 */
export async function play(mock: Played, scenario: Scenario): Promise<string | undefined> {
  mock.reset();
  const kept: Kept = {};
  for (const [index, step] of scenario.steps.entries()) {
    const problem = await playStep(mock, step, kept);
    if (problem !== undefined) return `step ${index + 1}, ${step.as} ${step.call}: ${problem}`;
  }
  return undefined;
}

async function playStep(mock: Played, step: Step, kept: Kept): Promise<string | undefined> {
  let [observed, problems] = await attempt(mock, step, kept);
  for (let count = 0; step.until && problems.length > 0 && count < ATTEMPTS; count++) {
    mock.advance(1000);
    [observed, problems] = await attempt(mock, step, kept);
  }
  if (problems.length > 0) return problems.slice(0, 3).join("; ");
  for (const [name, place] of Object.entries(step.keep ?? {})) {
    const value = find(observed, place);
    if (value === undefined) return `there is nothing at ${place}`;
    kept[name] = value;
  }
  return undefined;
}

async function attempt(mock: Played, step: Step, kept: Kept): Promise<[Observed, string[]]> {
  const observed = await send(mock, step, kept);
  const problems = [
    ...observed.breaches,
    ...(step.status === undefined || step.status === observed.status
      ? []
      : [`expected status ${step.status}, found ${observed.status} ${observed.text.slice(0, 200)}`]),
    ...(step.body === undefined ? [] : differences(observed.body, step.body, "", kept)),
    ...Object.entries(step.responseHeaders ?? {}).flatMap(([name, pattern]) =>
      differences(observed.headers[name.toLowerCase()], pattern, name, kept),
    ),
  ];
  return [observed, problems];
}

async function send(mock: Played, step: Step, kept: Kept): Promise<Observed> {
  const [method = "GET", target = "/"] = fill(step.call, kept).split(" ");
  const url = new URL(HOST + target);
  for (const [name, value] of pairs("", fillDeep(step.query ?? {}, kept))) url.searchParams.append(name, value);
  const headers = new Headers({ ...(step.as === null ? {} : { authorization: `Bearer ${step.as}` }), ...step.headers });
  if (step.json !== undefined) headers.set("content-type", "application/json");
  const form = step.form && new URLSearchParams(pairs("", fillDeep(step.form, kept)));
  const body = step.json === undefined ? form : JSON.stringify(fillDeep(step.json, kept));
  const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const response = await mock.fetch(request);
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: parse(text),
    text,
    breaches: breaches(request, response, text),
  };
}

/** Names with brackets, as Canvas' documentation writes them. */
function pairs(name: string, value: Json): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => pairs(`${name}[]`, item));
  if (!isObject(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => pairs(name === "" ? key : `${name}[${key}]`, item));
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? undefined : text;
  }
}

/** What stands at a JSON pointer, in which `-1` is the last item, or in a header. */
function find({ headers, body }: Observed, place: string): Json | undefined {
  if (place.startsWith("header:")) return stringAt(headers, place.slice("header:".length));
  let value = body;
  for (const token of place.split("/").slice(1)) {
    if (Array.isArray(value)) value = value.at(Number(token));
    else value = isObject(value) ? value[token] : undefined;
  }
  return value;
}
