import {
  type Batch,
  type Channel,
  CONVERSATION_EVENTS,
  type Conversation,
  type Folder,
  type Id,
  type Job,
  type Notice,
  type Notification,
  type Preference,
  type Progress,
  type StoredFile,
  type Time,
} from "../records.ts";
import { findRole } from "../roles.ts";
import { uuidOf } from "../uuidOf.ts";
import { type RecordReader, readRecord } from "./RecordReader.ts";
import { countUnread, readBatch, readConversation, readSending } from "./readConversations.ts";
import { LONG_AGO, type People, readPeople } from "./readPeople.ts";
import { accountOrSite, type Known, reference, references } from "./references.ts";

/** All that a world holds. */
export interface WorldData extends People {
  /** Where the clock stands still; null if it runs. */
  now: Time | null;
  /** The next id to give away: ids are never used again. Any of them is above those in the file. */
  next_id: number;
  /** Whom a token acts as that nobody has; null if such a token is invalid. */
  unknown_token: Id | null;
  /** Whether access tokens belong to a developer key that is set up for push (facts 2.3). */
  push: boolean;
  conversations: Conversation[];
  batches: Batch[];
  progresses: Progress[];
  jobs: Job[];
  channels: Channel[];
  notifications: Notification[];
  preferences: Preference[];
  folders: Folder[];
  files: StoredFile[];
  notices: Notice[];
}

/**
 * Reads a world from its file format (guide "Test without a Canvas"), and completes what is left out.
 *
 * @param now the time that messages get that do not say when they were sent
 * @throws WorldError that says what is wrong, and where
 */
