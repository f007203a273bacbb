import { describe, expect, test } from "vitest";
import { HOST, inTurn, recordedClient } from "../support/recordedClient.ts";

const INFO = { "X-Request-Cost": "0.0612", "X-Rate-Limit-Remaining": "412.5", "X-Request-Context-Id": "b7c1" };
const READ = { requestCost: 0.0612, rateLimitRemaining: 412.5, requestId: "b7c1" };

describe("the whole response", () => {
  test("of a queued creation has the id of its batch", async () => {
    const headers = { ...INFO, "X-Conversation-Batch-Id": "9007199254740993" };
    const { canvas } = recordedClient(() => Response.json([], { status: 202, headers }));
    const call = canvas.conversations.create({ recipients: ["course_310"], body: "Noon.", mode: "async" });
    const whole = await call.withResponse();
    if (whole.status !== 202) throw new Error("status and types disagree");
    expect(whole).toMatchObject({ status: 202, data: [], batchId: "9007199254740993", ...READ });
    expect(await call).toEqual([]);
  });

  test("of a creation that was carried out has none", async () => {
    const { canvas } = recordedClient(() => Response.json([{ id: "4217" }], { status: 201 }));
    const whole = await canvas.conversations.create({ recipients: ["2202"], body: "Noon." }).withResponse();
    expect(whole).toMatchObject({ status: 201, data: [{ id: "4217" }] });
    expect(Reflect.get(whole, "batchId")).toBeUndefined();
  });

  test.each([200, 202] as const)("of a message has the status %d, the URL, and what fetch returned", async (status) => {
    const { canvas } = recordedClient(() => Response.json({ id: "4217" }, { status, headers: INFO }));
    const whole = await canvas.conversations.addMessage("4217", { body: "Noon." }).withResponse();
    expect(whole).toMatchObject({ status, data: { id: "4217" }, ...READ });
    expect(whole.url).toBe(`${HOST}/api/v1/conversations/4217/add_message`);
    expect(whole.headers.get("x-request-context-id")).toBe("b7c1");
    expect(whole.response).toBeInstanceOf(Response);
    expect(whole.response.status).toBe(status);
  });

  test("of removing messages says whether there was anything to do", async () => {
    const { canvas } = recordedClient(
      inTurn(
        () => Response.json({ id: "4217" }),
        () => new Response(null, { status: 204, headers: INFO }),
      ),
    );
    const remove = () => canvas.conversations.removeMessages("4217", { remove: ["31"] });
    expect(await remove().withResponse()).toMatchObject({ status: 200, data: { id: "4217" } });
    const { data, ...rest } = await remove().withResponse();
    expect(data).toBeUndefined();
    expect(rest).toMatchObject({ status: 204, ...READ });
    expect(await remove()).toBeUndefined();
  });

  test("of a list is that of its first page", async () => {
    const headers = { ...INFO, Link: `<${HOST}/api/v1/conversations?page=2>; rel="next"` };
    const { canvas, requests } = recordedClient(() => Response.json([{ id: "4217" }], { headers }));
    const whole = await canvas.conversations.list().withResponse();
    expect(whole).toMatchObject({ status: 200, data: [{ id: "4217" }], ...READ });
    expect(requests).toHaveLength(1);
  });

  test.each(["", "none", "1e999"])("has no number where a header is %j", async (text) => {
    const { canvas } = recordedClient(() => Response.json({}, { headers: { "X-Request-Cost": text } }));
    expect((await canvas.conversations.get("4217").withResponse()).requestCost).toBeUndefined();
  });
});
