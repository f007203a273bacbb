import { isObject } from "../../../core/json.ts";
import { findRole } from "../roles.ts";
import { uuidOf } from "../uuidOf.ts";
import { SENDING } from "./conversations.ts";
import {
  accountOrSite,
  boolean,
  convert,
  type Field,
  fail,
  type InputOf,
  id,
  inside,
  list,
  number,
  oneOf,
  optional,
  record,
  reference,
  references,
  text,
  time,
  timeOrNow,
  type ValueOf,
} from "./fields.ts";
import { LONG_AGO } from "./people.ts";

const created_at = optional(time, LONG_AGO);
/** When it was created, without it. */
const updated_at = optional(time, undefined);

function withChange<Given extends { created_at: string; updated_at: string | undefined }>(given: Given) {
  return { ...given, updated_at: given.updated_at ?? given.created_at };
}

export const PROGRESS = convert(
  record({
    id,
    context_type: optional(text, "User"),
    context_id: id,
    /** Who started it. */
    user: optional(reference("user"), null),
    tag: text,
    completion: optional(number, null),
    workflow_state: optional(oneOf("queued", "running", "completed", "failed"), "queued"),
    message: optional(text, null),
    results: optional(record({ id }), null),
    created_at,
    updated_at,
  }),
  withChange,
);

export type Progress = ValueOf<typeof PROGRESS>;

/** What a batch can do to conversations (facts 4.11). */
export const CONVERSATION_EVENTS = ["mark_as_read", "mark_as_unread", "star", "unstar", "archive", "destroy"] as const;

export type ConversationEvent = (typeof CONVERSATION_EVENTS)[number];

/** What to do if a folder has a file of the same name. */
const HANDLING = oneOf("overwrite", "rename", "error");

export type DuplicateHandling = ValueOf<typeof HANDLING>;

const JOBS = {
  deliver_batch: record({ kind: oneOf("deliver_batch"), due: timeOrNow, batch: id }),
  send_message: record({ kind: oneOf("send_message"), due: timeOrNow, sending: SENDING }),
  fetch_file: record({
    kind: oneOf("fetch_file"),
    due: timeOrNow,
    progress: id,
    file: id,
    on_duplicate: HANDLING,
  }),
  update_conversations: record({
    kind: oneOf("update_conversations"),
    due: timeOrNow,
    progress: id,
    user: reference("user"),
    conversations: list(text),
    event: oneOf(...CONVERSATION_EVENTS),
  }),
};
const JOB_KIND = oneOf("deliver_batch", "send_message", "fetch_file", "update_conversations");

/** Work that Canvas does after its response. */
export type Job = ValueOf<(typeof JOBS)[keyof typeof JOBS]>;

export const JOB: Field<Job, InputOf<(typeof JOBS)[keyof typeof JOBS]>> = (value, place) => {
  const kind = JOB_KIND(isObject(value) ? value.kind : undefined, inside(place, "kind"));
  return JOBS[kind](value, place);
};

export const CHANNEL = record({
  id,
  user: reference("user"),
  /** As stored: `personal_email` stays so, though responses have `email` (facts 2.1). */
  type: optional(text, "email"),
  address: text,
  position: optional(number, 1),
  workflow_state: optional(oneOf("active", "unconfirmed", "retired"), "active"),
  created_at,
  /** The devices of a push channel. */
  push_tokens: list(text),
});

export type Channel = ValueOf<typeof CHANNEL>;

export const NOTIFICATION = record({
  id,
  account: accountOrSite,
  author: reference("user"),
  subject: text,
  message: text,
  start_at: time,
  end_at: time,
  icon: optional(text, "warning"),
  /** The ids of roles, by their names in the file; null stands for people without enrollment. None: everybody. */
  roles: convert(list(text), (names, place, given) =>
    names.map((name) => {
      const role = findRole(name);
      return role === undefined ? fail(place, given, `there is no role ${name}.`) : role;
    }),
  ),
  required_account_service: optional(text, null),
  months_in_display_cycle: optional(number, null),
  domain_specific: optional(boolean, false),
  removed: optional(boolean, false),
  closed_by: references("user"),
});

export type Notification = ValueOf<typeof NOTIFICATION>;

/** How often a channel gets one kind of notices. */
export const PREFERENCE = record({
  channel: id,
  notification: text,
  frequency: oneOf("immediately", "daily", "weekly", "never"),
});

export type Preference = ValueOf<typeof PREFERENCE>;

export const FOLDER = convert(
  record({
    id,
    user: reference("user"),
    name: text,
    /** Null for the user's root folder. */
    parent: optional(id, null),
    created_at,
    updated_at,
  }),
  withChange,
);

export type Folder = ValueOf<typeof FOLDER>;

export const FILE = convert(
  record({
    id,
    user: reference("user"),
    folder: id,
    display_name: text,
    filename: optional(text, undefined),
    content_type: optional(text, "application/octet-stream"),
    size: optional(number, 0),
    uuid: optional(text, undefined),
    /** Announced, then uploaded, then available: the three requests of an upload (facts L4). */
    state: optional(oneOf("announced", "uploaded", "available"), "available"),
    /** In base64. */
    content: optional(text, ""),
    category: optional(text, "uncategorized"),
    created_at,
    updated_at,
  }),
  (file) => ({
    ...withChange(file),
    filename: file.filename ?? file.display_name,
    uuid: file.uuid ?? uuidOf(`file ${file.id}`),
  }),
);

export type StoredFile = ValueOf<typeof FILE>;

/** A notice that Canvas sent to a user by e-mail (facts L3). */
export const NOTICE = record({
  id,
  user: reference("user"),
  created_at,
  from_name: text,
  to: text,
  subject: text,
  body: text,
});

export type Notice = ValueOf<typeof NOTICE>;
