import { text as readText } from "node:stream/consumers";
import qs from "qs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addFormTwins } from "../../scripts/generate/formTwins.ts";
import { addCodeSamples } from "../../scripts/generate/samples.ts";
import { isObject, type Json } from "../../src/core/json.ts";
import { type Mock, type MockRequest, type MockResponse, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { type CodeSample, codeSamplesOf, exampleFor, nameOf } from "../support/codeSamples.ts";
import { startHostileServer } from "../support/hostileServer.ts";
import type { Outcome } from "../support/program.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";
import { replyWithExample } from "../support/replyWithExample.ts";
import { SampleFolder } from "../support/SampleFolder.ts";

const integerIds = readBundle("openapi.json");
const stringIds = readBundle("openapi.string-ids.json");
const samples = codeSamplesOf(addCodeSamples(integerIds));
const inShell = samples.filter(({ lang }) => lang === "Shell");
const inTypeScript = samples.filter(({ lang }) => lang === "TypeScript");

const folder = new SampleFolder();
const calls: { request: MockRequest; response: MockResponse }[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ onResponse: (request, response) => calls.push({ request, response }) });
});
afterAll(async () => {
  await mock.stop();
  folder.remove();
});

/** What the mock's world does not let anybody do: a private conversation takes nobody in, and an upload ends once. */
const IMPOSSIBLE = new Set(["addConversationRecipients", "completeFileUpload"]);

/** What came of a sample: how it ended, and what it asked the mock. */
async function outcomeOf(sample: CodeSample, execute: (sample: CodeSample, source: string) => Promise<Outcome>) {
  mock.reset();
  if (IMPOSSIBLE.has(sample.operation.id)) await replyWithExample(mock, sample.operation);
  calls.length = 0;
  const ended = await execute(sample, sample.source.replaceAll("https://canvas.example.edu", mock.url));
  return { ...ended, calls: [...calls] };
}

/** curl as it would be without the settings of this machine, and failing on a response that is no success. */
const CURL = `curl() { command curl -q --noproxy '*' --fail-with-body -sS "$@"; }`;

const runShell = (sample: CodeSample) =>
  outcomeOf(sample, (_, source) => folder.run("sh", ["-c", `${CURL}\n${source}`]));
const runTypeScript = (sample: CodeSample) =>
  outcomeOf(sample, (_, source) => folder.runTypeScript(`${nameOf(sample)}.ts`, source));

type SampleOutcome = Awaited<ReturnType<typeof outcomeOf>>;

const integers = new ResponseValidator(integerIds);
const strings = new ResponseValidator(stringIds);

/** What shows that a sample did not do what it is there for; empty if it did. */
function problemsOf(
  { operation }: CodeSample,
  { exitCode, stderr, calls }: SampleOutcome,
  validator: ResponseValidator,
) {
  return [
    ...(exitCode === 0 ? [] : [`ended with ${exitCode}`]),
    ...(stderr === "" ? [] : [stderr]),
    ...(calls.length > 0 ? [] : ["asked nothing"]),
    ...calls.flatMap(({ request, response }) => [
      ...(response.operationId === operation.id ? [] : [`asked for ${response.operationId}`]),
      ...(response.status < 300 ? [] : [`got the status ${response.status}`]),
      ...(request.headers.authorization === "Bearer any" ? [] : ["did not send the token"]),
      ...response.violations,
      ...validator.problems(
        operation.id,
        response.status,
        response.headers["content-type"] ?? "",
        String(response.body),
      ),
    ]),
  ];
}

test("there are samples of all operations", () => {
  expect(new Set(inShell.map(({ operation }) => operation.id))).toEqual(new Set(integers.operations.keys()));
  expect(new Set(inTypeScript.map(({ operation }) => operation.id))).toEqual(new Set(integers.operations.keys()));
});

