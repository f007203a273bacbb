import { expect, test } from "vitest";
import { methodName, resourceName, shortName } from "../../../scripts/shared/methodNames.ts";

const tags: { tag: string; camel: string; pascal: string }[] = [
  { tag: "Conversations", camel: "conversations", pascal: "Conversations" },
  { tag: "Account Notifications", camel: "accountNotifications", pascal: "AccountNotifications" },
];

test.each(tags)("the resource of the tag $tag is $camel", ({ tag, camel, pascal }) => {
  expect(resourceName(tag)).toBe(camel);
  expect(resourceName(tag, "pascal")).toBe(pascal);
});

const operations: { id: string; tag: string; name: string }[] = [
  { id: "listConversations", tag: "Conversations", name: "list" },
  { id: "getConversation", tag: "Conversations", name: "get" },
  { id: "addConversationRecipients", tag: "Conversations", name: "addRecipients" },
  { id: "batchUpdateConversations", tag: "Conversations", name: "batchUpdate" },
  { id: "getUnreadConversationCount", tag: "Conversations", name: "getUnreadCount" },
  { id: "markAllConversationsAsRead", tag: "Conversations", name: "markAllAsRead" },
  { id: "closeAccountNotification", tag: "Account Notifications", name: "close" },
  { id: "updateConversationConversation", tag: "Conversations", name: "updateConversation" },
  { id: "searchRecipients", tag: "Search", name: "recipients" },
  { id: "updateAllNotificationPreferencesByAddress", tag: "Notification Preferences", name: "updateAllByAddress" },
];

test.each(operations)("$id under $tag is $name", ({ id, tag, name }) => {
  expect(shortName({ id, tag })).toBe(name);
  expect(methodName({ id, tag })).toBe(name);
});

const nameless: { id: string; tag: string; why: string }[] = [
  { id: "listMessages", tag: "Conversations", why: "another noun" },
  { id: "listConversationalists", tag: "Conversations", why: "a longer word" },
  { id: "listNotifications", tag: "Account Notifications", why: "half of the noun" },
  { id: "Conversations", tag: "Conversations", why: "no verb" },
  { id: "search", tag: "Search", why: "the tag as a verb, but no noun" },
  { id: "searchableThings", tag: "Search", why: "a longer verb" },
];

test.each(nameless)("$id under $tag keeps its name: $why", ({ id, tag }) => {
  expect(shortName({ id, tag })).toBeUndefined();
  expect(methodName({ id, tag })).toBe(id);
});
