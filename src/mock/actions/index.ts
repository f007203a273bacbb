import type { Action, OperationId } from "./Action.ts";
import * as accountNotifications from "./accountNotifications.ts";
import * as commMessages from "./commMessages.ts";
import * as communicationChannels from "./communicationChannels.ts";
import * as conversationMessages from "./conversationMessages.ts";
import * as conversations from "./conversations.ts";
import * as files from "./files.ts";
import * as notificationPreferences from "./notificationPreferences.ts";
import * as progress from "./progress.ts";
import * as search from "./search.ts";
import * as users from "./users.ts";

/**
 * What each operation does, in a file for each tag of the contract, but two for conversations: `conversationMessages.ts` sends,
 * `conversations.ts` does the rest. An operation without an action is "example": it responds with the contract's first example.
 */
export const actions: { [Op in OperationId]: Action<Op> | "example" } = {
  ...accountNotifications,
  ...communicationChannels,
  ...conversations,
  ...conversationMessages,
  ...commMessages,
  ...files,
  ...notificationPreferences,
  ...progress,
  ...search,
  ...users,
};
