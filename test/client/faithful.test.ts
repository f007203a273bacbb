import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Canvas, CanvasError, createCanvas } from "../../src/client/index.ts";
import { isObject } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { type Mock, type MockResponse, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { type ContractCall, contractCalls, fullMethodName, perform } from "../support/contractCalls.ts";
import { RequestValidator, readRequest, type SentRequest } from "../support/RequestValidator.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";
import { replyWithExample } from "../support/replyWithExample.ts";

const STRING_IDS = "application/json+canvas-string-ids";
const BUNDLES = ["openapi.string-ids.json", "openapi.json"] as const;

/** What the client offers beside the methods of operations. */
const CONVENIENCES = ["progress.wait"];

/** What the contract permits and Canvas refuses: a token is needed in the query or in the body. */
const REFUSED = new Set(["communicationChannels.deletePushEndpoint plain"]);

const stringIds = new ResponseValidator(readBundle("openapi.string-ids.json"));
const answered: MockResponse[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ onResponse: (_, answer) => answered.push(answer) });
});
afterAll(() => mock.stop());

test("the client has a method for each operation, and no other", () => {
  const names = operationsOf(readBundle("openapi.string-ids.json")).map(fullMethodName);
  const canvas = createCanvas({ baseUrl: "https://canvas.example.edu", token: "secret" });
  expect(methodsOf(canvas).sort()).toEqual([...names, ...CONVENIENCES].sort());
});

describe.each(BUNDLES)("with the examples of %s", (bundle) => {
  const document = readBundle(bundle);
  const calls = contractCalls(document).map((call): [string, ContractCall] => [call.name, call]);
  const validator = new RequestValidator(document);

  test("every operation is called", () => {
    const called = new Set(calls.map(([, { operation }]) => operation.id));
    expect([...called]).toEqual(operationsOf(document).map(({ id }) => id));
  });

  test.each(calls)("%s: what goes out fits the contract, and is what was given", async (_, call) => {
    const requests: SentRequest[] = [];
    const canvas = createCanvas({
      baseUrl: "https://canvas.example.edu",
      token: "secret",
      retry: false,
      fetch: async (request) => {
        requests.push(await readRequest(request));
        return Response.json([]);
      },
    });
    await perform(canvas, call);
    const [request] = requests;
    if (!request || requests.length > 1) throw new Error(`${requests.length} requests`);
    expect(validator.problems(call.operation, request)).toEqual([]);
    expect(request.url.origin).toBe("https://canvas.example.edu");
    expect(valuesOf(call, request.url)).toEqual(Object.values(call.values).map(String));
    expect(sentParameters(request)).toEqual(givenParameters(call, request.body !== ""));
    expect(Object.fromEntries(request.headers)).toMatchObject({
      accept: expect.stringContaining(STRING_IDS),
      authorization: "Bearer secret",
      "x-trace": "faithful",
    });
    expect(request.headers.get("content-type")).toBe(request.body === "" ? null : "application/json");
  });

  test.each(calls.filter(([, { parameters, operation }]) => parameters && operation.object.requestBody))(
    "%s: a body with one more key would not fit",
    (_, { operation, parameters }) => {
      const text = JSON.stringify({ ...parameters, one_more: 1 });
      expect(validator.bodyProblems(operation, "application/json", text)).not.toEqual([]);
    },
  );

  test.each(calls)("%s: what the mock answers comes back unchanged, with string ids", async (name, call) => {
    const requests: SentRequest[] = [];
    const canvas = createCanvas({
      baseUrl: mock.url,
      token: "secret",
      retry: false,
      fetch: async (request) => {
        requests.push(await readRequest(request));
        return fetch(request);
      },
    });
    mock.reset();
    if (!REFUSED.has(name)) await replyWithExample(mock, call.operation, 2);
    const before = answered.length;
    const reply = Object(perform(canvas, call));
    const data: unknown = await reply.catch((error: unknown) => error);
    const whole: unknown = await reply.withResponse().catch((error: unknown) => error);
    const [request] = requests;
    if (!request || requests.length > 1) throw new Error(`${requests.length} requests`);
    expect(answered.slice(before)).toMatchObject([{ operationId: call.operation.id, violations: [] }]);

    const bare = await fetchBare(request);
    const text = await bare.text();
    const expected: unknown = text === "" ? undefined : JSON.parse(text);
    expect(stringIds.problems(call.operation.id, bare.status, "application/json", text)).toEqual([]);
    expect(bare.ok, text).toBe(!REFUSED.has(name));
    if (!bare.ok) {
      expect(data).toBeInstanceOf(CanvasError);
      expect(data).toMatchObject({ status: bare.status, raw: expected });
      return;
    }
    expect(data).toEqual(expected);
    expect(whole).toMatchObject({ status: bare.status, data: expected, url: request.url.href });
    expect(numbersAtIds(data)).toEqual([]);
  });
});

