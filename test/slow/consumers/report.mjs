import { CanvasError, createCanvas } from "canvas-openapi";

/** Uses the client as a person would, on whatever platform this is, and tells what came of it. */
export async function report(baseUrl) {
  const canvas = createCanvas({ baseUrl, token: "any", userAgent: "consumer/1.0" });
  const options = { signal: new AbortController().signal, timeout: 60_000, headers: { "X-Consumer": "1" } };
  const page = await canvas.conversations.list({ scope: "unread", include: ["participant_avatars"] }, options);
  const collected = await canvas.conversations.list().all({ limit: 1 });
  const created = await canvas.conversations.create({ recipients: ["2202", "course_310"], body: "Hello" });
  const refusal = await canvas.conversations.get("inbox").catch((error) => error);
  return {
    listed: page.map(({ id }) => id),
    collected: collected.map(({ id }) => id),
    created: Array.isArray(created),
    refusal: refusal instanceof CanvasError && { kind: refusal.kind, status: refusal.status, errors: refusal.errors },
  };
}
