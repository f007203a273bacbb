import { sortableName } from "../sortableName.ts";
import type { Time } from "../time.ts";
import { uuidOf } from "../uuidOf.ts";
import * as read from "./fields.ts";

/** How old a file's records are that do not say it. */
export const LONG_AGO: Time = "2020-01-01T00:00:00.000000Z";

const ACCOUNT = read.record({
  id: read.id,
  name: read.text,
  /** Null for the root account. */
  parent: read.optional(read.reference("account"), null),
  /** Whether the account's admins may read the notices that were sent to its users (facts L3). */
  admins_can_view_notifications: read.optional(read.boolean, false),
  /** Whether the account shows survey notifications (`required_account_service`, facts 3.4). */
  account_survey_notifications: read.optional(read.boolean, false),
});

export type Account = read.ValueOf<typeof ACCOUNT>;

/** The account of a world that names none. */
export const ROOT: Account = {
  id: "1",
  name: "Canvas",
  parent: null,
  admins_can_view_notifications: false,
  account_survey_notifications: false,
};

export const ACCOUNTS = read.convert(read.distinct(ACCOUNT), (accounts, place, given) => {
  if (accounts.length === 0) return [ROOT];
  if (accounts.every(({ parent }) => parent !== null)) read.fail(place, given, "one of them must have no parent.");
  return accounts;
});

const USER = read.convert(
  read.record({
    id: read.id,
    name: read.text,
    /** The name without it. */
    short_name: read.optional(read.text, undefined),
    /** "Last, First" of the name without it. */
    sortable_name: read.optional(read.text, undefined),
    pronouns: read.optional(read.text, null),
    /** Gives an active e-mail channel. */
    email: read.optional(read.text, null),
    /** The access token that acts as this user: `Authorization: Bearer <token>`. */
    token: read.optional(read.text, null),
    login_id: read.optional(read.text, null),
    sis_user_id: read.optional(read.text, null),
    integration_id: read.optional(read.text, null),
    uuid: read.optional(read.text, undefined),
    created_at: read.optional(read.time, LONG_AGO),
    /** The counter that Canvas keeps beside the conversations (facts 4.12). */
    unread_conversations: read.optional(read.number, undefined),
  }),
  (user) => ({
    ...user,
    short_name: user.short_name ?? user.name,
    sortable_name: user.sortable_name ?? sortableName(user.name),
    login_id: user.login_id ?? user.email,
    uuid: user.uuid ?? uuidOf(`user ${user.id}`),
  }),
);

export type User = Omit<read.Whole<read.ValueOf<typeof USER>>, "email">;

export const USERS = read.convert(read.distinct(USER), (users, place) => {
  const tokens = users.map(({ token }) => token);
  const twice = read.repeatedAt(tokens);
  if (twice >= 0) read.fail({ ...place, path: `users[${twice}].token` }, tokens[twice], "another user has this token.");
  return users;
});

/** Somebody who administers an account and those below it, or all of the site. */
export const ADMIN = read.record({
  user: read.reference("user"),
  account: read.accountOrSite,
  /** What the admin's role permits; null for an admin who may do everything. */
  permissions: read.optional(read.list(read.oneOf("become_user", "manage_alerts", "view_notifications")), null),
});

export type Admin = read.ValueOf<typeof ADMIN>;

/** What an admin role can permit by itself. */
export type AdminPermission = NonNullable<Admin["permissions"]>[number];

const ENROLLMENT = read.record({
  user: read.reference("user"),
  type: read.oneOf(
    "StudentEnrollment",
    "TeacherEnrollment",
    "TaEnrollment",
    "DesignerEnrollment",
    "ObserverEnrollment",
  ),
  /** The default section without it. */
  section: read.optional(read.id, undefined),
  state: read.optional(read.oneOf("active", "invited", "inactive", "completed"), "active"),
  /** The student whom an observer observes. */
  observes: read.optional(read.reference("user"), null),
});

export type Enrollment = read.Whole<read.ValueOf<typeof ENROLLMENT>>;
export type EnrollmentType = Enrollment["type"];

const SECTION = read.record({ id: read.id, name: read.optional(read.text, undefined) });

export type Section = read.Whole<read.ValueOf<typeof SECTION>>;

const COURSE = read.record({
  id: read.id,
  name: read.text,
  /** The root account without it. */
  account: read.optional(read.reference("account"), undefined),
  state: read.optional(read.oneOf("available", "completed", "unpublished"), "available"),
  /** The first one is the default section. */
  sections: read.list(SECTION),
  enrollments: read.list(ENROLLMENT),
  /** For each right that differs from Canvas' defaults, the types of enrollments that have it. */
  permissions: read.mapOf(read.list(read.text)),
});

export interface Course extends read.Whole<read.ValueOf<typeof COURSE>> {
  sections: Section[];
  enrollments: Enrollment[];
}

export const COURSES = read.convert(read.distinct(read.convert(COURSE, withSections)), (courses, place, given) => {
  const sections = courses.flatMap((course) => course.sections.map((section) => section.id));
  const twice = sections[read.repeatedAt(sections)];
  if (twice !== undefined) read.fail(place, given, `there are two sections ${twice}.`);
  return courses;
});

function withSections(course: read.ValueOf<typeof COURSE>, place: read.Place) {
  const { name } = course;
  const given = course.sections.map((section): Section => ({ id: section.id, name: section.name ?? name }));
  const [first = { id: freeId(course.id, place.ids.section), name }, ...others] = given;
  const sections = [first, ...others];
  const enrollments = course.enrollments.map(({ section = first.id, ...enrollment }, index) => {
    if (sections.some((each) => each.id === section)) return { ...enrollment, section };
    const where = `${place.path}.enrollments[${index}].section`;
    throw new read.WorldError(`${where} is ${section}: the course has no such section.`);
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

export const GROUP = read.record({
  id: read.id,
  name: read.text,
  /** Null for a group of the root account. */
  course: read.optional(read.reference("course"), null),
  members: read.references("user"),
});

export type Group = read.ValueOf<typeof GROUP>;