test("a number at an id is found, however deep", () => {
  const answer = [{ id: "1", user: { id: 2, name: 3 } }, { participating_user_ids: ["4", 5] }, { author_id: null }];
  expect(numbersAtIds(answer)).toEqual(["id 2", "participating_user_ids 5"]);
});

/** The methods of a client by their names, with that of their resource. */
function methodsOf(canvas: Canvas): string[] {
  return Object.entries(canvas).flatMap(([name, resource]) =>
    functionsOf(resource).map((method) => `${name}.${method}`),
  );
}

function functionsOf(object: object): string[] {
  const names = new Set<string>();
  for (let owner: object | null = object; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (name !== "constructor" && typeof Reflect.get(object, name) === "function") names.add(name);
    }
  }
  return [...names];
}

/** What stands in a URL for the placeholders of a path. */
function valuesOf({ operation }: ContractCall, url: URL): string[] {
  const segments = url.pathname.split("/").map(decodeURIComponent);
  return operation.path
    .split("/")
    .flatMap((segment, index) => (segment.startsWith("{") ? [segments[index] ?? ""] : []));
}

/** All parameters of a request but the path's, in the query as texts and in the body as they are. */
function sentParameters({ url, body }: SentRequest): { query: Record<string, unknown>; body: unknown } {
  const names = [...new Set(url.searchParams.keys())];
  const query = names.map((name) => {
    const texts = url.searchParams.getAll(name);
    return name.endsWith("[]") ? [name.slice(0, -2), texts] : [name, texts.join()];
  });
  return { query: Object.fromEntries(query), body: body === "" ? undefined : JSON.parse(body) };
}

/** What has to go out: the parameters in the one place or in the other, and the user always in the query. */
function givenParameters({ parameters, asUserId }: ContractCall, inBody: boolean): ReturnType<typeof sentParameters> {
  const given = Object.entries(inBody ? {} : (parameters ?? {})).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(String) : String(value),
  ]);
  const user = asUserId === undefined ? {} : { as_user_id: String(asUserId) };
  return { query: { ...Object.fromEntries(given), ...user }, body: inBody ? parameters : undefined };
}

/** Sends the same request without the client. */
function fetchBare({ method, url, headers, body }: SentRequest): Promise<Response> {
  const contentType = headers.get("content-type");
  return fetch(url, {
    method,
    headers: {
      accept: STRING_IDS,
      authorization: headers.get("authorization") ?? "",
      ...(contentType === null ? {} : { "content-type": contentType }),
    },
    ...(body === "" ? {} : { body }),
  });
}

/** Where an answer has a number for an id. */
function numbersAtIds(value: unknown, key = ""): string[] {
  if (typeof value === "number") return /(^|_)ids?$/.test(key) ? [`${key} ${value}`] : [];
  if (Array.isArray(value)) return value.flatMap((item) => numbersAtIds(item, key));
  return isObject(value) ? Object.entries(value).flatMap(([name, item]) => numbersAtIds(item, name)) : [];
}
