import { CanvasError, createCanvas } from "canvas-openapi";
import { assertConforms, ConformanceError, checkedFetch } from "canvas-openapi/conformance";

/** Uses the client as a person would, on whatever platform this is, and tells what came of it. */
export async function report(baseUrl) {
  const canvas = createCanvas({ baseUrl, token: "any", userAgent: "consumer/1.0" });
  const options = { signal: new AbortController().signal, timeout: 60_000, headers: { "X-Consumer": "1" } };
  const page = await canvas.conversations.list({ scope: "unread", include: ["participant_avatars"] }, options);
  const collected = await canvas.conversations.list().all({ limit: 1 });
  const created = await canvas.conversations.create({ recipients: ["2202", "course_310"], body: "Hello" });
  const refusal = await canvas.conversations.get("inbox").catch((error) => error);
  const checked = createCanvas({ baseUrl, token: "any", fetch: checkedFetch() });
  const { unread_count } = await checked.conversations.getUnreadCount();
  const deviating = Response.json({ unread_count: 3 });
  const deviation = await assertConforms(deviating, { url: "/api/v1/conversations/unread_count" }).catch(
    (error) => error,
  );
  return {
    listed: page.map(({ id }) => id),
    collected: collected.map(({ id }) => id),
    created: Array.isArray(created),
    refusal: refusal instanceof CanvasError && { kind: refusal.kind, status: refusal.status, errors: refusal.errors },
    checked: unread_count,
    deviations: deviation instanceof ConformanceError && deviation.mismatches,
    readable: await deviating.json(),
  };
}
