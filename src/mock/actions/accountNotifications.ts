import type { components } from "../../../generated/types.ts";
import type { JsonObject } from "../../core/json.ts";
import { notificationsFor, notificationsOf } from "../world/notifications.ts";
import type { AccountNotification, Id } from "../world/records.ts";
import { hasPermission } from "../world/rights.ts";
import { findRole, roleName } from "../world/roles.ts";
import { parseTime, type Time, toSeconds } from "../world/time.ts";
import { type Action, type Call, type CallOf, type ErrorName, notFound, notPermitted } from "./Action.ts";
import { toColumn, toFilled, toFlag, toObject, toText } from "./params.ts";
import { findAccount, findUser } from "./references.ts";
import { sanitize } from "./sanitize.ts";

type Schemas = components["schemas"];
type Writing = CallOf<"createAccountNotification"> | CallOf<"updateAccountNotification">;
type Problem = ErrorName<"createAccountNotification"> & ErrorName<"updateAccountNotification">;

const MAX_SUBJECT = 255;
const MAX_MESSAGE = 65_535;
const MAX_MONTHS = 48;
const SURVEYS = "account_survey_notifications";

export const listAccountNotifications: Action<"listAccountNotifications"> = (call) => {
  const { world, user, params } = call;
  const includesAll = toFlag(params.include_all);
  // Without `include_all` the account in the path is not looked at (facts 3.2).
  const found = includesAll
    ? notificationsOf(world, managedAccount(call))
    : notificationsFor(world, user.id, { past: toFlag(params.include_past) });
  if (!includesAll) checkUser(call);
  const showsClosed = toFlag(params.show_is_closed);
  const body = found.map((each): Schemas["AccountNotificationListItem"] => ({
    ...baseOf(each),
    author: includesAll ? authorOf(call, each) : null,
    ...(showsClosed ? { closed: each.closed_by.includes(user.id) } : {}),
  }));
  return { status: 200, body };
};

function authorOf({ world }: Call, { author }: AccountNotification): Schemas["AccountNotificationAuthor"] {
  return { id: author, name: world.users.get(author)?.short_name ?? "" };
}

function baseOf(notification: AccountNotification): Omit<Schemas["AccountNotification"], "author"> {
  const { id, subject, message, start_at, end_at, icon, roles } = notification;
  return {
    id,
    subject,
    message,
    start_at: toSeconds(start_at),
    end_at: toSeconds(end_at),
    icon,
    role_ids: roles,
    roles: roles.map(roleName),
  };
}

function bodyOf(notification: AccountNotification): Schemas["AccountNotification"] {
  return { ...baseOf(notification), author: null };
}

export const getAccountNotification: Action<"getAccountNotification"> = (call) => {
  checkUser(call);
  const notification = notificationOf(call);
  const isCurrent = notificationsFor(call.world, call.user.id, { past: false }).includes(notification);
  if (!isCurrent) throw notPermitted();
  return { status: 200, body: bodyOf(notification) };
};

/** Closes a notification for the caller; with `remove`, deletes it for all. */
export const closeAccountNotification: Action<"closeAccountNotification"> = (call) => {
  checkUser(call);
  const notification = notificationOf(call);
  const { user, params } = call;
  if (toFlag(params.remove)) {
    managedAccount(call);
    notification.removed = true;
  } else if (!notification.closed_by.includes(user.id)) notification.closed_by.push(user.id);
  return { status: 200, body: bodyOf(notification) };
};

export const createAccountNotification: Action<"createAccountNotification"> = (call) => {
  const { world, user } = call;
  const account = managedAccount(call);
  const given = toObject(call.params.account_notification);
  if (!given || Object.keys(given).length === 0) throw call.error("missing_notification");
  const empty = { subject: "", message: "", start_at: undefined, end_at: undefined, icon: "warning", ...NO_EXTRAS };
  const fields = readFields(call, given, empty, account);
  const notification: AccountNotification = {
    ...fields,
    id: world.nextId(),
    account,
    author: user.id,
    roles: rolesOf(call),
    removed: false,
    closed_by: [],
  };
  world.notifications.set(notification.id, notification);
  return { status: 200, body: bodyOf(notification) };
};

export const updateAccountNotification: Action<"updateAccountNotification"> = (call) => {
  const account = managedAccount(call);
  const notification = notificationOf(call);
  if (notification.account !== account) throw notFound();
  const given = toObject(call.params.account_notification);
  if (!given || Object.keys(given).length === 0) throw call.error("missing_notification");
  const before = notification.roles;
  // The roles change even where the rest is not valid.
  notification.roles = [...new Set(rolesOf(call))];
  // Without a message the server writes none, which is not valid.
  Object.assign(notification, readFields(call, given, { ...notification, message: "" }, account));
  // This response alone has the old roles, too (facts 11).
  const roles = [...new Set([...before, ...notification.roles])];
  return { status: 200, body: bodyOf({ ...notification, roles }) };
};

