import { expect, test } from "vitest";
import { objectAt } from "../../src/core/json.ts";
import { type Operation, operationsOf } from "../../src/core/operations.ts";
import { createMock } from "../../src/mock/index.ts";
import { breaches } from "../scenarios/breaches.ts";
import { readScenarios } from "../scenarios/readScenarios.ts";
import { readBundle } from "../support/bundle.ts";
import { pick } from "../support/hostileRequests.ts";
import { randomFrom } from "../support/simulation.ts";

const COUNT = 8000;

/** Values that mean something to some parameter of the world "school", and some that mean nothing. */
const VALUES = [
  ...`
    101 102 103 104 107 108 109 7 8 9 57 71 1 2 self 999999 -1 abc course_7 course_8 course_9 group_57 section_72
    account_1 account_2 course_7_students user_102 course_7_teachers course_7_groups course_7_sections read unread
    archived starred sent true false 0 or and uuid participant_avatars mark_as_read star destroy archive async
    email sms push bob@lakeside.example a@b.example immediately never new_announcement announcement
    2020-01-01T00:00:00Z 2099-01-01T00:00:00Z StudentEnrollment NilEnrollment root rename error
    https://example.edu/a.txt a.txt user context o
  `
    .trim()
    .split(/\s+/),
  "",
  "conversation attachments",
  "x".repeat(300),
];
const TOKENS = ["maya", "bob", "jane", "olga", "stranger", "admin", "siteadmin", "priya", "nobody"];

const world = readScenarios().find(({ name }) => name === "conversations")?.world ?? {};
const document = readBundle("openapi.json");
const operations = operationsOf(document);

test(`${COUNT} random requests that mean something get responses that fit the contract`, async () => {
  const random = randomFrom(1);
  const mock = await createMock({ world });
  const ids: string[] = [];
  const problems = new Set<string>();
  for (let number = 0; number < COUNT; number++) {
    const operation = pick(random, operations);
    const request = createRequest(random, operation, ids);
    const response = await mock.fetch(request);
    const text = await response.text();
    for (const breach of breaches(request, response, text)) problems.add(breach);
    for (const [, id = ""] of text.matchAll(/"id":(\d+)/g)) if (ids.length < 5000) ids.push(id);
    if (random() < 0.02) mock.advance(1000);
    if (number % 1000 === 999) mock.load(mock.world());
  }
  expect([...problems]).toEqual([]);
}, 600_000);

function createRequest(random: () => number, operation: Operation, ids: string[]): Request {
  const value = () => (ids.length > 0 && random() < 0.35 ? pick(random, ids) : pick(random, VALUES));
  const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(value() || "1"));
  const url = new URL(`http://canvas.example.edu${path}`);
  for (const { value: parameter } of operation.parameters) {
    const { name, in: place } = objectAt({ parameter }, "parameter");
    // Canvas puts `base_url` before paths, whatever it is.
    if (place === "query" && name !== "base_url" && random() < 0.25) url.searchParams.append(String(name), value());
  }
  const headers = { authorization: `Bearer ${pick(random, TOKENS)}` };
  const form = new URLSearchParams();
  for (const key of formKeys(operation)) if (random() < 0.6) form.append(key, value());
  const hasBody = operation.object.requestBody !== undefined;
  return new Request(url, { method: operation.method.toUpperCase(), headers, ...(hasBody ? { body: form } : {}) });
}

/** The names of the form that an operation takes. */
function formKeys(operation: Operation): string[] {
  const content = objectAt(operation.object.requestBody, "content");
  const reference = objectAt(content["application/x-www-form-urlencoded"], "schema").$ref;
  const name = typeof reference === "string" ? reference.replace(/^.*\//, "") : "";
  return Object.keys(objectAt(objectAt(objectAt(document, "components"), "schemas")[name], "properties"));
}
