import { expect, test } from "vitest";
import { fakeCall, fakeList } from "../../src/client/testing.ts";
import { recordedClient } from "../support/recordedClient.ts";

const fine = () => new Response();

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
  canvas.commMessages.list = () => fakeList([]);
  canvas.conversations.listBatches = () => fakeList([]);
  expect(await canvas.commMessages.list({ user_id: "2202" }).all()).toEqual([]);
  for await (const page of canvas.conversations.listBatches().pages()) expect(page).toEqual([]);
  expect(requests).toEqual([]);
});
