// The format of world files (guide "Test without a Canvas"), as far as it is written by hand. A snapshot has more keys.

/** A positive integer; as a text if it is too large for a JavaScript number. */
export type FileId = number | string;

export interface WorldFile {
  accounts?: {
    id: FileId;
    name: string;
    /** None for the root account. */
    parent?: FileId | null;
    /** Whether the account's admins may read the notices that were sent to its users. */
    admins_can_view_notifications?: boolean;
    /** Whether notifications for surveys are shown. */
    account_survey_notifications?: boolean;
  }[];
  users?: {
    id: FileId;
    name: string;
    /** The name without it. */
    short_name?: string;
    /** "Last, First" of the name without it. */
    sortable_name?: string;
    pronouns?: string | null;
    /** Gives an active e-mail channel. */
    email?: string;
    /** `Authorization: Bearer <token>` acts as this user. */
    token?: string | null;
    login_id?: string | null;
    sis_user_id?: string | null;
    integration_id?: string | null;
  }[];
  admins?: {
    user: FileId;
    account: FileId | "site";
    /** For an admin whose role permits no more than this. */
    permissions?: ("become_user" | "manage_alerts" | "view_notifications")[];
  }[];
  courses?: {
    id: FileId;
    name: string;
    account?: FileId;
    state?: "available" | "completed" | "unpublished";
    sections?: { id: FileId; name?: string }[];
    enrollments?: {
      user: FileId;
      type: "StudentEnrollment" | "TeacherEnrollment" | "TaEnrollment" | "DesignerEnrollment" | "ObserverEnrollment";
      section?: FileId;
      state?: "active" | "invited" | "inactive" | "completed";
      /** The student whom an observer observes. */
      observes?: FileId | null;
    }[];
    /** For a right, the types of enrollments that have it. */
    permissions?: { [right: string]: string[] };
  }[];
  groups?: { id: FileId; name: string; course?: FileId | null; members?: FileId[] }[];
  conversations?: {
    id: FileId;
    subject?: string | null;
    /** Between two, and reused; true without it. */
    private?: boolean;
    /** Such as `course_310`. */
    context?: string | null;
    participants?: {
      user: FileId;
      workflow_state?: "read" | "unread" | "archived";
      starred?: boolean;
      subscribed?: boolean;
      [more: string]: unknown;
    }[];
    /** Oldest first. */
    messages?: { id: FileId; author: FileId; body: string; created_at?: string; [more: string]: unknown }[];
    [more: string]: unknown;
  }[];
  /** Whether the tokens' developer key is set up for push. */
  push?: boolean;
  /** Whom a token acts as that nobody has; without it such a token is invalid. */
  unknown_token?: FileId | null;
  /** What a snapshot holds beside these. */
  [more: string]: unknown;
}
