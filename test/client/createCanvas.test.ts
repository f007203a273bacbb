import { afterAll, beforeAll, expect, test } from "vitest";
import { CanvasError, createCanvas } from "../../src/client/index.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

/** A client whose requests are recorded, and answered with the given body. */
function recorded(body: unknown = [], status = 200) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
  };
  return { requests, canvas: createCanvas({ baseUrl: "https://canvas.example.edu", token: "secret", fetch }) };
}

test("asks the mock, and gets string ids", async () => {
  const canvas = createCanvas({ baseUrl: mock.url, token: "any" });
  const conversations = await canvas.conversations.list({ scope: "unread" });
  if (!Array.isArray(conversations)) throw new Error("a list without include_all_conversation_ids is an array");
  expect(conversations.length).toBeGreaterThan(0);
  for (const { id } of conversations) expect(id).toMatch(/^\d+$/);
});

test("sends the token, asks for string ids, and brackets lists in the query", async () => {
  const { requests, canvas } = recorded();
  await canvas.conversations.list({ scope: "sent", filter: ["course_310", "user_2202"], per_page: 50 });
  const [request] = requests;
  expect(request?.method).toBe("GET");
  expect(request?.url).toBe(
    "https://canvas.example.edu/api/v1/conversations?scope=sent&filter[]=course_310&filter[]=user_2202&per_page=50",
  );
  expect(request?.headers.get("authorization")).toBe("Bearer secret");
  expect(request?.headers.get("accept")).toContain("application/json+canvas-string-ids");
});

test("sends a body as JSON, to the path of the given values", async () => {
  const { requests, canvas } = recorded({});
  await canvas.conversations.addMessage("9007199254740993", { body: "Hello", recipients: ["2202"] });
  const [request] = requests;
  expect(`${request?.method} ${request?.url}`).toBe(
    "POST https://canvas.example.edu/api/v1/conversations/9007199254740993/add_message",
  );
  expect(request?.headers.get("content-type")).toBe("application/json");
  expect(await request?.json()).toEqual({ body: "Hello", recipients: ["2202"] });
});

test("keeps an address in one segment of the path", async () => {
  const { requests, canvas } = recorded({});
  await canvas.communicationChannels.deleteByAddress("self", "email", "å/b?c#d%e f@example.edu");
  expect(requests[0]?.url).toBe(
    "https://canvas.example.edu/api/v1/users/self/communication_channels/email/%C3%A5%2Fb%3Fc%23d%25e%20f%40example.edu",
  );
});

test.each(["", ".", ".."])("refuses %j as a path value before anything is sent", async (value) => {
  const { requests, canvas } = recorded();
  await expect(canvas.conversations.delete(value)).rejects.toThrow("id");
  expect(requests).toEqual([]);
});

test("throws what Canvas refuses, with status and body", async () => {
  const body = [{ attribute: "recipients", message: "blank" }];
  const { canvas } = recorded(body, 400);
  const error = await canvas.conversations.create({ recipients: [], body: "Hello" }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CanvasError);
  expect(error).toMatchObject({ status: 400, raw: body });
});
