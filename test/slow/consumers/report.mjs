import { CanvasError, createCanvas } from "canvas-openapi";
import { assertConforms, ConformanceError, checkedFetch } from "canvas-openapi/conformance";

/** Uses the client as a person would, on whatever platform this is, and reports the results. */
export async function report(baseUrl) {
  const canvas = createCanvas({ baseUrl, token: "any", userAgent: "consumer/1.0" });
  const options = { signal: new AbortController().signal, timeout: 60_000, headers: { "X-Consumer": "1" } };
  const page = await canvas.conversations.list({ scope: "unread", include: ["participant_avatars"] }, options);
  const collected = await canvas.conversations.list().all({ limit: 1 });
  const created = await canvas.conversations.create({ recipients: ["2202", "course_310"], body: "Hello" });
  const missing = await canvas.conversations.get("inbox").catch((error) => error);
  const checked = createCanvas({ baseUrl, token: "any", fetch: checkedFetch() });
  const { unread_count } = await checked.conversations.getUnreadCount();
  const wrong = Response.json({ unread_count: 3 });
  const error = await assertConforms(wrong, { url: "/api/v1/conversations/unread_count" }).catch((reason) => reason);
  return {
    listed: page.map(({ id }) => id),
    collected: collected.map(({ id }) => id),
    created: Array.isArray(created),
    missing: missing instanceof CanvasError && { kind: missing.kind, status: missing.status, errors: missing.errors },
    checked: unread_count,
    mismatches: error instanceof ConformanceError && error.mismatches,
    readable: await wrong.json(),
  };
}
