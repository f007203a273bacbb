// What the world holds. All of it is plain JSON, so that a snapshot is a copy. Ids are strings, whatever they were in the
// file: JavaScript's numbers cannot hold all that Canvas can send (facts 1.2).

export type Id = string;

/** An instant in UTC with microseconds, such as `2026-03-01T09:00:00.000001Z`: in this form later ones sort behind. */
export type Time = string;

/** A context as Canvas writes it: `course_310`, `group_57`, `account_1`. */
export type ContextCode = string;

export const ENROLLMENT_TYPES = [
  "StudentEnrollment",
  "TeacherEnrollment",
  "TaEnrollment",
  "DesignerEnrollment",
  "ObserverEnrollment",
] as const;

export type EnrollmentType = (typeof ENROLLMENT_TYPES)[number];

export interface Account {
  id: Id;
  name: string;
  /** Null for a root account. */
  parent: Id | null;
  /** Whether the account's admins may read the notices that were sent to its users (facts L3). */
  admins_can_view_notifications: boolean;
  /** Whether the account shows survey notifications (`required_account_service`, facts 3.4). */
  account_survey_notifications: boolean;
}

export interface User {
  id: Id;
  name: string;
  short_name: string;
  /** "Last, First". */
  sortable_name: string;
  pronouns: string | null;
  /** The access token that acts as this user. */
  token: string | null;
  login_id: string | null;
  sis_user_id: string | null;
  integration_id: string | null;
  uuid: string;
  created_at: Time;
  /** The counter that Canvas keeps beside the conversations (facts 4.12). */
  unread_conversations: number;
}

/** What an admin role can permit by itself. */
export const ADMIN_PERMISSIONS = ["become_user", "manage_alerts", "view_notifications"] as const;

export type AdminPermission = (typeof ADMIN_PERMISSIONS)[number];

/** Somebody who administers an account and those below it, or all of the site. */
export interface Admin {
  user: Id;
  account: Id | "site";
  /** What the admin's role permits; null for an admin who may do everything. */
  permissions: AdminPermission[] | null;
}

export interface Section {
  id: Id;
  name: string;
}

export interface Enrollment {
  user: Id;
  type: EnrollmentType;
  section: Id;
  state: "active" | "invited" | "inactive" | "completed";
  /** The student whom an observer observes. */
  observes: Id | null;
}

export interface Course {
  id: Id;
  name: string;
  account: Id;
  state: "available" | "completed" | "unpublished";
  /** The first one is the default section. */
  sections: Section[];
  enrollments: Enrollment[];
  /** For each right that differs from Canvas' defaults, the types of enrollments that have it. */
  permissions: { [right: string]: string[] };
}

export interface Group {
  id: Id;
  name: string;
  /** Null for a group of the root account. */
  course: Id | null;
  members: Id[];
}

/** One person's own view of a conversation. */
export interface Participant {
  user: Id;
  workflow_state: "read" | "unread" | "archived";
  subscribed: boolean;
  starred: boolean;
  message_count: number;
  /** Null while the conversation is not visible in the lists: nobody else has written to this person yet. */
  last_message_at: Time | null;
  /** When the person wrote last; other participants see it, whatever the person has deleted. */
  last_authored_at: Time | null;
  /** When the person wrote last, of what the person has not deleted. */
  visible_last_authored_at: Time | null;
  has_attachments: boolean;
  has_media_objects: boolean;
  tags: ContextCode[];
  updated_at: Time;
}

/** A participant's copy of a message. Who has none does not see the message. */
export interface MessageCopy {
  user: Id;
  deleted: boolean;
  /** The contexts of this message in a private conversation; null in others. */
  tags: ContextCode[] | null;
}

export interface Message {
  id: Id;
  author: Id;
  body: string;
  /** Written by Canvas, such as "Aiko was added to the conversation by Maya". */
  generated: boolean;
  created_at: Time;
  forwarded: Id[];
  attachments: Id[];
  media: { id: string; type: string } | null;
  copies: MessageCopy[];
}

