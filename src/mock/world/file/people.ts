import { sortableName } from "../sortableName.ts";
import type { Time } from "../time.ts";
import { uuidOf } from "../uuidOf.ts";
import {
  accountOrSite,
  boolean,
  convert,
  distinct,
  fail,
  id,
  list,
  mapOf,
  number,
  oneOf,
  optional,
  type Place,
  record,
  reference,
  references,
  repeatedAt,
  text,
  time,
  type ValueOf,
  type Whole,
  WorldError,
} from "./fields.ts";

/** How old a file's records are that do not say it. */
export const LONG_AGO: Time = "2020-01-01T00:00:00.000000Z";

const ACCOUNT = record({
  id,
  name: text,
  /** Null for the root account. */
  parent: optional(reference("account"), null),
  /** Whether the account's admins may read the notices that were sent to its users (facts L3). */
  admins_can_view_notifications: optional(boolean, false),
  /** Whether the account shows survey notifications (`required_account_service`, facts 3.4). */
  account_survey_notifications: optional(boolean, false),
});

export type Account = ValueOf<typeof ACCOUNT>;

/** The account of a world that names none. */
export const ROOT: Account = {
  id: "1",
  name: "Canvas",
  parent: null,
  admins_can_view_notifications: false,
  account_survey_notifications: false,
};

export const ACCOUNTS = convert(distinct(ACCOUNT), (accounts, place, given) => {
  if (accounts.length === 0) return [ROOT];
  if (accounts.every(({ parent }) => parent !== null)) fail(place, given, "one of them must have no parent.");
  return accounts;
});

const USER = convert(
  record({
    id,
    name: text,
    /** The name without it. */
    short_name: optional(text, undefined),
    /** "Last, First" of the name without it. */
    sortable_name: optional(text, undefined),
    pronouns: optional(text, null),
    /** Gives an active e-mail channel. */
    email: optional(text, null),
    /** The access token that acts as this user: `Authorization: Bearer <token>`. */
    token: optional(text, null),
    login_id: optional(text, null),
    sis_user_id: optional(text, null),
    integration_id: optional(text, null),
    uuid: optional(text, undefined),
    created_at: optional(time, LONG_AGO),
    /** The counter that Canvas keeps beside the conversations (facts 4.12). */
    unread_conversations: optional(number, undefined),
  }),
  (user) => ({
    ...user,
    short_name: user.short_name ?? user.name,
    sortable_name: user.sortable_name ?? sortableName(user.name),
    login_id: user.login_id ?? user.email,
    uuid: user.uuid ?? uuidOf(`user ${user.id}`),
  }),
);

export type User = Omit<Whole<ValueOf<typeof USER>>, "email">;

export const USERS = convert(distinct(USER), (users, place) => {
  const tokens = users.map(({ token }) => token);
  const twice = repeatedAt(tokens);
  if (twice >= 0) fail({ ...place, path: `users[${twice}].token` }, tokens[twice], "another user has this token.");
  return users;
});

/** Somebody who administers an account and those below it, or all of the site. */
export const ADMIN = record({
  user: reference("user"),
  account: accountOrSite,
  /** What the admin's role permits; null for an admin who may do everything. */
  permissions: optional(list(oneOf("become_user", "manage_alerts", "view_notifications")), null),
});

export type Admin = ValueOf<typeof ADMIN>;

/** What an admin role can permit by itself. */
export type AdminPermission = NonNullable<Admin["permissions"]>[number];

const ENROLLMENT = record({
  user: reference("user"),
  type: oneOf("StudentEnrollment", "TeacherEnrollment", "TaEnrollment", "DesignerEnrollment", "ObserverEnrollment"),
  /** The default section without it. */
  section: optional(id, undefined),
  state: optional(oneOf("active", "invited", "inactive", "completed"), "active"),
  /** The student whom an observer observes. */
  observes: optional(reference("user"), null),
});

export type Enrollment = Whole<ValueOf<typeof ENROLLMENT>>;
export type EnrollmentType = Enrollment["type"];

const SECTION = record({ id, name: optional(text, undefined) });

export type Section = Whole<ValueOf<typeof SECTION>>;

const COURSE = record({
  id,
  name: text,
  /** The root account without it. */
  account: optional(reference("account"), undefined),
  state: optional(oneOf("available", "completed", "unpublished"), "available"),
  /** The first one is the default section. */
  sections: list(SECTION),
  enrollments: list(ENROLLMENT),
  /** For each right that differs from Canvas' defaults, the types of enrollments that have it. */
  permissions: mapOf(list(text)),
});

export interface Course extends Whole<ValueOf<typeof COURSE>> {
  sections: Section[];
  enrollments: Enrollment[];
}

export const COURSES = convert(distinct(convert(COURSE, withSections)), (courses, place, given) => {
  const sections = courses.flatMap((course) => course.sections.map((section) => section.id));
  const twice = sections[repeatedAt(sections)];
  if (twice !== undefined) fail(place, given, `there are two sections ${twice}.`);
  return courses;
});

function withSections(course: ValueOf<typeof COURSE>, place: Place) {
  const { name } = course;
  const given = course.sections.map((section): Section => ({ id: section.id, name: section.name ?? name }));
  const [first = { id: freeId(course.id, place.ids.section), name }, ...others] = given;
  const sections = [first, ...others];
  const enrollments = course.enrollments.map(({ section = first.id, ...enrollment }, index) => {
    if (sections.some((each) => each.id === section)) return { ...enrollment, section };
    const where = `${place.path}.enrollments[${index}].section`;
    throw new WorldError(`${where} is ${section}: the course has no such section.`);
  });
  return { ...course, sections, enrollments };
}

/** The wanted id, or one far above it if that is taken. It is taken from now on. */
function freeId(wanted: string, taken: Set<string>): string {
  let free = wanted;
  while (taken.has(free)) free = String(BigInt(free) + 1_000_000n);
  taken.add(free);
  return free;
}

export const GROUP = record({
  id,
  name: text,
  /** Null for a group of the root account. */
  course: optional(reference("course"), null),
  members: references("user"),
});

export type Group = ValueOf<typeof GROUP>;
