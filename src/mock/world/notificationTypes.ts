import type { Preference } from "./records.ts";

/** A kind of notices that Canvas sends. */
export interface NotificationType {
  name: string;
  category: string;
}

/** The kinds of a server of 2025 (facts L2.2), by category. */
const NAMES: Record<string, string[]> = {
  announcement: ["new_announcement"],
  due_date: ["assignment_due_date_changed", "assignment_created", "upcoming_assignment_alert", "checkpoints_created"],
  course_content: ["assignment_changed"],
  grading_policies: ["grade_weight_changed"],
  grading: ["assignment_graded", "submission_posted"],
  calendar: ["new_event_created"],
  invitation: ["collaboration_invitation"],
  registration: [
    "confirm_email_communication_channel",
    "manually_created_access_token_created",
    "account_verification",
    "access_token_deleted",
  ],
  discussion: ["new_discussion_topic"],
  late_grading: ["assignment_submitted_late"],
  submission_comment: ["submission_comment", "annotation_notification"],
  summaries: ["summaries"],
  other: ["new_account_user", "enrollment_accepted"],
  reminder: ["assignment_publishing_reminder"],
  membership_update: ["new_context_group_membership"],
  discussion_entry: ["new_discussion_entry"],
  migration: ["migration_export_ready"],
  all_submissions: ["assignment_submitted"],
  conversation_message: ["conversation_message"],
  added_to_conversation: ["added_to_conversation"],
  alert: ["alert"],
  student_appointment_signups: ["appointment_canceled_by_user"],
  appointment_cancelations: ["appointment_deleted_for_user"],
  appointment_availability: ["appointment_group_published"],
  appointment_signups: ["appointment_reserved_for_user"],
  files: ["new_file_added"],
  announcement_created_by_you: ["announcement_created_by_you"],
  conversation_created: ["conversation_created"],
  recording_ready: ["web_conference_recording_ready"],
  blueprint: ["blueprint_content_added"],
  content_link_error: ["content_link_error"],
  account_notification: ["account_notification"],
  discussion_mention: ["discussion_mention"],
  reported_reply: ["reported_reply"],
};

export const NOTIFICATION_TYPES: readonly NotificationType[] = Object.entries(NAMES).flatMap(([category, names]) =>
  names.map((name) => ({ name, category })),
);

/** How often one gets notices of a category who has chosen nothing; of others, daily. */
const DEFAULTS: Record<string, Preference["frequency"]> = {
  all_submissions: "never",
  announcement: "immediately",
  announcement_created_by_you: "never",
  calendar: "never",
  student_appointment_signups: "never",
  appointment_availability: "immediately",
  appointment_signups: "immediately",
  appointment_cancelations: "immediately",
  course_content: "never",
  files: "never",
  discussion: "never",
  due_date: "weekly",
  grading: "immediately",
  grading_policies: "weekly",
  invitation: "immediately",
  registration: "immediately",
  migration: "immediately",
  conversation_message: "immediately",
  added_to_conversation: "immediately",
  conversation_created: "never",
  recording_ready: "immediately",
  account_notification: "immediately",
  discussion_mention: "immediately",
  reported_reply: "immediately",
};

export function defaultFrequency(category: string): Preference["frequency"] {
  return (Object.hasOwn(DEFAULTS, category) ? DEFAULTS[category] : undefined) ?? "daily";
}

/** A category as its list and paths have it: one of them differs from what preferences call it (facts L2.1). */
export function categorySlug(category: string): string {
  return category === "discussion_entry" ? "discussionentry" : category;
}
