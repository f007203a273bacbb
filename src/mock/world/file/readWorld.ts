import { arrayAt, isObject, type Json } from "../../../core/json.ts";
import type { Time } from "../time.ts";
import { BATCH, CONVERSATION, type Conversation } from "./conversations.ts";
import { boolean, distinct, list, number, optional, record, reference, time, type ValueOf } from "./fields.ts";
import { CHANNEL, type Channel, FILE, FOLDER, JOB, NOTICE, NOTIFICATION, PREFERENCE, PROGRESS } from "./others.ts";
import { ACCOUNTS, ADMIN, COURSES, type Course, GROUP, LONG_AGO, ROOT, USERS, type User } from "./people.ts";

/** The format of world files (guide "Test without a Canvas"). By hand, one writes what comes first. */
export const WORLD = record({
  accounts: ACCOUNTS,
  users: USERS,
  admins: list(ADMIN),
  courses: COURSES,
  groups: distinct(GROUP),
  conversations: distinct(CONVERSATION),
  /** Whether access tokens belong to a developer key that is set up for push (facts 2.3). */
  push: optional(boolean, false),
  /** Whom a token acts as that nobody has; null if such a token is invalid. */
  unknown_token: optional(reference("user"), null),
  /** Where the clock stands still; null if it runs. */
  now: optional(time, null),
  /** The next id to give away: ids are never used again. Any of them is above those in the file. */
  next_id: optional(number, 1),
  batches: distinct(BATCH),
  progresses: distinct(PROGRESS),
  /** In the order in which they are due. */
  jobs: list(JOB),
  channels: distinct(CHANNEL),
  notifications: distinct(NOTIFICATION),
  preferences: list(PREFERENCE),
  folders: distinct(FOLDER),
  files: distinct(FILE),
  notices: distinct(NOTICE),
});

/** All that a world holds. */
export interface WorldData extends Omit<ValueOf<typeof WORLD>, "users" | "courses"> {
  users: User[];
  courses: Course[];
}

/**
 * Reads a world from its file format, and completes what is left out.
 *
 * @param now the time that messages get that do not say when they were sent
 * @throws WorldError that says what is wrong, and where
 */
export function readWorld(json: unknown, now: Time): WorldData {
  const accounts = arrayAt(json, "accounts");
  const courses = arrayAt(json, "courses");
  const ids = {
    account: idsOf(accounts.length > 0 ? accounts : [ROOT]),
    user: idsOf(arrayAt(json, "users")),
    course: idsOf(courses),
    group: idsOf(arrayAt(json, "groups")),
    section: idsOf(courses.flatMap((course) => arrayAt(course, "sections"))),
  };
  const world = WORLD(json, { path: "", ids, now });
  const root = world.accounts.find(({ parent }) => parent === null) ?? ROOT;
  const data: WorldData = {
    ...world,
    courses: world.courses.map((course) => ({ ...course, account: course.account ?? root.id })),
    users: world.users.map(({ email: _, ...user }) => ({
      ...user,
      unread_conversations: user.unread_conversations ?? countUnread(user.id, world.conversations),
    })),
  };
  data.next_id = Math.max(data.next_id, 1 + highestId(data));
  for (const { id, email } of world.users)
    if (email !== null) data.channels.push({ ...emailChannel(data, id, email), id: String(data.next_id++) });
  return data;
}

/** Ids as they stand in the file: the records may not be valid. */
function idsOf(records: Json[]): Set<string> {
  return new Set(records.map((each) => String(isObject(each) ? each.id : undefined)));
}

/** How many visible conversations of a user are unread. */
function countUnread(user: string, conversations: Conversation[]): number {
  return conversations.filter(({ participants }) =>
    participants.some(
      (each) => each.user === user && each.workflow_state === "unread" && each.last_message_at !== null,
    ),
  ).length;
}

/** The highest id of this world's own. Longer ones are of other shards (facts 1.2), and far from any that it gives away. */
function highestId(data: WorldData): number {
  const records = [
    ...[data.accounts, data.users, data.courses, data.groups, data.conversations, data.batches, data.progresses].flat(),
    ...[data.channels, data.notifications, data.folders, data.files, data.notices].flat(),
    ...data.courses.flatMap(({ sections }) => sections),
    ...data.conversations.flatMap(({ messages }) => messages),
    ...data.batches.map(({ message }) => message),
  ];
  return records.reduce((highest, { id }) => (id.length > 12 ? highest : Math.max(highest, Number(id))), 0);
}

/** The channel of the e-mail address that stands with a user: the user's first. */
function emailChannel({ channels }: WorldData, user: string, address: string): Omit<Channel, "id"> {
  for (const channel of channels) if (channel.user === user) channel.position += 1;
  return { user, type: "email", address, position: 1, workflow_state: "active", created_at: LONG_AGO, push_tokens: [] };
}
