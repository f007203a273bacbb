import type {
  ConversationWithAddedMessage,
  FileUpload,
  FoundRecipient,
  NotificationPreferences,
  SingleNotificationPreference,
  UpdateAllNotificationPreferencesBody,
  UpdateNotificationPreferenceBody,
} from "../../generated/types.ts";

// What the compiler has to accept of the generated types. Nothing here runs.

declare const preferences: NotificationPreferences;
declare const preference: SingleNotificationPreference;

// Preferences can be sent back as they were returned.
preferences satisfies UpdateAllNotificationPreferencesBody;
preference satisfies UpdateNotificationPreferenceBody;
({
  notification_preferences: { conversation_message: { frequency: "daily" } },
}) satisfies UpdateAllNotificationPreferencesBody;
// @ts-expect-error: an unknown frequency
({ notification_preferences: { frequency: "hourly" } }) satisfies UpdateNotificationPreferenceBody;

// The shapes of an upload are told apart by their fields.
export function nextStep(upload: FileUpload): string {
  if ("upload_url" in upload) return upload.upload_url;
  return upload.progress.url;
}

// So are recipients: users have no type, and lists of contexts have a count of their own.
export function describeRecipient(recipient: FoundRecipient): string {
  if (!("type" in recipient)) return recipient.full_name;
  return "item_count" in recipient ? `${recipient.item_count} contexts` : `${recipient.user_count} people`;
}

// A queued message is an empty array on older servers only.
export function messageOf(added: ConversationWithAddedMessage | ConversationWithAddedMessage[]): string | null {
  return Array.isArray(added) ? null : (added.messages[0]?.body ?? null);
}
