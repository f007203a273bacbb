import { expect, test } from "vitest";
import { methodName, resourceName, shortName } from "../../../scripts/shared/methodNames.ts";

test("a resource is named by its tag", () => {
  expect(resourceName("Account Notifications")).toBe("accountNotifications");
  expect(resourceName("Account Notifications", "pascal")).toBe("AccountNotifications");
});

/** Operations, their tags and their methods; none where the operationId does not name what the tag is about. */
test.each([
  ["listConversations", "Conversations", "list"],
  ["getConversation", "Conversations", "get"],
  ["addConversationRecipients", "Conversations", "addRecipients"],
  ["batchUpdateConversations", "Conversations", "batchUpdate"],
  ["markAllConversationsAsRead", "Conversations", "markAllAsRead"],
  ["closeAccountNotification", "Account Notifications", "close"],
  ["updateConversationConversation", "Conversations", "updateConversation"],
  ["searchRecipients", "Search", "recipients"],
  ["listMessages", "Conversations", undefined],
  ["listConversationalists", "Conversations", undefined],
  ["listNotifications", "Account Notifications", undefined],
  ["Conversations", "Conversations", undefined],
  ["search", "Search", undefined],
  ["searchableThings", "Search", undefined],
])("%s under %s is %s", (id, tag, name) => {
  expect(shortName({ id, tag })).toBe(name);
  expect(methodName({ id, tag })).toBe(name ?? id);
});
