import type { Preference } from "./records.ts";

/** A kind of notices that Canvas sends. */
export interface NotificationType {
  name: string;
  category: string;
  /** How often one gets them who has chosen nothing. */
  frequency: Preference["frequency"];
}

/** The kinds of a server of 2025 (facts L2.2), by category, behind how often one gets them who has chosen nothing. */
const CATEGORIES: Record<string, [frequency: Preference["frequency"], ...names: string[]]> = {
  announcement: ["immediately", "new_announcement"],
  due_date: [
    "weekly",
    "assignment_due_date_changed",
    "assignment_created",
    "upcoming_assignment_alert",
    "checkpoints_created",
  ],
  course_content: ["never", "assignment_changed"],
  grading_policies: ["weekly", "grade_weight_changed"],
  grading: ["immediately", "assignment_graded", "submission_posted"],
  calendar: ["never", "new_event_created"],
  invitation: ["immediately", "collaboration_invitation"],
  registration: [
    "immediately",
    "confirm_email_communication_channel",
    "manually_created_access_token_created",
    "account_verification",
    "access_token_deleted",
  ],
  discussion: ["never", "new_discussion_topic"],
  late_grading: ["daily", "assignment_submitted_late"],
  submission_comment: ["daily", "submission_comment", "annotation_notification"],
  summaries: ["daily", "summaries"],
  other: ["daily", "new_account_user", "enrollment_accepted"],
  reminder: ["daily", "assignment_publishing_reminder"],
  membership_update: ["daily", "new_context_group_membership"],
  discussion_entry: ["daily", "new_discussion_entry"],
  migration: ["immediately", "migration_export_ready"],
  all_submissions: ["never", "assignment_submitted"],
  conversation_message: ["immediately", "conversation_message"],
  added_to_conversation: ["immediately", "added_to_conversation"],
  alert: ["daily", "alert"],
  student_appointment_signups: ["never", "appointment_canceled_by_user"],
  appointment_cancelations: ["immediately", "appointment_deleted_for_user"],
  appointment_availability: ["immediately", "appointment_group_published"],
  appointment_signups: ["immediately", "appointment_reserved_for_user"],
  files: ["never", "new_file_added"],
  announcement_created_by_you: ["never", "announcement_created_by_you"],
  conversation_created: ["never", "conversation_created"],
  recording_ready: ["immediately", "web_conference_recording_ready"],
  blueprint: ["daily", "blueprint_content_added"],
  content_link_error: ["daily", "content_link_error"],
  account_notification: ["immediately", "account_notification"],
  discussion_mention: ["immediately", "discussion_mention"],
  reported_reply: ["immediately", "reported_reply"],
};

export const NOTIFICATION_TYPES: readonly NotificationType[] = Object.entries(CATEGORIES).flatMap(
  ([category, [frequency, ...names]]) => names.map((name) => ({ name, category, frequency })),
);

/** A category as its list and paths have it: one of them differs from what preferences call it (facts L2.1). */
export function categorySlug(category: string): string {
  return category === "discussion_entry" ? "discussionentry" : category;
}
