import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createCanvas } from "../../src/client/index.ts";
import { assertConforms, ConformanceError, checkedFetch } from "../../src/conformance/index.ts";
import { keyOf } from "../../src/conformance/verify/findings.ts";
import { formats } from "../../src/conformance/verify/index.ts";
import { isObject, type Json } from "../../src/core/json.ts";
import { readBundle } from "../support/bundle.ts";
import { exampleExchanges } from "../support/exampleExchanges.ts";
import { type Entry, HOST, toEntry } from "../support/har.ts";
import { oneOfEach } from "./verify/mutations/index.ts";
import { entryOf, findingsIn, observe, verifyEntries } from "./verify/support.ts";

/** What stands for a token, a name, an address or a text. Every place has its own, to show where one came from. */
let planted = 0;
const secret = () => `Zx9${planted++}-jane.doe@secret.example.org`;
const encoded = () => encodeURIComponent(secret());

const headers = () => [
  { name: "Authorization", value: `Bearer ${secret()}` },
  { name: "Cookie", value: `session=${secret()}` },
  { name: "Set-Cookie", value: `session=${secret()}` },
  { name: "X-CSRF-Token", value: secret() },
  { name: "X-Request-Cost", value: secret() },
  { name: secret(), value: secret() },
  { name: "Link", value: `<https://x.example.edu/?access_token=${encoded()}>; rel="next"` },
];

/** Exchanges that break the contract in every way, with a secret wherever one fits. */
const entries = (): Entry[] => {
  const bodies = [
    JSON.stringify({
      recipients: [secret(), { [secret()]: secret() }],
      body: 5,
      mode: secret(),
      bulk_message: { [secret()]: secret() },
      [secret()]: secret(),
      subject: [secret()],
    }),
    JSON.stringify([secret()]),
    JSON.stringify(secret()),
    `{"${secret()}`,
    `recipients=${encoded()}&recipients=${encoded()}&${encoded()}[${encoded()}]=1&mode=${encoded()}&${encoded()}=${encoded()}&force_new=${encoded()}&a[${encoded()}]=1`,
  ];
  const responses = [
    JSON.stringify([
      {
        id: secret(),
        subject: 5,
        workflow_state: secret(),
        participants: [{ id: secret(), name: [secret()] }],
        audience_contexts: { courses: { [secret()]: secret() } },
      },
    ]),
    JSON.stringify({ errors: [{ message: { [secret()]: secret() } }], [secret()]: secret() }),
    secret(),
    `<html>${secret()}</html>`,
    `["${secret()}`,
  ];
  const urls = [
    `${HOST}/api/v1/conversations?${encoded()}=${encoded()}&scope=${encoded()}&access_token=${encoded()}&per_page=${encoded()}&filter[]=${encoded()}#${encoded()}`,
    `https://user:${encoded()}@canvas.example.edu/api/v1/conversations/${encoded()}`,
    `${HOST}/api/v1/conversations/${encoded()}/${encoded()}`,
    `${HOST}/api/v1/users/${encoded()}/communication_channels/email/${encoded()}`,
    `${HOST}/api/v1/users/${encoded()}/communication_channels/email/${encoded()}/${encoded()}?${encoded()}`,
    `${HOST}/api/v1/${encoded()}/${encoded()}`,
    `https://elsewhere.example.com/${encoded()}?${encoded()}`,
  ];
  return urls.flatMap((url) =>
    ["GET", "POST", "DELETE", "PUT"].flatMap((method) =>
      bodies.flatMap((text, index) =>
        [200, 201, 400, 404, 429, 599].map((status): Entry => {
          const type = index === 4 ? "application/x-www-form-urlencoded" : "application/json";
          return {
            request: {
              method,
              url,
              headers: [...headers(), { name: "Content-Type", value: type }],
              postData: { mimeType: type, text },
              bodySize: 1,
            },
            response: {
              status,
              headers: [...headers(), { name: "Content-Type", value: index === 3 ? secret() : "application/json" }],
              content: { size: 1, mimeType: secret(), text: responses[index] ?? "" },
            },
          };
        }),
      ),
    ),
  );
};

/** A copy of a value with a secret for each value of some kind, and for each key or for none. */
function plant(value: Json, isHidden: (value: Json) => boolean, inKeys: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => plant(item, isHidden, inKeys));
  if (!isObject(value)) return isHidden(value) ? secret() : value;
  const entries = Object.entries(value).map(([key, child]): [string, Json] => [
    inKeys ? `${secret()}${key}` : key,
    plant(child, isHidden, inKeys),
  ]);
  return Object.fromEntries(entries);
}

const WAYS: ((value: Json) => Json)[] = [
  (value) => plant(value, (item) => typeof item === "string", false),
  (value) => plant(value, (item) => typeof item === "number", false),
  (value) => plant(value, () => true, false),
  (value) => plant(value, () => false, true),
  () => secret(),
  () => [secret(), { [secret()]: secret() }],
];

/** The contract's examples with secrets in their response bodies. */
const plantedExamples = (): Entry[] =>
  exampleExchanges(readBundle("openapi.json"))
    .filter(oneOfEach())
    .flatMap((exchange) =>
      WAYS.map((way) => {
        const entry = toEntry(exchange);
        const text = JSON.stringify(way(exchange.value ?? null));
        return { ...entry, response: { ...entry.response, content: { ...entry.response.content, text } } };
      }),
    );