export interface Conversation {
  id: Id;
  subject: string | null;
  /** Between two people (or one), and reused for the next message between them. */
  private: boolean;
  context: ContextCode | null;
  tags: ContextCode[];
  has_attachments: boolean;
  has_media_objects: boolean;
  participants: Participant[];
  /** Oldest first. */
  messages: Message[];
}

/** A message to many, each of whom gets a conversation of their own. */
export interface Batch {
  id: Id;
  user: Id;
  workflow_state: "created" | "sending" | "sent";
  recipients: Id[];
  context: ContextCode | null;
  subject: string | null;
  tags: ContextCode[];
  /** Whether the conversations are new ones, not private (`force_new`, `bulk_message`). */
  group: boolean;
  message: Message;
  created_at: Time;
}

export interface Progress {
  id: Id;
  context_type: string;
  context_id: Id;
  /** Who started it. */
  user: Id | null;
  tag: string;
  completion: number | null;
  workflow_state: "queued" | "running" | "completed" | "failed";
  message: string | null;
  results: { [key: string]: string } | null;
  created_at: Time;
  updated_at: Time;
}

/** A message that is to be sent. */
export interface Draft {
  body: string;
  forwarded: Id[];
  attachments: Id[];
  media: Message["media"];
}

/** A message to a conversation, with what goes along. */
export interface Sending {
  conversation: Id;
  author: Id;
  draft: Draft;
  /** Who gets it, beside the author; null for all who take part. New ones join. */
  recipients: Id[] | null;
  /** Earlier messages that go along to those who lack them. */
  included: Id[];
  tags: ContextCode[];
}

/** Work that Canvas does after its response. */
export type Job =
  | { kind: "deliver_batch"; due: Time; batch: Id }
  | { kind: "send_message"; due: Time; sending: Sending }
  | { kind: "fetch_file"; due: Time; progress: Id; file: Id; on_duplicate: DuplicateHandling }
  | { kind: "update_conversations"; due: Time; progress: Id; user: Id; conversations: Id[]; event: ConversationEvent };

/** What a batch can do to conversations (facts 4.11). */
export const CONVERSATION_EVENTS = ["mark_as_read", "mark_as_unread", "star", "unstar", "archive", "destroy"] as const;

export type ConversationEvent = (typeof CONVERSATION_EVENTS)[number];

export interface Channel {
  id: Id;
  user: Id;
  /** As stored: `personal_email` stays so, though responses have `email` (facts 2.1). */
  type: string;
  address: string;
  position: number;
  workflow_state: "unconfirmed" | "active" | "retired";
  created_at: Time;
  /** The devices of a push channel. */
  push_tokens: string[];
}

export interface Notification {
  id: Id;
  account: Id | "site";
  author: Id;
  subject: string;
  message: string;
  start_at: Time;
  end_at: Time;
  icon: string;
  /** The ids of roles; null stands for people without enrollment. None: everybody. */
  roles: (Id | null)[];
  required_account_service: string | null;
  months_in_display_cycle: number | null;
  domain_specific: boolean;
  removed: boolean;
  closed_by: Id[];
}

/** How often a channel gets one kind of notices. */
export interface Preference {
  channel: Id;
  notification: string;
  frequency: "immediately" | "daily" | "weekly" | "never";
}

export interface Folder {
  id: Id;
  user: Id;
  name: string;
  /** Null for the user's root folder. */
  parent: Id | null;
  created_at: Time;
  updated_at: Time;
}

/** What to do if a folder has a file of the same name. */
export type DuplicateHandling = "overwrite" | "rename" | "error";

export interface StoredFile {
  id: Id;
  user: Id;
  folder: Id;
  display_name: string;
  filename: string;
  content_type: string;
  size: number;
  uuid: string;
  /** Announced, then uploaded, then available: the three requests of an upload (facts L4). */
  state: "announced" | "uploaded" | "available";
  /** In base64. */
  content: string;
  category: string;
  created_at: Time;
  updated_at: Time;
}

/** A notice that Canvas sent to a user by e-mail (facts L3). */
export interface Notice {
  id: Id;
  user: Id;
  created_at: Time;
  from_name: string;
  to: string;
  subject: string;
  body: string;
}
