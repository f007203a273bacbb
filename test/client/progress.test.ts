import { describe, expect, test } from "vitest";
import type { ProgressState } from "../../src/client/index.ts";
import { failureOf, HOST, inTurn, type Responder, recordedClient, throttled } from "../support/recordedClient.ts";

/** A job of changing conversations. */
function job(workflow_state: ProgressState) {
  return {
    id: "9007199254740993",
    context_id: "2202",
    context_type: "User",
    user_id: "2202",
    tag: "conversation_batch_update",
    completion: 0,
    workflow_state,
    created_at: "2026-10-05T08:30:00Z",
    updated_at: "2026-10-05T08:30:00Z",
    message: null,
    url: `${HOST}/api/v1/progress/9007199254740993`,
  };
}

const answering = (state: ProgressState) => () => Response.json(job(state));
const JOB_URL = `${HOST}/api/v1/progress/9007199254740993`;
const QUICK = { interval: 1 };

/** Goes on for long enough to prove that nobody stops asking, but not for ever. */
const running: Responder = async (index) => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return index < 1000 ? answering("running")() : answering("completed")();
};

describe("waiting for a job", () => {
  test.each(["completed", "failed", "canceled"] as const)("asks until it is %s", async (state) => {
    const states = ["queued", "running", "waiting_for_external_tool", state] as const;
    const { canvas, requests } = recordedClient(inTurn(...states.map(answering)));
    expect(await canvas.progress.wait("9007199254740993", QUICK)).toEqual(job(state));
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(4).fill(`GET ${JOB_URL}`));
  });

  test("takes a job as an answer names it", async () => {
    const { canvas, requests } = recordedClient(
      inTurn(answering("queued"), answering("running"), answering("completed")),
    );
    const queued = await canvas.conversations.batchUpdate({ conversation_ids: ["4217"], event: "star" });
    expect((await canvas.progress.wait(queued, QUICK)).workflow_state).toBe("completed");
    expect(requests.slice(1).map(({ url }) => url)).toEqual([JOB_URL, JOB_URL]);
  });

  test("takes an id that is a number", async () => {
    const { canvas, requests } = recordedClient(answering("completed"));
    await canvas.progress.wait(7301, QUICK);
    expect(requests.map(({ url }) => url)).toEqual([`${HOST}/api/v1/progress/7301`]);
  });

  test("passes on the other options of a call", async () => {
    const { canvas, requests } = recordedClient(inTurn(answering("running"), answering("completed")));
    await canvas.progress.wait("7301", { ...QUICK, asUserId: "2202", headers: { "x-trace": "7" } });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?as_user_id=2202", "?as_user_id=2202"]);
    expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["7", "7"]);
  });

  test("survives the throttle", async () => {
    const answers = inTurn(
      () => throttled(429),
      answering("running"),
      () => throttled(403),
      answering("completed"),
    );
    const { canvas, requests } = recordedClient(answers, { retry: { minDelay: 1, maxDelay: 2 } });
    expect(await canvas.progress.wait("7301", QUICK)).toMatchObject({ workflow_state: "completed" });
    expect(requests).toHaveLength(4);
  });

  test("fails as a call does", async () => {
    const { canvas } = recordedClient(inTurn(answering("running"), () => Response.json({}, { status: 404 })));
    const error = await failureOf(canvas.progress.wait("7301", QUICK));
    expect(error).toMatchObject({ kind: "notFound", path: "/api/v1/progress/7301" });
  });

  // If the signal did not end the pause, the test would take too long.
  test("ends with the caller's signal, and asks no more", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { canvas, requests } = recordedClient(answering("running"));
    const failure = failureOf(canvas.progress.wait("7301", { interval: 20_000, signal: controller.signal }));
    setTimeout(() => controller.abort(), 30);
    expect(await failure).toMatchObject({ kind: "aborted" });
    expect(requests).toHaveLength(1);
  });

  test.each([2 ** 31, Number.POSITIVE_INFINITY])(
    "does not ask again at once if the interval is %d",
    async (interval) => {
      const { canvas, requests } = recordedClient(answering("running"));
      const failure = failureOf(canvas.progress.wait("7301", { interval, timeout: 100 }));
      expect(await failure).toMatchObject({ kind: "timeout" });
      expect(requests).toHaveLength(1);
    },
  );

  test("ends after the timeout, however often it asks", { timeout: 10_000 }, async () => {
    const { canvas } = recordedClient(running);
    expect(await failureOf(canvas.progress.wait("7301", { ...QUICK, timeout: 100 }))).toMatchObject({
      kind: "timeout",
    });
  });

  test("ends after the timeout, also in a pause", { timeout: 5000 }, async () => {
    const { canvas } = recordedClient(answering("running"));
    const failure = failureOf(canvas.progress.wait("7301", { interval: 20_000, timeout: 100 }));
    expect(await failure).toMatchObject({ kind: "timeout" });
  });
});

