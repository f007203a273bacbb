import { describe, expect, test } from "vitest";
import { createCanvas } from "../../src/client/index.ts";
import { startHostileServer } from "../support/hostileServer.ts";
import { failureOf, recordedClient, TOKEN } from "../support/recordedClient.ts";

const FINE = () => Response.json({});

describe("a value of the path", () => {
  const CHANNEL = "/api/v1/users/self/communication_channels/email/";
  const table: { value: string | number; segment: string }[] = [
    { value: "tomas@example.edu", segment: "tomas%40example.edu" },
    { value: "a/b", segment: "a%2Fb" },
    { value: "../../..", segment: "..%2F..%2F.." },
    { value: "..\\..", segment: "..%5C.." },
    { value: "a?b=c", segment: "a%3Fb%3Dc" },
    { value: "a#b", segment: "a%23b" },
    { value: "50%", segment: "50%25" },
    { value: "%2e%2e", segment: "%252e%252e" },
    { value: "a b", segment: "a%20b" },
    { value: "a+b", segment: "a%2Bb" },
    { value: "å", segment: "%C3%A5" },
    { value: "✉️", segment: "%E2%9C%89%EF%B8%8F" },
    { value: "😀", segment: "%F0%9F%98%80" },
    { value: "...", segment: "..." },
    { value: "{id}", segment: "%7Bid%7D" },
    { value: "$&", segment: "%24%26" },
    { value: 9007199254740991, segment: "9007199254740991" },
    { value: "9223372036854775807", segment: "9223372036854775807" },
    { value: 0, segment: "0" },
  ];

  test.each(table)("$value arrives as one segment", async ({ value, segment }) => {
    const { url, arrivals } = await startHostileServer((response) => response.end("{}"));
    const canvas = createCanvas({ baseUrl: url, token: TOKEN, retry: false });
    await canvas.communicationChannels.deleteByAddress("self", "email", value);
    expect(arrivals.map(({ target }) => target)).toEqual([CHANNEL + segment]);
  });

  test("keeps its place among others", async () => {
    const { canvas, requests } = recordedClient(FINE);
    await canvas.communicationChannels.delete("sis_user_id:a/b", "71");
    const [request] = requests;
    expect(new URL(request?.url ?? "").pathname).toBe("/api/v1/users/sis_user_id%3Aa%2Fb/communication_channels/71");
  });

  const refused: { name: string; value: unknown }[] = [
    { name: "undefined", value: undefined },
    { name: "null", value: null },
    { name: "empty", value: "" },
    { name: ".", value: "." },
    { name: "..", value: ".." },
    { name: "an empty list", value: [] },
    { name: "a number that lost digits", value: 2 ** 53 },
    { name: "a negative number that lost digits", value: -(2 ** 53) },
    { name: "no number", value: Number.NaN },
    { name: "without end", value: Number.POSITIVE_INFINITY },
  ];

  test.each(refused)("is refused if it is $name, and nothing is sent", async ({ value }) => {
    const { canvas, requests } = recordedClient(FINE);
    const { conversations, communicationChannels, accountNotifications } = canvas;
    // As JavaScript calls, without types.
    const calls: PromiseLike<unknown>[] = [
      Reflect.apply(conversations.delete, conversations, [value]),
      Reflect.apply(communicationChannels.deleteByAddress, communicationChannels, ["self", "email", value]),
      Reflect.apply(communicationChannels.deleteByAddress, communicationChannels, ["self", value, "a@example.edu"]),
      Reflect.apply(accountNotifications.list, accountNotifications, [value]),
    ];
    for (const error of await Promise.all(calls.map(failureOf))) expect(error).toMatchObject({ kind: "usage" });
    expect(requests).toEqual([]);
  });
});

describe("the user to act as", () => {
  test.each(["", ".", "..", 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY])(
    "is refused if it is %o, and nothing is sent",
    async (asUserId) => {
      const ofClient = recordedClient(FINE, { asUserId });
      const ofCall = recordedClient(FINE);
      for (const call of [
        ofClient.canvas.conversations.getUnreadCount(),
        ofClient.canvas.conversations.list(),
        ofCall.canvas.conversations.getUnreadCount({ asUserId }),
        ofCall.canvas.conversations.addMessage("4217", { body: "Noon." }, { asUserId }),
      ]) {
        expect(await failureOf(call)).toMatchObject({ kind: "usage", message: expect.stringContaining("asUserId") });
      }
      expect([...ofClient.requests, ...ofCall.requests]).toEqual([]);
    },
  );
});

describe("null, as JavaScript may give it,", () => {
  test.each([
    { name: "parameters of a list", method: "list", values: [null], search: "" },
    { name: "options of a list", method: "list", values: [{ scope: "unread" }, null], search: "?scope=unread" },
    { name: "parameters of a call", method: "getUnreadCount", values: [null], search: "" },
  ] as const)("is taken for no $name", async ({ method, values, search }) => {
    const { canvas, requests } = recordedClient(() => Response.json([]));
    await Reflect.apply(canvas.conversations[method], canvas.conversations, values);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([search]);
  });

  test("is taken for no parameters, options or job", async () => {
    const { canvas, requests } = recordedClient(() => Response.json({ workflow_state: "completed" }));
    const { conversations, progress } = canvas;
    await Reflect.apply(conversations.get, conversations, ["4217", null]);
    await Reflect.apply(conversations.get, conversations, ["4217", null, null]);
    await Reflect.apply(conversations.addMessage, conversations, ["4217", null, null]);
    await Reflect.apply(progress.wait, progress, ["7301", null]);
    expect(requests).toHaveLength(4);
    expect(await failureOf(Reflect.apply(progress.wait, progress, [null]))).toMatchObject({ kind: "usage" });
  });
});

describe("a value of the query", () => {
  test("arrives as it is", async () => {
    const { canvas, requests } = recordedClient(() => Response.json([]));
    const search = "a&b=c#d %+å😀?";
    await canvas.conversations.findRecipients({ search });
    const query = new URL(requests[0]?.url ?? "").searchParams;
    expect([...query]).toEqual([["search", search]]);
  });
});