/** Everything that an error could show: to a person, a log, a debugger. */
function textOf(error: unknown): string {
  const { message, stack, cause } = error instanceof Error ? error : new Error("no error");
  return [message, stack, inspect(cause), JSON.stringify(error), inspect(error, { depth: null })].join("\n");
}

const SECRET = /Zx9|secret|jane/i;

test.each([
  ["exchanges that break the contract in every way", entries, 9],
  ["examples with secrets in their bodies", plantedExamples, 1],
])("no value of the traffic reaches a report or an error, wherever it stood: %s", async (_, create, rules) => {
  const traffic = create();
  expect(JSON.stringify(traffic)).toMatch(/Zx9.*secret.*jane/);
  const report = verifyEntries(traffic);
  expect(report.findings.length).toBeGreaterThan(100);
  expect(new Set(report.findings.map(({ rule }) => rule)).size).toBe(rules);
  for (const [name, format] of Object.entries(formats)) expect(format(report), name).not.toMatch(SECRET);
  expect(report.findings.map(keyOf).join("\n")).not.toMatch(SECRET);

  let errors = 0;
  for (const entry of traffic) {
    const { response, request } = observe(entry);
    for (const known of [request, { url: request.url }]) {
      const error: unknown = await assertConforms(response, known).catch((reason: unknown) => reason);
      if (error instanceof ConformanceError) errors++;
      expect(textOf(error)).not.toMatch(SECRET);
    }
  }
  expect(errors).toBeGreaterThan(100);
});

test("a secret in a key below which something is wrong is in no error", async () => {
  const key = secret();
  const body = { [key]: [{ [key]: 7 }], errors: { [key]: [{ attribute: 7, type: key, message: key }] } };
  const url = `${HOST}/api/v1/conversations/4217`;
  const response = Response.json(body, { status: 400 });
  const error: unknown = await assertConforms(response, { method: "PUT", url }).catch((reason: unknown) => reason);
  expect(textOf(error)).not.toMatch(SECRET);
  expect(Object(error).mismatches).toMatchObject([
    { in: "response body", at: "/errors/*/0/attribute", expected: "string", found: "integer" },
  ]);
});

test("a URL that cannot be read is in no error", async () => {
  const request = { url: `https://:${secret()}@` };
  const error: unknown = await assertConforms(new Response("[]"), request).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(textOf(error)).not.toMatch(SECRET);
});

test("the client's error quotes no more than the check's", async () => {
  const fetch = checkedFetch(async () => Response.json([{ subject: 7, [secret()]: secret() }]));
  const canvas = createCanvas({ baseUrl: HOST, token: "any", fetch });
  const error: unknown = await canvas.conversations.list().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(textOf(error)).not.toMatch(SECRET);
});

const counted = entryOf("getUnreadConversationCount");
const withType = (value: string): Entry => ({
  ...counted,
  response: { ...counted.response, headers: [{ name: "Content-Type", value }] },
});

test.each<[string, Entry, string]>([
  [
    "a parameter",
    { ...counted, request: { ...counted.request, url: `${counted.request.url}?maya=1` } },
    "undocumented-parameter: query *: no such parameter: one",
  ],
  [
    "a media type",
    withType("application/vnd.maya+json"),
    "undocumented-content-type: response body: application/json: application/*",
  ],
  ["a type that is none", withType("maya"), "undocumented-content-type: response body: application/json: */*"],
])("%s that the contract does not have is shown as *", (_, entry, finding) => {
  expect(findingsIn(entry)).toEqual([finding]);
});

test("a method that HTTP does not have is shown as *", () => {
  const [finding] = verifyEntries([{ ...counted, request: { ...counted.request, method: "MAYA" } }]).findings;
  expect(finding).toMatchObject({ rule: "undocumented-endpoint", method: "*" });
});

test("a wrong key of a map is named as such, and shown as *", () => {
  const entry = entryOf("getConversation");
  const body = JSON.parse(entry.response.content.text ?? "");
  const audience_contexts = { ...body.audience_contexts, courses: { maya: ["TeacherEnrollment"] } };
  const text = JSON.stringify({ ...body, audience_contexts });
  const content = { ...entry.response.content, text };
  expect(findingsIn({ ...entry, response: { ...entry.response, content } })).toEqual([
    "invalid-response-body: response body /audience_contexts/courses: a match of ^\\d+$: another key",
  ]);
});

test("paths are shown as templates, and what the contract does not know without values", () => {
  const paths = [
    "/api/v1/conversations/4217/forward",
    "/api/v1/conversations/4217/batches",
    "/api/v1/users/self/communication_channels/email/someone%40example.edu/confirm/1a2b3c",
    "/api/v1/groups/57/page_views",
    "/api/v1/courses/310/users",
    "/api/v1/courses/310/pages/dismissal-of-maya-lindqvist",
    "/api/v1/maya/lindqvist",
  ];
  const { findings } = verifyEntries(
    paths.map((path) => ({ ...counted, request: { ...counted.request, url: HOST + path } })),
  );
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    "undocumented-endpoint /api/v1/conversations/{id}/{…}",
    "undocumented-endpoint /api/v1/conversations/{id}/batches",
    "undocumented-endpoint /api/v1/users/{user_id}/communication_channels/{type}/{address}/{…}/{…}",
    "not-in-contract /api/v1/groups/{…}/page_views",
    "not-in-contract /api/v1/courses/{…}/users",
    "not-in-contract /api/v1/courses/{…}/pages/{…}",
    "not-in-contract /api/v1/{…}/{…}",
  ]);
});
