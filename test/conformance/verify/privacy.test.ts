import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formats, verifyTraffic } from "../../../src/conformance/verify/index.ts";
import { type Entry, HOST, toHar } from "../../support/har.ts";
import { writeTraffic } from "./check.ts";

/** What stands for a token, a name, an address or a text. Every place has its own, to tell where one came from. */
let planted = 0;
const secret = () => `Zx9${planted++}-jane.doe@secret.example.org`;
const encoded = () => encodeURIComponent(secret());

const headers = () => [
  { name: "Authorization", value: `Bearer ${secret()}` },
  { name: "Cookie", value: `session=${secret()}` },
  { name: "Set-Cookie", value: `session=${secret()}` },
  { name: "X-CSRF-Token", value: secret() },
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
      [secret()]: secret(),
      subject: [secret()],
    }),
    JSON.stringify([secret()]),
    JSON.stringify(secret()),
    `{"${secret()}`,
    `recipients=${encoded()}&mode=${encoded()}&${encoded()}=${encoded()}&force_new=${encoded()}&a[${encoded()}]=1`,
  ];
  const answers = [
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
              content: { size: 1, mimeType: secret(), text: answers[index] ?? "" },
            },
          };
        }),
      ),
    ),
  );
};

test("no value of the traffic reaches a report, wherever it stood", async () => {
  const file = writeTraffic(toHar(entries()));
  const report = await verifyTraffic([file]);
  expect(report.findings.length).toBeGreaterThan(100);
  const rules = new Set(report.findings.map(({ rule }) => rule));
  expect(rules.size).toBe(8);
  expect(readFileSync(file, "utf8")).toMatch(/Zx9|secret/);
  for (const [name, format] of Object.entries(formats)) {
    expect(format(report), name).not.toMatch(/Zx9|secret|jane/i);
  }
});

test("paths are shown as templates, and what the contract does not know without values", async () => {
  const paths = [
    "/api/v1/conversations/4217/forward",
    "/api/v1/conversations/4217/batches",
    "/api/v1/users/self/communication_channels/email/someone%40example.edu/confirm/1a2b3c",
    "/api/v1/users/2101/page_views",
    "/api/v1/courses/310/users",
    "/api/v1/courses/310/pages/dismissal-of-maya-lindqvist",
    "/api/v1/maya/lindqvist",
  ];
  const har = toHar(
    paths.map((path) => ({ request: { method: "GET", url: HOST + path }, response: { status: 200, content: {} } })),
  );
  const { findings } = await checkTraffic(writeTraffic(har), HOST);
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    "undocumented-endpoint /api/v1/conversations/{id}/{…}",
    "undocumented-endpoint /api/v1/conversations/{id}/batches",
    "undocumented-endpoint /api/v1/users/{user_id}/communication_channels/{type}/{address}/{…}/{…}",
    "not-in-contract /api/v1/users/{user_id}/page_views",
    "not-in-contract /api/v1/courses/{…}/users",
    "not-in-contract /api/v1/courses/{…}/pages/{…}",
    "not-in-contract /api/v1/{…}/{…}",
  ]);
});