test("a job is cancelled with a POST", async () => {
  const { canvas, requests } = recordedClient(answering("failed"));
  expect((await canvas.progress.cancel("7301", { message: "No longer wanted" })).workflow_state).toBe("failed");
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${HOST}/api/v1/progress/7301/cancel`]);
  expect(await requests[0]?.json()).toEqual({ message: "No longer wanted" });
});

describe("the whole answer", () => {
  const INFO = { "X-Request-Cost": "0.0612", "X-Rate-Limit-Remaining": "412.5", "X-Request-Context-Id": "b7c1" };
  const TOLD = { requestCost: 0.0612, rateLimitRemaining: 412.5, requestId: "b7c1" };

  test("of a queued creation has the id of its batch", async () => {
    const headers = { ...INFO, "X-Conversation-Batch-Id": "9007199254740993" };
    const { canvas } = recordedClient(() => Response.json([], { status: 202, headers }));
    const call = canvas.conversations.create({ recipients: ["course_310"], body: "Noon.", mode: "async" });
    const answer = await call.withResponse();
    if (answer.status !== 202) throw new Error("status and types disagree");
    expect(answer).toMatchObject({ status: 202, data: [], batchId: "9007199254740993", ...TOLD });
    expect(await call).toEqual([]);
  });

  test("of a creation that was carried out has none", async () => {
    const { canvas } = recordedClient(() => Response.json([{ id: "4217" }], { status: 201 }));
    const answer = await canvas.conversations.create({ recipients: ["2202"], body: "Noon." }).withResponse();
    expect(answer).toMatchObject({ status: 201, data: [{ id: "4217" }] });
    expect(Reflect.get(answer, "batchId")).toBeUndefined();
  });

  test.each([200, 202] as const)("of a message tells %d", async (status) => {
    const { canvas } = recordedClient(() => Response.json({ id: "4217" }, { status, headers: INFO }));
    const answer = await canvas.conversations.addMessage("4217", { body: "Noon." }).withResponse();
    expect(answer).toMatchObject({ status, data: { id: "4217" }, ...TOLD });
    expect(answer.url).toBe(`${HOST}/api/v1/conversations/4217/add_message`);
    expect(answer.headers.get("x-request-context-id")).toBe("b7c1");
  });

  test("of removing messages tells whether there was anything to do", async () => {
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
    expect(rest).toMatchObject({ status: 204, ...TOLD });
    expect(await remove()).toBeUndefined();
  });

  test("of a list is that of its first page", async () => {
    const headers = { ...INFO, Link: `<${HOST}/api/v1/conversations?page=2>; rel="next"` };
    const { canvas, requests } = recordedClient(() => Response.json([{ id: "4217" }], { headers }));
    const answer = await canvas.conversations.list().withResponse();
    expect(answer).toMatchObject({ status: 200, data: [{ id: "4217" }], ...TOLD });
    expect(requests).toHaveLength(1);
  });
});
