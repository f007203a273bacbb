import { expect, test } from "vitest";
import "../../../src/conformance/vitest.ts";
import { toConform } from "../../../src/conformance/toConform.ts";

const url = "https://canvas.example.edu/api/v1/conversations/unread_count";
const good = () => Response.json({ unread_count: "3" });
const bad = () => Response.json({ unread_count: 3 });

test("passes for a response that conforms, which can be read afterwards", async () => {
  const response = good();
  await expect(response).toConform({ url });
  expect(await response.json()).toEqual({ unread_count: "3" });
  await expect(bad()).not.toConform({ url });
  await expect(good()).toConform({ url, method: "GET", status: 200, headers: { accept: "*/*" } });
});

test.each([
  [
    "a response that does not conform",
    bad,
    {},
    /unread_count\): the response 200 does not conform.*\n {2}response body \/unread_count: expected string, found integer$/,
  ],
  ["another status than is expected", good, { status: 201 }, /^expected the status 201, and the response has 200$/],
] as const)("says what is wrong with %s", async (_, response, expected, message) => {
  await expect(expect(response()).toConform({ url, ...expected })).rejects.toThrow(message);
});

test("says so where a response conforms and should not", async () => {
  await expect(expect(good()).not.toConform({ url })).rejects.toThrow(
    "expected the response not to conform to the contract, and it does",
  );
});

test("an unexpected status fails whatever else conforms, and an expected one does not excuse the rest", async () => {
  expect((await toConform(good(), { url, status: 404 })).pass).toBe(false);
  expect((await toConform(bad(), { url, status: 200 })).pass).toBe(false);
});

test.each([undefined, null, "text", {}, new Request(url)])("%s is no response", async (value) => {
  await expect(toConform(value)).rejects.toThrow(new TypeError("toConform() is for a Response, as fetch returns it."));
});