export function readWorld(json: unknown, now: Time): WorldData {
  return readRecord(json, "", (reader) => {
    const { people, known, beside } = readPeople(reader);
    const conversations = reader.distinct("conversations", (each) => readConversation(each, known, now));
    const data: WorldData = {
      ...people,
      users: people.users.map((user) => ({
        ...user,
        unread_conversations: beside.unread.get(user.id) ?? countUnread(user.id, conversations),
      })),
      now: reader.time("now", null),
      next_id: reader.number("next_id", 1),
      unknown_token: reader.has("unknown_token") ? reference(reader, "unknown_token", "user", known) : null,
      push: reader.flag("push", false),
      conversations,
      batches: reader.distinct("batches", (each) => readBatch(each, known, now)),
      progresses: reader.distinct("progresses", (each) => readProgress(each, known)),
      jobs: reader.list("jobs", (each) => readJob(each, known, now)),
      channels: reader.distinct("channels", (each) => readChannel(each, known)),
      notifications: reader.distinct("notifications", (each) => readNotification(each, known)),
      preferences: reader.list("preferences", readPreference),
      folders: reader.distinct("folders", (each) => readFolder(each, known)),
      files: reader.distinct("files", (each) => readFile(each, known)),
      notices: reader.distinct("notices", (each) => readNotice(each, known)),
    };
    data.next_id = Math.max(data.next_id, 1 + highestId(data));
    for (const [user, address] of beside.emails)
      data.channels.push({ ...emailChannel(data, user, address), id: String(data.next_id++) });
    return data;
  });
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
function emailChannel({ channels }: WorldData, user: Id, address: string): Omit<Channel, "id"> {
  for (const channel of channels) if (channel.user === user) channel.position += 1;
  return { user, type: "email", address, position: 1, workflow_state: "active", created_at: LONG_AGO, push_tokens: [] };
}

function readProgress(reader: RecordReader, known: Known): Progress {
  const created = reader.time("created_at", LONG_AGO);
  return {
    id: reader.id("id"),
    context_type: reader.text("context_type", "User"),
    context_id: reader.id("context_id"),
    user: reader.has("user") ? reference(reader, "user", "user", known) : null,
    tag: reader.text("tag"),
    completion: reader.number("completion", null),
    workflow_state: reader.oneOf("workflow_state", ["queued", "running", "completed", "failed"], "queued"),
    message: reader.text("message", null),
    results: reader.object("results", (each) => ({ id: each.id("id") })) ?? null,
    created_at: created,
    updated_at: reader.time("updated_at", created),
  };
}

function readJob(reader: RecordReader, known: Known, now: Time): Job {
  const kind = reader.oneOf("kind", ["deliver_batch", "send_message", "update_conversations", "fetch_file"]);
  const due = reader.time("due", now);
  if (kind === "fetch_file") {
    const on_duplicate = reader.oneOf("on_duplicate", ["overwrite", "rename", "error"]);
    return { kind, due, progress: reader.id("progress"), file: reader.id("file"), on_duplicate };
  }
  if (kind === "deliver_batch") return { kind, due, batch: reader.id("batch") };
  if (kind === "update_conversations")
    return {
      kind,
      due,
      progress: reader.id("progress"),
      user: reference(reader, "user", "user", known),
      conversations: reader.texts("conversations"),
      event: reader.oneOf("event", CONVERSATION_EVENTS),
    };
  return {
    kind,
    due,
    sending: reader.object("sending", (each) => readSending(each, known)) ?? reader.fail("sending", "give one."),
  };
}

function readChannel(reader: RecordReader, known: Known): Channel {
  return {
    id: reader.id("id"),
    user: reference(reader, "user", "user", known),
    type: reader.text("type", "email"),
    address: reader.text("address"),
    position: reader.number("position", 1),
    workflow_state: reader.oneOf("workflow_state", ["active", "unconfirmed", "retired"], "active"),
    created_at: reader.time("created_at", LONG_AGO),
    push_tokens: reader.texts("push_tokens"),
  };
}

function readNotification(reader: RecordReader, known: Known): Notification {
  return {
    id: reader.id("id"),
    account: accountOrSite(reader, "account", known),
    author: reference(reader, "author", "user", known),
    subject: reader.text("subject"),
    message: reader.text("message"),
    start_at: reader.time("start_at"),
    end_at: reader.time("end_at"),
    icon: reader.text("icon", "warning"),
    roles: readRoles(reader),
    required_account_service: reader.text("required_account_service", null),
    months_in_display_cycle: reader.number("months_in_display_cycle", null),
    domain_specific: reader.flag("domain_specific", false),
    removed: reader.flag("removed", false),
    closed_by: references(reader, "closed_by", "user", known),
  };
}

/** By name. */
function readRoles(reader: RecordReader): (Id | null)[] {
  return reader.texts("roles").map((name) => {
    const role = findRole(name);
    return role === undefined ? reader.fail("roles", `there is no role ${name}.`) : role;
  });
}

function readPreference(reader: RecordReader): Preference {
  return {
    channel: reader.id("channel"),
    notification: reader.text("notification"),
    frequency: reader.oneOf("frequency", ["immediately", "daily", "weekly", "never"]),
  };
}

function readFolder(reader: RecordReader, known: Known): Folder {
  const created = reader.time("created_at", LONG_AGO);
  return {
    id: reader.id("id"),
    user: reference(reader, "user", "user", known),
    name: reader.text("name"),
    parent: reader.id("parent", null),
    created_at: created,
    updated_at: reader.time("updated_at", created),
  };
}

function readFile(reader: RecordReader, known: Known): StoredFile {
  const created = reader.time("created_at", LONG_AGO);
  const name = reader.text("display_name");
  const id = reader.id("id");
  return {
    id,
    user: reference(reader, "user", "user", known),
    folder: reader.id("folder"),
    display_name: name,
    filename: reader.text("filename", name),
    content_type: reader.text("content_type", "application/octet-stream"),
    size: reader.number("size", 0),
    uuid: reader.text("uuid", uuidOf(`file ${id}`)),
    state: reader.oneOf("state", ["announced", "uploaded", "available"], "available"),
    content: reader.text("content", ""),
    category: reader.text("category", "uncategorized"),
    created_at: created,
    updated_at: reader.time("updated_at", created),
  };
}

function readNotice(reader: RecordReader, known: Known): Notice {
  return {
    id: reader.id("id"),
    user: reference(reader, "user", "user", known),
    created_at: reader.time("created_at", LONG_AGO),
    from_name: reader.text("from_name"),
    to: reader.text("to"),
    subject: reader.text("subject"),
    body: reader.text("body"),
  };
}
