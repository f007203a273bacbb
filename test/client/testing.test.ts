import { expect, test } from "vitest";
import { fakeCall, fakeList } from "../../src/client/testing.ts";
import { recordedClient } from "../support/recordedClient.ts";

const fine = () => new Response();
const GROUP = {
  id: "group_57",
  name: "Field work",
  avatar_url: null,
  type: "context",
  user_count: 4,
  permissions: {},
} as const;

test("a method can be faked", async () => {
  const { canvas, requests } = recordedClient(fine);
  canvas.conversations.getUnreadCount = () => fakeCall({ unread_count: "7" });
  canvas.conversations.create = () => fakeCall([], { status: 202, batchId: "31" });
  expect(await canvas.conversations.getUnreadCount()).toEqual({ unread_count: "7" });
  const created = canvas.conversations.create({ recipients: ["course_310"], body: "Noon." });
  expect(await created.withResponse()).toMatchObject({ status: 202, data: [], batchId: "31" });
  expect(requests).toEqual([]);
});

test("a list can be faked", async () => {
  const { canvas, requests } = recordedClient(fine);
  canvas.conversations.list = () => fakeList([], { requestCost: 0.5 });
  canvas.search.recipients = () => fakeList([GROUP]);
  expect(await canvas.conversations.list().withResponse()).toMatchObject({ data: [], requestCost: 0.5, status: 200 });
  expect(await canvas.search.recipients().all()).toEqual([GROUP]);
  for await (const page of canvas.search.recipients().pages()) expect(page).toEqual([GROUP]);
  expect(requests).toEqual([]);
});
