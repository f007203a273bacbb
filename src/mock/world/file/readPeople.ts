import {
  type Account,
  ADMIN_PERMISSIONS,
  type Admin,
  type Course,
  ENROLLMENT_TYPES,
  type Enrollment,
  type Group,
  type Id,
  type Time,
  type User,
} from "../records.ts";
import { sortableName } from "../sortableName.ts";
import { uuidOf } from "../uuidOf.ts";
import type { RecordReader } from "./RecordReader.ts";
import { accountOrSite, type Known, optionalReference, reference, references } from "./references.ts";

/** How old a file's records are that do not say it. */
export const LONG_AGO: Time = "2020-01-01T00:00:00.000000Z";

/** The account of a world that names none. */
const ROOT: Account = {
  id: "1",
  name: "Canvas",
  parent: null,
  admins_can_view_notifications: false,
  account_survey_notifications: false,
};

export interface People {
  accounts: Account[];
  users: User[];
  admins: Admin[];
  courses: Course[];
  groups: Group[];
}

/** What stands with the users in the file, and elsewhere in the world. */
export interface BesideUsers {
  emails: Map<Id, string>;
  /** The counters of unread conversations, as far as they are given. */
  unread: Map<Id, number>;
  tokens: Set<string>;
}

/** Reads who there is, and where they belong. */
export function readPeople(reader: RecordReader): { people: People; known: Known; beside: BesideUsers } {
  const known: Known = {
    account: new Set(reader.idsOf("accounts")),
    user: new Set(reader.idsOf("users")),
    course: new Set(reader.idsOf("courses")),
    group: new Set(reader.idsOf("groups")),
  };
  if (known.account.size === 0) known.account.add(ROOT.id);
  const accounts = reader.distinct("accounts", (each) => readAccount(each, known));
  if (accounts.length === 0) accounts.push(ROOT);
  if (accounts.every(({ parent }) => parent !== null)) reader.fail("accounts", "one of them must have no parent.");
  const beside: BesideUsers = { emails: new Map(), unread: new Map(), tokens: new Set() };
  const users = reader.distinct("users", (each) => readUser(each, beside));
  const admins = reader.list(
    "admins",
    (each): Admin => ({
      user: reference(each, "user", "user", known),
      account: accountOrSite(each, "account", known),
      permissions: each.has("permissions") ? each.allOf("permissions", ADMIN_PERMISSIONS) : null,
    }),
  );
  const sections = new Set(reader.idsWithin("courses", "sections"));
  const courses = reader.distinct("courses", (each) => readCourse(each, known, accounts, sections));
  checkSections(reader, courses);
  const groups = reader.distinct("groups", (each) => readGroup(each, known));
  return { people: { accounts, users, admins, courses, groups }, known, beside };
}

function readAccount(reader: RecordReader, known: Known): Account {
  return {
    id: reader.id("id"),
    name: reader.text("name"),
    parent: optionalReference(reader, "parent", "account", known),
    admins_can_view_notifications: reader.flag("admins_can_view_notifications", false),
    account_survey_notifications: reader.flag("account_survey_notifications", false),
  };
}

function readUser(reader: RecordReader, beside: BesideUsers): User {
  const id = reader.id("id");
  const name = reader.text("name");
  const email = reader.text("email", null);
  const unread = reader.number("unread_conversations", null);
  const token = reader.text("token", null);
  if (token !== null && beside.tokens.has(token)) reader.fail("token", "another user has this token.");
  if (token !== null) beside.tokens.add(token);
  if (email !== null) beside.emails.set(id, email);
  if (unread !== null) beside.unread.set(id, unread);
  return {
    id,
    name,
    short_name: reader.text("short_name", name),
    sortable_name: reader.text("sortable_name", sortableName(name)),
    pronouns: reader.text("pronouns", null),
    token,
    login_id: reader.text("login_id", email),
    sis_user_id: reader.text("sis_user_id", null),
    integration_id: reader.text("integration_id", null),
    uuid: reader.text("uuid", uuidOf(`user ${id}`)),
    created_at: reader.time("created_at", LONG_AGO),
    unread_conversations: 0,
  };
}

/** @param sectionIds of all courses: the default section of a course that names none gets another id */
function readCourse(reader: RecordReader, known: Known, accounts: Account[], sectionIds: Set<Id>): Course {
  const id = reader.id("id");
  const name = reader.text("name");
  const given = reader.list("sections", (each) => ({ id: each.id("id"), name: each.text("name", name) }));
  const sections = given.length > 0 ? given : [{ id: freeId(id, sectionIds), name }];
  const [{ id: first } = { id }] = sections;
  return {
    id,
    name,
    account: reader.has("account") ? reference(reader, "account", "account", known) : rootOf(accounts),
    state: reader.oneOf("state", ["available", "completed", "unpublished"], "available"),
    sections,
    enrollments: reader.list("enrollments", (each) => readEnrollment(each, known, sections, first)),
    permissions: reader.textsByKey("permissions"),
  };
}

/** The wanted id, or one far above it if that is taken. It is taken from now on. */
function freeId(wanted: Id, taken: Set<Id>): Id {
  let id = wanted;
  while (taken.has(id)) id = String(BigInt(id) + 1_000_000n);
  taken.add(id);
  return id;
}

function checkSections(reader: RecordReader, courses: Course[]): void {
  const ids = courses.flatMap(({ sections }) => sections.map(({ id }) => id));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) reader.fail("courses", `there are two sections ${twice}.`);
}

function rootOf(accounts: Account[]): string {
  return (accounts.find(({ parent }) => parent === null) ?? ROOT).id;
}

function readEnrollment(reader: RecordReader, known: Known, sections: { id: string }[], first: string): Enrollment {
  const section = reader.id("section", first);
  if (!sections.some(({ id }) => id === section)) reader.fail("section", "the course has no such section.");
  return {
    user: reference(reader, "user", "user", known),
    type: reader.oneOf("type", ENROLLMENT_TYPES),
    section,
    state: reader.oneOf("state", ["active", "invited", "inactive", "completed"], "active"),
    observes: optionalReference(reader, "observes", "user", known),
  };
}

function readGroup(reader: RecordReader, known: Known): Group {
  return {
    id: reader.id("id"),
    name: reader.text("name"),
    course: optionalReference(reader, "course", "course", known),
    members: references(reader, "members", "user", known),
  };
}