const NO_EXTRAS = { required_account_service: null, months_in_display_cycle: null, domain_specific: false };

type Fields = Omit<AccountNotification, "id" | "account" | "author" | "roles" | "removed" | "closed_by">;
type Before = Omit<Fields, "start_at" | "end_at"> & { start_at: Time | undefined; end_at: Time | undefined };

/** The fields that the request sets, and the others as they were. */
function readFields(call: Writing, given: JsonObject, before: Before, account: Id | "site"): Fields {
  const has = (key: string) => Object.hasOwn(given, key);
  const start_at = has("start_at") ? parseTime(toText(given.start_at) ?? "") : before.start_at;
  const end_at = has("end_at") ? parseTime(toText(given.end_at) ?? "") : before.end_at;
  const service = has("required_account_service")
    ? (toFilled(given.required_account_service) ?? null)
    : before.required_account_service;
  const months = has("months_in_display_cycle")
    ? toMonths(toFilled(given.months_in_display_cycle))
    : before.months_in_display_cycle;
  const fields = {
    subject: has("subject") ? (toText(given.subject) ?? "") : before.subject,
    message: has("message") ? sanitize(toText(given.message) ?? "") : before.message,
    icon: has("icon") ? (toText(given.icon) ?? "warning") : before.icon,
    required_account_service: service,
    months_in_display_cycle: months,
    domain_specific: has("domain_specific") ? toFlag(given.domain_specific) : before.domain_specific,
  };
  const problems = problemsOf({ ...fields, start_at, end_at });
  if (account === "site" && toFlag(given.send_message)) problems.push("no_messages_for_site_admin");
  if (problems.length > 0 || start_at === undefined || end_at === undefined) throw errorsOf(call, problems);
  return { ...fields, icon: toColumn(fields.icon), start_at, end_at };
}

function problemsOf({ subject, message, start_at, end_at, ...extras }: Before): Problem[] {
  const { required_account_service: service, months_in_display_cycle: months } = extras;
  const problems: Problem[] = [];
  if (subject.trim() === "") problems.push("blank_subject");
  if (subject.length > MAX_SUBJECT) problems.push("subject_too_long");
  if (message.trim() === "") problems.push("blank_message");
  if (message.length > MAX_MESSAGE) problems.push("message_too_long");
  if (start_at === undefined) problems.push("blank_start_at");
  if (end_at === undefined) problems.push("blank_end_at");
  if (start_at !== undefined && end_at !== undefined && end_at < start_at) problems.push("ends_before_start");
  if (service !== null && service !== SURVEYS) problems.push("unknown_service");
  if (months !== null && !(months >= 1 && months <= MAX_MONTHS)) problems.push("months_out_of_range");
  return problems;
}

function errorsOf(call: Writing, problems: Problem[]) {
  return call.errors(problems);
}

/** What is no number is out of range, as the server does not take it either. */
function toMonths(text: string | undefined): number | null {
  if (text === undefined) return null;
  return Number.isInteger(Number(text)) ? Number(text) : 0;
}

/** Roles by id or name; unknown ones are dropped (facts 3.4). */
function rolesOf(call: Writing): (Id | null)[] {
  const given = call.params.account_notification_roles;
  if (given === undefined || given === null || given === "") return [];
  if (!Array.isArray(given)) throw call.error("roles_not_a_list");
  return given.flatMap((item) => {
    const role = item === null ? null : findRole(toText(item) ?? "");
    return role === undefined ? [] : [role];
  });
}

/** The account in the path, if the caller manages its notifications. */
function managedAccount({ world, user, path }: Call): Id | "site" {
  const account = findAccount(world, path.account_id ?? "");
  if (account === undefined) throw notFound();
  if (!hasPermission(world, user.id, account, "manage_alerts")) throw notPermitted();
  return account;
}

function notificationOf({ world, path }: Call): AccountNotification {
  const notification = world.notifications.get(path.id ?? "");
  if (!notification) throw notFound();
  return notification;
}

/** The older routes name the caller, and nobody else (facts 3.6). */
function checkUser({ world, user, path }: Call): void {
  if (path.user_id !== undefined && findUser(world, path.user_id, user) !== user) throw notFound();
}
