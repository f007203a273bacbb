import { beforeAll, describe, expect, test } from "vitest";
import { type Canvas, createCanvas } from "../../src/client/index.ts";
import { isObject } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { createMock, type InProcessMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { type ContractCall, contractCalls, fullMethodName, perform } from "../support/contractCalls.ts";
import { RequestValidator, readRequest, type SentRequest } from "../support/RequestValidator.ts";

const HOST = "https://canvas.example.edu";
const STRING_IDS = "application/json+canvas-string-ids";

/** What the client offers besides the methods of operations. */
const CONVENIENCES = ["files.upload", "progress.wait"];

/** Calls that Canvas rejects though they fit the contract: without a push token, and of an upload that has not begun. */
const REJECTED = ["communicationChannels.deletePushEndpoint", "files.completeUpload"];

const document = readBundle("openapi.string-ids.json");
const operations = operationsOf(document);
const calls = contractCalls(document);
const validator = new RequestValidator(document);

let mock: InProcessMock;
beforeAll(async () => {
  mock = await createMock();
});

test("the client has a method for each operation, and no other", () => {
  const canvas = createCanvas({ baseUrl: "https://canvas.example.edu", token: "secret" });
  expect(methodsOf(canvas).sort()).toEqual([...operations.map(fullMethodName), ...CONVENIENCES].sort());
});

/** The calls of an operation: with what it needs, and with everything that it takes. */
const rows = operations.map((operation) => {
  const own = calls.filter((call) => call.operation.id === operation.id);
  const [least] = own;
  const fullest = own.find(({ name }) => name.endsWith("with all parameters")) ?? own.find((call) => call.parameters);
  if (!least) throw new Error(`There is no call of ${operation.id}`);
  const asUserId = own.at(-1)?.asUserId;
  return { name: fullMethodName(operation), least, fullest: { ...(fullest ?? least), asUserId } };
});

describe("of each operation", () => {
  test.each(rows)("$name sends what was given, as the contract has it", async ({ fullest: call }) => {
    const { requests } = await send(call, HOST, async () => Response.json([]));
    const [request] = requests;
    if (!request || requests.length > 1) throw new Error(`${requests.length} requests`);
    expect(validator.problems(call.operation, request)).toEqual([]);
    expect(valuesOf(call, request.url)).toEqual(Object.values(call.values).map(String));
    expect(sentParameters(request)).toEqual(givenParameters(call, request.body !== ""));
    expect(Object.fromEntries(request.headers)).toMatchObject({
      accept: STRING_IDS,
      authorization: "Bearer secret",
      "x-trace": "faithful",
    });
    expect(request.headers.get("content-type")).toBe(request.body === "" ? null : "application/json");
  });

  test.each(rows)("$name returns the response as it is, with string ids", async ({ name, least: call }) => {
    mock.reset();
    const arrived: Response[] = [];
    const { requests, outcome } = await send(call, HOST, async (request) => {
      const response = await mock.fetch(request);
      arrived.push(response.clone());
      return response;
    });
    const [response] = arrived;
    if (!response || requests.length > 1) throw new Error(`${requests.length} requests`);
    const text = await response.text();
    const expected: unknown = text === "" ? undefined : JSON.parse(text);
    expect(response.ok, text).toBe(!REJECTED.includes(name));
    if (!response.ok) return expect(outcome).toEqual(expect.objectContaining({ status: response.status }));
    expect(outcome).toMatchObject({ status: response.status, data: expected, url: requests[0]?.url.href });
    return expect(numbersAtIds(expected)).toEqual([]);
  });
});

test("a number at an id is found, however deep", () => {
  const response = [{ id: "1", user: { id: 2, name: 3 } }, { participating_user_ids: ["4", 5] }, { author_id: null }];
  expect(numbersAtIds(response)).toEqual(["id 2", "participating_user_ids 5"]);
});

/** Makes a call, and keeps what was sent and what came of it: the whole response, or the error. */
async function send(call: ContractCall, baseUrl: string, respond: (request: Request) => Promise<Response>) {
  const requests: SentRequest[] = [];
  const fetch = async (request: Request) => {
    requests.push(await readRequest(request));
    return respond(request);
  };
  const canvas = createCanvas({ baseUrl, token: "secret", retry: false, fetch });
  const pending = Object(perform(canvas, call));
  const outcome: unknown = await pending.withResponse().catch((error: unknown) => error);
  return { requests, outcome };
}

/** The methods of a client by their names, with that of their resource. */
function methodsOf(canvas: Canvas): string[] {
  return Object.entries(canvas).flatMap(([name, resource]) =>
    isObject(resource) ? Object.keys(resource).map((method) => `${name}.${method}`) : [],
  );
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

/** What has to be sent: the parameters in the one place or in the other, and the user always in the query. */
function givenParameters({ parameters, asUserId }: ContractCall, inBody: boolean): ReturnType<typeof sentParameters> {
  const given = Object.entries(inBody ? {} : (parameters ?? {})).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(String) : String(value),
  ]);
  const user = asUserId === undefined ? {} : { as_user_id: String(asUserId) };
  return { query: { ...Object.fromEntries(given), ...user }, body: inBody ? parameters : undefined };
}

/** Where a response has a number for an id. */
function numbersAtIds(value: unknown, key = ""): string[] {
  if (typeof value === "number") return /(^|_)ids?$/.test(key) ? [`${key} ${value}`] : [];
  if (Array.isArray(value)) return value.flatMap((item) => numbersAtIds(item, key));
  return isObject(value) ? Object.entries(value).flatMap(([name, item]) => numbersAtIds(item, name)) : [];
}
