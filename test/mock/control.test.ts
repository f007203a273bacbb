import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.stop());

async function send(
  request: string,
  json?: unknown,
  headers: Record<string, string> = { authorization: "Bearer maya" },
) {
  const [method = "", target = ""] = request.split(" ");
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  const init = { method, headers: { ...headers, "content-type": "application/json" }, ...body };
  const response = await fetch(mock.url + target, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("tests in other languages control the mock over HTTP", () => {
  test("they put it back, and read and replace its world", async () => {
    const { body: first } = await send("GET /__mock/world");
    await send("POST /api/v1/conversations", { recipients: ["2202"], body: "x", force_new: true });
    const { body: world } = await send("GET /__mock/world");
    expect(world.conversations).toHaveLength(first.conversations.length + 1);
    expect(await send("POST /__mock/reset")).toEqual({ status: 204, body: undefined });
    expect((await send("GET /__mock/world")).body).toEqual(first);
    expect((await send("PUT /__mock/world", world)).status).toBe(204);
    expect((await send("GET /__mock/world")).body).toEqual(world);
    expect(await send("PUT /__mock/world", { users: [{ id: 1 }] })).toEqual({
      status: 400,
      body: { errors: [{ message: "users[0].name is missing: give a text." }] },
    });
    mock.load(JSON.parse(JSON.stringify(world)));
  });

  test("they move the clock", async () => {
    await send("POST /__mock/advance", { ms: 0 });
    await send("POST /api/v1/conversations", { recipients: ["2202", "2203"], body: "x", mode: "async" });
    expect((await send("GET /api/v1/conversations/batches")).body).toHaveLength(1);
    expect((await send("POST /__mock/advance", { ms: 1000 })).status).toBe(204);
    expect((await send("GET /api/v1/conversations/batches")).body).toEqual([]);
    expect((await send("POST /__mock/advance", { ms: -1 })).status).toBe(400);
  });

  test("they set replies, drop them, and read what was sent", async () => {
    await send("POST /__mock/replies", { operationId: "listConversations", status: 403, times: 2 });
    await send("POST /__mock/replies", { route: "GET /api/v1/courses", body: [{ id: 310 }] });
    expect((await send("GET /api/v1/conversations")).status).toBe(403);
    expect((await send("GET /api/v1/courses")).body).toEqual([{ id: 310 }]);
    expect((await send("DELETE /__mock/replies")).status).toBe(204);
    expect((await send("GET /api/v1/conversations")).status).toBe(200);
    const { body } = await send("GET /__mock/requests");
    expect(
      body.map(({ operationId, status }: { operationId: string; status: number }) => [operationId, status]),
    ).toEqual([
      ["listConversations", 403],
      [undefined, 200],
      ["listConversations", 200],
    ]);
    expect((await send("POST /__mock/replies", { operationId: "none" })).status).toBe(400);
  });

  test("and learn what there is", async () => {
    const { status, body } = await send("GET /__mock/people");
    expect([status, body.errors[0].message]).toEqual([404, expect.stringContaining("POST /__mock/reset")]);
  });
});

describe("time", () => {
  test("stands still once it was moved, and jobs wait for the next move", async () => {
    mock.advance(60_000);
    const created = async () => {
      const { body } = await send("PUT /api/v1/conversations", { conversation_ids: ["4217"], event: "star" });
      return body;
    };
    const [first, second] = [await created(), await created()];
    expect(first.created_at).toBe(second.created_at);
    expect((await send(`GET /api/v1/progress/${first.id}`)).body.workflow_state).toBe("queued");
    mock.advance(60_000);
    const done = (await send(`GET /api/v1/progress/${first.id}`)).body;
    expect(done.workflow_state).toBe("completed");
    expect(Date.parse(done.updated_at) - Date.parse(first.created_at)).toBe(60_000);
  });

  test("jobs run by themselves where nobody moves it", async () => {
    const { body } = await send("PUT /api/v1/conversations", { conversation_ids: ["4217"], event: "star" });
    const stateOf = async () => (await send(`GET /api/v1/progress/${body.id}`)).body.workflow_state;
    await expect.poll(stateOf, { interval: 50, timeout: 5000 }).toBe("completed");
  });
});

describe("with a state file", () => {
  function folder(): string {
    const made = mkdtempSync(path.join(tmpdir(), "canvas-openapi-state-"));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  }

  async function subjects(url: string): Promise<string[]> {
    const response = await fetch(`${url}/api/v1/conversations?scope=sent`, {
      headers: { authorization: "Bearer maya" },
    });
    const list: { subject: string }[] = await response.json();
    return list.map(({ subject }) => subject);
  }

  test("the world outlives the mock, and nothing lies beside it", async () => {
    const state = path.join(folder(), "state.json");
    const first = await startMock({ state });
    const body = new URLSearchParams({ recipients: "2202", body: "x", subject: "kept", force_new: "1" });
    const headers = { authorization: "Bearer maya" };
    await fetch(`${first.url}/api/v1/conversations`, { method: "POST", body, headers });
    await first.stop();
    expect(readdirSync(path.dirname(state))).toEqual(["state.json"]);
    const second = await startMock({ state });
    expect(await subjects(second.url)).toContain("kept");
    second.reset();
    expect(await subjects(second.url)).not.toContain("kept");
    await second.stop();
    expect(readFileSync(state, "utf8")).not.toContain("kept");
  });

  test("a file that is no world is rejected, and stays as it is", async () => {
    const state = path.join(folder(), "state.json");
    writeFileSync(state, '{"users":[{"id":1}]}');
    await expect(startMock({ state })).rejects.toThrow("users[0].name is missing");
    writeFileSync(state, "{");
    await expect(startMock({ state })).rejects.toThrow("JSON");
    expect(readFileSync(state, "utf8")).toBe("{");
  });
});
