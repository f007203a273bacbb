import { beforeEach, describe, expect, test } from "vitest";
import { type Canvas, createCanvas } from "../../src/client/index.ts";
import { createMock, type InProcessMock } from "../../src/mock/index.ts";

let mock: InProcessMock;
let maya: Canvas;
let tomas: Canvas;
let aiko: Canvas;
beforeEach(async () => {
  mock = await createMock();
  [maya, tomas, aiko] = [clientOf("maya"), clientOf("tomas"), clientOf("aiko")];
});

function clientOf(token: string): Canvas {
  return createCanvas({ baseUrl: "https://canvas.example.edu", token, fetch: mock.fetch });
}

describe("through our client and the mock's fetch", () => {
  test("a conversation lives between three people", async () => {
    const created = await maya.conversations.create({
      recipients: ["2202", "2203"],
      subject: "Marsh",
      body: "Who brings the nets?",
      group_conversation: true,
      context_code: "course_310",
    });
    const id = Array.isArray(created) ? created[0]?.id : undefined;
    if (id === undefined) throw new Error("no conversation");

    expect(await tomas.conversations.getUnreadCount()).toEqual({ unread_count: "1" });
    const seen = await tomas.conversations.get(id);
    expect(seen).toMatchObject({ workflow_state: "read", subject: "Marsh", context_name: "Introduction to Ecology" });
    await tomas.conversations.addMessage(id, { body: "I do." });

    const [first] = await itemsOf(aiko.conversations.list());
    expect(first).toMatchObject({ id, workflow_state: "unread", last_message: "I do.", message_count: 2 });
    await aiko.conversations.update(id, { conversation: { workflow_state: "archived", starred: true } });
    expect(await itemsOf(aiko.conversations.list())).not.toContainEqual(expect.objectContaining({ id }));
    expect(await itemsOf(aiko.conversations.list({ scope: "archived" }))).toMatchObject([{ id, starred: true }]);

    await maya.conversations.addRecipients(id, { recipients: ["2204"] });
    const priya = clientOf("priya");
    expect((await priya.conversations.get(id)).messages.map(({ body }) => body)).toEqual([
      "Priya Nair was added to the conversation by Maya Lindqvist",
      "I do.",
      "Who brings the nets?",
    ]);

    await maya.conversations.delete(id);
    await expect(maya.conversations.get(id)).rejects.toThrow("404");
    expect((await tomas.conversations.get(id)).message_count).toBe(2);
  });

  test("a file is uploaded in three requests, and attached", async () => {
    const upload = await maya.files.startUpload("self", {
      name: "packing list.txt",
      parent_folder_path: "conversation attachments",
    });
    if (!("upload_url" in upload)) throw new Error("no upload URL");
    const form = new FormData();
    for (const [name, value] of Object.entries(upload.upload_params)) form.append(name, String(value));
    form.append("file", new Blob(["boots, nets"]), "packing list.txt");
    const stored = await mock.fetch(upload.upload_url, { method: "POST", body: form });
    expect(stored.status).toBe(303);
    const location = stored.headers.get("location") ?? "";
    const authorization = "Bearer maya";
    const completed = await mock.fetch(location, { headers: { authorization } });
    const file: { id: number; url: string; size: number } = await completed.json();
    expect([completed.status, file.size]).toEqual([200, 11]);
    expect((await mock.fetch(location, { headers: { authorization } })).status).toBe(400);

    const id = String(file.id);
    await maya.conversations.create({
      recipients: ["2202"],
      body: "Pack this.",
      attachment_ids: [id],
      force_new: true,
    });
    const [received] = await itemsOf(tomas.conversations.list());
    expect(received?.properties).toEqual(["attachments"]);
    const { messages } = await tomas.conversations.get(received?.id ?? "");
    expect(messages[0]?.attachments).toMatchObject([{ id, display_name: "packing list.txt" }]);
    expect(await (await mock.fetch(messages[0]?.attachments[0]?.url ?? "")).text()).toBe("boots, nets");
  });

  test("uploads and pages stay at the address that the client has", async () => {
    const file = await maya.files.upload(new Blob(["boots, nets"]), { name: "list.txt" });
    expect(file).toMatchObject({
      display_name: "list.txt",
      url: expect.stringMatching(/^https:\/\/canvas\.example\.edu\//),
    });
    expect((await maya.conversations.list({ per_page: 1 }).all()).length).toBeGreaterThan(1);
  });
});

async function itemsOf<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