describe("in a shell", () => {
  test.each(inShell.map((sample): [string, CodeSample] => [nameOf(sample), sample]))("%s", async (_, sample) => {
    const outcome = await runShell(sample);
    expect(problemsOf(sample, outcome, integers)).toEqual([]);
    expect(outcome.stdout).toBe(outcome.calls[0]?.response.body);
    const { body, headers } = outcome.calls[0]?.request ?? {};
    const example = exampleFor(integerIds, sample);
    const text = new TextDecoder().decode(body);
    if (sample.label.startsWith("curl (JSON)")) {
      expect(headers?.["content-type"]).toBe("application/json");
      expect(JSON.parse(text)).toEqual(example);
    } else if (sample.label.startsWith("curl (form)")) {
      expect(headers?.["content-type"]).toBe("application/x-www-form-urlencoded");
      expect(qs.parse(text)).toEqual(asText(example));
    } else expect([text, example]).toEqual(["", undefined]);
  });
});

describe("in TypeScript", () => {
  test("all compile under the strictest options", async () => {
    const files = Object.fromEntries(inTypeScript.map((sample) => [`${nameOf(sample)}.ts`, sample.source]));
    expect(await folder.compile(files)).toEqual([]);
  });

  test.each(inTypeScript.map((sample): [string, CodeSample] => [nameOf(sample), sample]))("%s", async (_, sample) => {
    const outcome = await runTypeScript(sample);
    expect(problemsOf(sample, outcome, strings)).toEqual([]);
    const { body, url = "" } = outcome.calls[0]?.request ?? {};
    const text = new TextDecoder().decode(body);
    const example = exampleFor(stringIds, sample);
    // The client sends the parameters of a DELETE in the URL.
    if (sample.operation.method === "delete") expect(qs.parse(url.split("?")[1] ?? "")).toEqual(asText(example ?? {}));
    else expect(text === "" ? undefined : JSON.parse(text)).toEqual(example);
  });
});

describe("in a shell, any text arrives as it is", () => {
  const texts = [
    `it's "so"`,
    "$HOME `id` $(id) \\ !! ~ * ; | < >",
    "one\ntwo\r\n\tthree\n",
    "a+b&c=d%41#e?f",
    "[1-3]{a,b}",
    "Tomás 日本 👋",
    "@/etc/hostname",
    "-v",
    " ",
    "",
  ];
  const example = { thing: { texts, alone: texts[0] ?? "", nothing: null }, some: [null, 1], flag: false };

  /** Runs a sample of one operation, and tells what a server received. */
  async function received(method: "get" | "post", label: string, id: string): Promise<{ url: string; body: string }> {
    const media = (value: Json) => ({ content: { "application/json": { schema: {}, examples: { one: { value } } } } });
    const operation = {
      operationId: "touchThing",
      tags: ["Things"],
      parameters: [
        { name: "id", in: "path", required: true, example: id },
        ...(method === "get" ? [{ name: "filter[]", in: "query", example: texts }] : []),
      ],
      ...(method === "post" ? { requestBody: media(example) } : {}),
      responses: { 200: media([]) },
    };
    const document = addCodeSamples(
      addFormTwins({ paths: { "/things/{id}": { [method]: operation } }, components: { schemas: {} } }),
    );
    const sample = codeSamplesOf(document).find((candidate) => candidate.label === label);
    const arrival = { url: "", body: "" };
    const server = await startHostileServer(async (response, request) => {
      arrival.url = request.url ?? "";
      arrival.body = await readText(request);
      response.end("{}");
    });
    const source = (sample?.source ?? "").replace("https://canvas.example.edu", server.url);
    const { exitCode, stderr } = await folder.run("sh", ["-c", `${CURL}\n${source}`]);
    expect(exitCode, stderr).toBe(0);
    return arrival;
  }

  test("in JSON", async () => {
    const { body } = await received("post", "curl (JSON)", "1");
    expect(JSON.parse(body)).toEqual(example);
  });

  test("in a form", async () => {
    const { body } = await received("post", "curl (form)", "1");
    expect(qs.parse(body)).toEqual(asText(example));
  });

  test.each(texts.filter((text) => text !== ""))("in the path: %j", async (text) => {
    const { url } = await received("get", "curl", text);
    expect(decodeURIComponent(url.replace(/^\/things\/|\?.*$/g, ""))).toBe(text);
  });

  test("in the query", async () => {
    const { url } = await received("get", "curl", "1");
    expect(qs.parse(url.split("?")[1] ?? "")).toEqual({ filter: texts });
  });
});

/** A tree with the texts that a form can carry. */
function asText(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (!isObject(value)) return String(value ?? "");
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, asText(child)]));
}
