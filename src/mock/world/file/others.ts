import { isObject } from "../../../core/json.ts";
import { findRole } from "../roles.ts";
import { uuidOf } from "../uuidOf.ts";
import { SENDING } from "./conversations.ts";
import * as read from "./fields.ts";
import { LONG_AGO } from "./people.ts";

const created_at = read.optional(read.time, LONG_AGO);
/** When it was created, without it. */
const updated_at = read.optional(read.time, undefined);

function withChange<Given extends { created_at: string; updated_at: string | undefined }>(given: Given) {
  return { ...given, updated_at: given.updated_at ?? given.created_at };
}

export const PROGRESS = read.convert(
  read.record({
    id: read.id,
    context_type: read.optional(read.text, "User"),
    context_id: read.id,
    /** Who started it. */
    user: read.optional(read.reference("user"), null),
    tag: read.text,
    completion: read.optional(read.number, null),
    workflow_state: read.optional(read.oneOf("queued", "running", "completed", "failed"), "queued"),
    message: read.optional(read.text, null),
    results: read.optional(read.record({ id: read.id }), null),
    created_at,
    updated_at,
  }),
  withChange,
);

export type Progress = read.ValueOf<typeof PROGRESS>;

/** What a batch can do to conversations (facts 4.11). */
export const CONVERSATION_EVENTS = ["mark_as_read", "mark_as_unread", "star", "unstar", "archive", "destroy"] as const;

export type ConversationEvent = (typeof CONVERSATION_EVENTS)[number];

/** What to do if a folder has a file of the same name. */
const HANDLING = read.oneOf("overwrite", "rename", "error");

export type DuplicateHandling = read.ValueOf<typeof HANDLING>;

const JOBS = {
  deliver_batch: read.record({ kind: read.oneOf("deliver_batch"), due: read.timeOrNow, batch: read.id }),
  send_message: read.record({ kind: read.oneOf("send_message"), due: read.timeOrNow, sending: SENDING }),
  fetch_file: read.record({
    kind: read.oneOf("fetch_file"),
    due: read.timeOrNow,
    progress: read.id,
    file: read.id,
    on_duplicate: HANDLING,
  }),
  update_conversations: read.record({
    kind: read.oneOf("update_conversations"),
    due: read.timeOrNow,
    progress: read.id,
    user: read.reference("user"),
    conversations: read.list(read.text),
    event: read.oneOf(...CONVERSATION_EVENTS),
  }),
};
const JOB_KIND = read.oneOf("deliver_batch", "send_message", "fetch_file", "update_conversations");

/** Work that Canvas does after its response. */
export type Job = read.ValueOf<(typeof JOBS)[keyof typeof JOBS]>;

export const JOB: read.Field<Job, read.InputOf<(typeof JOBS)[keyof typeof JOBS]>> = (value, place) => {
  const kind = JOB_KIND(isObject(value) ? value.kind : undefined, read.inside(place, "kind"));
  return JOBS[kind](value, place);
};

export const CHANNEL = read.record({
  id: read.id,
  user: read.reference("user"),
  /** As stored: `personal_email` stays so, though responses have `email` (facts 2.1). */
  type: read.optional(read.text, "email"),
  address: read.text,
  position: read.optional(read.number, 1),
  workflow_state: read.optional(read.oneOf("active", "unconfirmed", "retired"), "active"),
  created_at,
  /** The devices of a push channel. */
  push_tokens: read.list(read.text),
});

export type Channel = read.ValueOf<typeof CHANNEL>;

export const NOTIFICATION = read.record({
  id: read.id,
  account: read.accountOrSite,
  author: read.reference("user"),
  subject: read.text,
  message: read.text,
  start_at: read.time,
  end_at: read.time,
  icon: read.optional(read.text, "warning"),
  /** The ids of roles, by their names in the file; null stands for people without enrollment. None: everybody. */
  roles: read.convert(read.list(read.text), (names, place, given) =>
    names.map((name) => {
      const role = findRole(name);
      return role === undefined ? read.fail(place, given, `there is no role ${name}.`) : role;
    }),
  ),
  required_account_service: read.optional(read.text, null),
  months_in_display_cycle: read.optional(read.number, null),
  domain_specific: read.optional(read.boolean, false),
  removed: read.optional(read.boolean, false),
  closed_by: read.references("user"),
});

export type AccountNotification = read.ValueOf<typeof NOTIFICATION>;

/** How often a channel gets one kind of notices. */
export const PREFERENCE = read.record({
  channel: read.id,
  notification: read.text,
  frequency: read.oneOf("immediately", "daily", "weekly", "never"),
});

export type Preference = read.ValueOf<typeof PREFERENCE>;

export const FOLDER = read.convert(
  read.record({
    id: read.id,
    user: read.reference("user"),
    name: read.text,
    /** Null for the user's root folder. */
    parent: read.optional(read.id, null),
    created_at,
    updated_at,
  }),
  withChange,
);

export type Folder = read.ValueOf<typeof FOLDER>;

export const FILE = read.convert(
  read.record({
    id: read.id,
    user: read.reference("user"),
    folder: read.id,
    display_name: read.text,
    filename: read.optional(read.text, undefined),
    content_type: read.optional(read.text, "application/octet-stream"),
    size: read.optional(read.number, 0),
    uuid: read.optional(read.text, undefined),
    /** Announced, then uploaded, then available: the three requests of an upload (facts L4). */
    state: read.optional(read.oneOf("announced", "uploaded", "available"), "available"),
    /** In base64. */
    content: read.optional(read.text, ""),
    category: read.optional(read.text, "uncategorized"),
    created_at,
    updated_at,
  }),
  (file) => ({
    ...withChange(file),
    filename: file.filename ?? file.display_name,
    uuid: file.uuid ?? uuidOf(`file ${file.id}`),
  }),
);

export type StoredFile = read.ValueOf<typeof FILE>;

/** A notice that Canvas sent to a user by e-mail (facts L3). */
export const NOTICE = read.record({
  id: read.id,
  user: read.reference("user"),
  created_at,
  from_name: read.text,
  to: read.text,
  subject: read.text,
  body: read.text,
});

export type Notice = read.ValueOf<typeof NOTICE>;
