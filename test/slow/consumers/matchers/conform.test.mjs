// For Vitest and for Jest: both have `expect` and `test` as globals here.
/* global expect, test */

const url = "/api/v1/conversations/unread_count";
const response = (unread_count) => Response.json({ unread_count });

test("passes for a response that conforms", async () => {
  await expect(response("7")).toConform({ url, status: 200 });
  await expect(response(7)).not.toConform({ url });
});

test("fails for one that does not", async () => {
  await expect(response(7)).toConform({ url });
});
