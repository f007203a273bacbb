import { describe, expect, test } from "vitest";
import type { CanvasOptions } from "../../src/client/index.ts";
import { failureOf, QUICK, recordedClient } from "../support/recordedClient.ts";

const EXPIRED = () =>
  Response.json(
    { errors: [{ message: "Expired access token.", expired_at: "2026-10-05T06:00:00Z" }] },
    { status: 401 },
  );
const FINE = () => Response.json({ unread_count: "7" });

/** A client of a Canvas that accepts one token alone. */
function clientOf(accepted: string, token: CanvasOptions["token"], options: Partial<CanvasOptions> = {}) {
  const respond = (_: number, { headers }: Request) =>
    headers.get("authorization") === `Bearer ${accepted}` ? FINE() : EXPIRED();
  const { canvas, requests } = recordedClient(respond, { token, ...options });
  const sent = () => requests.map(({ headers }) => headers.get("authorization")?.replace("Bearer ", ""));
  return { canvas, sent };
}

describe("a token", () => {
  test("can be a text, or come sooner or later", async () => {
    for (const token of ["1042~new", () => "1042~new", async () => "1042~new"]) {
      const { canvas, sent } = clientOf("1042~new", token);
      await canvas.conversations.getUnreadCount();
      expect(sent()).toEqual(["1042~new"]);
    }
  });

  test.each(["getUnreadCount", "markAllAsRead"] as const)(
    "that the server does not accept is replaced once: %s",
    async (method) => {
      const tokens = ["1042~old", "1042~new"];
      const { canvas, sent } = clientOf("1042~new", () => tokens.shift() ?? "none");
      await canvas.conversations[method]();
      expect(sent()).toEqual(["1042~old", "1042~new"]);
    },
  );

  test("is replaced once for all calls that had it", async () => {
    let asked = 0;
    const token = async () => {
      const number = ++asked;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return number === 1 ? "1042~old" : "1042~new";
    };
    const { canvas, sent } = clientOf("1042~new", token, { throttle: false });
    await Promise.all(Array.from({ length: 20 }, () => canvas.conversations.getUnreadCount()));
    expect(sent()).toEqual([...Array(20).fill("1042~old"), ...Array(20).fill("1042~new")]);
    // Once for all at the start, and once for all after the first 401.
    expect(asked).toBe(2);
  });

  test("that was replaced is not sent any more by calls that waited", async () => {
    let asked = 0;
    const token = () => (++asked <= 20 ? "1042~old" : "1042~new");
    const { canvas, sent } = clientOf("1042~new", token, { concurrency: 1 });
    await Promise.all(Array.from({ length: 20 }, () => canvas.conversations.getUnreadCount()));
    expect(sent()).toEqual(["1042~old", ...Array(20).fill("1042~new")]);
  });

  test("that is not accepted either is the end", async () => {
    const { canvas, sent } = clientOf("1042~new", () => "1042~old", { retry: QUICK });
    const error = await failureOf(canvas.conversations.getUnreadCount());
    expect(error).toMatchObject({ kind: "unauthenticated", attempts: 2 });
    expect(sent()).toEqual(["1042~old", "1042~old"]);
  });

  test("that cannot be replaced is the end at once", async () => {
    const { canvas, sent } = clientOf("1042~new", "1042~old", { retry: QUICK });
    expect(await failureOf(canvas.conversations.getUnreadCount())).toMatchObject({ kind: "unauthenticated" });
    expect(sent()).toHaveLength(1);
  });

  test("is not replaced for what its owner may not do", async () => {
    const forbidden = () => Response.json({ status: "unauthorized", errors: [] }, { status: 401 });
    const { canvas, requests } = recordedClient(forbidden, { token: () => "1042~new", retry: QUICK });
    expect(await failureOf(canvas.conversations.getUnreadCount())).toMatchObject({ kind: "forbidden" });
    expect(requests).toHaveLength(1);
  });

  test("can fail to be replaced, and the next call asks again", async () => {
    let isOver = true;
    let asked = 0;
    const token = async () => {
      if (++asked === 1) return "1042~old";
      if (isOver) throw new Error("the session is over");
      return "1042~new";
    };
    const { canvas } = clientOf("1042~new", token);
    expect(await failureOf(canvas.conversations.getUnreadCount())).toMatchObject({
      kind: "usage",
      cause: { message: "the session is over" },
    });
    isOver = false;
    await canvas.conversations.getUnreadCount();
  });
});
