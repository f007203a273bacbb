// What the world holds. All of it is plain JSON, so that a snapshot is a copy. Ids are strings, whatever they were in the
// file: JavaScript's numbers cannot hold all that Canvas can send (facts 1.2).

export type { Batch, Conversation, Draft, Message, Participant, Sending } from "./file/conversations.ts";
export type {
  AccountNotification,
  Channel,
  ConversationEvent,
  DuplicateHandling,
  Folder,
  Job,
  Notice,
  Preference,
  Progress,
  StoredFile,
} from "./file/others.ts";
export { CONVERSATION_EVENTS } from "./file/others.ts";
export type {
  Account,
  Admin,
  AdminPermission,
  Course,
  Enrollment,
  EnrollmentType,
  Group,
  Section,
  User,
} from "./file/people.ts";

export type Id = string;

/** A context as Canvas writes it: `course_310`, `group_57`, `account_1`. */
export type ContextCode = string;
