import type { components } from "../../../generated/types.ts";
import type { AddressBook, Found } from "../world/AddressBook.ts";
import { compareIds } from "../world/compareIds.ts";
import type { RecipientContext } from "../world/contexts.ts";
import type { Course, Group, Id, Section } from "../world/records.ts";
import { canMessageGroup, hasCourseRight, isAdminOf, stateOf } from "../world/rights.ts";
import type { Call } from "./Action.ts";
import { collator } from "./bodies/conversation.ts";
import { isGiven, toList, toText } from "./params.ts";
import { courseOf } from "./recipients.ts";

type Schemas = components["schemas"];
type Recipient = Schemas["FoundRecipient"];

/** A course, section or group on its way into the response. */
interface Candidate {
  kind: "course" | "section" | "group";
  id: Id;
  name: string;
  isActive: boolean;
  /** What it belongs to. */
  contextName: string | undefined;
  permissions: string[];
}

/** What the request asks for. */
export interface Search {
  call: Call;
  book: AddressBook;
  /** Words in lower case that all must occur in a name. */
  terms: string[];
  /** The course, section or group to search in. */
  context: RecipientContext | undefined;
  kinds: { users: boolean; contexts: string[] };
  excluded: Set<string>;
}

/** The people of a context; an admin need not be in it. */
export function inContext(
  { world, user }: Call,
  book: AddressBook,
  context: RecipientContext,
  concluded: boolean,
  lax = false,
): Found | undefined {
  const course = courseOf(world, context);
  const account = course?.account ?? world.rootAccount.id;
  const asAdmin = isAdminOf(world, user.id, account) && !(course && book.courses.has(course.id));
  return book.inContext(context, { concluded, lax, asAdmin });
}

/** Courses, sections and groups, or, within a course, entries for its roles and lists (`synthetic_contexts`). */
export function findContexts(search: Search): { found: Recipient[]; isList: boolean } {
  const { call, context, terms } = search;
  if (!context)
    return {
      found: contextBodies(search, terms.length > 0 ? allContexts(search) : ownContexts(search)),
      isList: false,
    };
  const course = courseOf(call.world, context);
  if (!isGiven(call.params.synthetic_contexts) || !course) return { found: [], isList: false };
  return findWithin(search, context, course);
}

function findWithin(
  search: Search,
  context: RecipientContext,
  course: Course,
): { found: Recipient[]; isList: boolean } {
  const { call, terms } = search;
  const { kind, suffix } = context;
  const [sections, groups] = [sectionsOf(search, course), groupsOf(search, course)];
  if (kind === "course" && suffix === "groups") return { found: contextBodies(search, groups), isList: true };
  if (kind === "course" && suffix === "sections") return { found: contextBodies(search, sections), isList: true };
  if (kind === "group" || suffix !== undefined) return { found: [], isList: false };
  const searchesAll = terms.length > 0 || (kind === "course" && isGiven(call.params.search_all_contexts));
  if (searchesAll)
    return { found: kind === "course" ? contextBodies(search, [...sections, ...groups]) : [], isList: false };
  const roles = roleBodies(search, context, course);
  if (kind === "section") return { found: roles, isList: true };
  return { found: [...roles, ...listBodies(course, sections.length, groups.length)], isList: true };
}

/** What a search without words finds: one's courses and one's own groups. */
function ownContexts(search: Search): Candidate[] {
  const own = new Set(search.call.world.memberGroups.of(search.call.user.id));
  return [
    ...coursesOf(search),
    ...search.book.groups.filter((group) => own.has(group)).map((group) => ofGroup(search, group)),
  ];
}

function allContexts(search: Search): Candidate[] {
  const { book, kinds } = search;
  const all = [
    ...coursesOf(search),
    ...book.sections.map(({ section, course }) => ofSection(search, section, course)),
    ...book.groups.map((group) => ofGroup(search, group)),
  ];
  return all.filter(({ kind }) => kinds.contexts.includes(kind));
}

function coursesOf(search: Search): Candidate[] {
  const { world, user } = search.call;
  const courses = new Map<Course, boolean>();
  for (const membership of world.memberships.of(user.id)) {
    const { course } = membership;
    const state = stateOf(membership);
    if (state !== undefined) courses.set(course, courses.get(course) === true || state !== "completed");
  }
  return [...courses].map(([course, isActive]) => {
    const { id, name } = course;
    return { kind: "course", id, name, isActive, contextName: undefined, permissions: rightsIn(search, course) };
  });
}

function sectionsOf(search: Search, course: Course): Candidate[] {
  const { world, user } = search.call;
  const seesAll = hasCourseRight(world, user.id, course, "send_messages");
  return seesAll ? course.sections.map((section) => ofSection(search, section, course)) : [];
}

function groupsOf(search: Search, course: Course): Candidate[] {
  return search.call.world.courseGroups.of(course.id).map((group) => ofGroup(search, group));
}

function ofSection(search: Search, { id, name }: Section, course: Course): Candidate {
  const isActive = course.state !== "completed";
  return { kind: "section", id, name, isActive, contextName: course.name, permissions: rightsIn(search, course) };
}

/** A group has its course's rights; one of a course that the caller is not in, just that of writing to it. */
function ofGroup(search: Search, group: Group): Candidate {
  const { world, user } = search.call;
  const course = group.course === null ? undefined : world.courses.get(group.course);
  const own = canMessageGroup(world, user.id, group) ? wanted(search).filter((right) => right === "send_messages") : [];
  const isKnown = course && (search.book.courses.has(course.id) || search.context);
  return {
    kind: "group",
    id: group.id,
    name: group.name,
    isActive: true,
    contextName: (course ?? world.rootAccount).name,
    permissions: !course ? own : isKnown ? rightsIn(search, course) : ["send_messages"],
  };
}

function rightsIn(search: Search, course: Course): string[] {
  const { world, user } = search.call;
  return wanted(search).filter((right) => hasCourseRight(world, user.id, course, right));
}

/** The rights that the request asks about. */
function wanted({ call: { params } }: Search): string[] {
  const named = toList(params.permissions).flatMap((item) => toText(item) ?? []);
  return [...new Set([...named, ...(isGiven(params.messageable_only) ? ["send_messages"] : [])])];
}

function contextBodies(search: Search, candidates: Candidate[]): Schemas["ContextRecipient"][] {
  const { call, terms, excluded, context } = search;
  const { params } = call;
  const wantsInactive = isGiven(params.include_inactive);
  const fits = ({ kind, id, name, isActive, permissions }: Candidate) =>
    !excluded.has(`${kind}_${id}`) &&
    (isActive || wantsInactive) &&
    (!isGiven(params.messageable_only) || permissions.includes("send_messages")) &&
    terms.every((term) => name.toLowerCase().includes(term));
  const order = terms.length > 0 ? byStateAndKind : byName;
  const sorted = candidates.filter(fits).toSorted(order);
  return sorted.map(({ kind, id, name, contextName, permissions }) => ({
    ...bodyOf(call, `${kind}_${id}`, name, permissions),
    user_count: inContext(call, search.book, { kind, id, suffix: undefined }, true)?.size ?? 0,
    ...(contextName !== undefined && !context ? { context_name: contextName } : {}),
  }));
}

/** What the entries of contexts and of roles have alike. */
function bodyOf({ origin, params }: Call, id: string, name: string, rights: string[]) {
  const avatar = `${toText(params.base_url) ?? origin}/images/messages/avatar-group-50.png`;
  return {
    id,
    name,
    avatar_url: isGiven(params.no_avatar_fallback) ? null : avatar,
    type: "context" as const,
    permissions: Object.fromEntries(rights.map((right) => [right, true as const])),
  };
}

const KINDS = ["course", "section", "group"];

function byStateAndKind(a: Candidate, b: Candidate): number {
  return Number(b.isActive) - Number(a.isActive) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byName(a, b);
}

function byName(a: Candidate, b: Candidate): number {
  return collator.compare(a.name, b.name) || compareIds(a.id, b.id);
}

const ROLES = [
  { type: "TeacherEnrollment", suffix: "teachers", name: "Teachers" },
  { type: "TaEnrollment", suffix: "tas", name: "Teaching Assistants" },
  { type: "StudentEnrollment", suffix: "students", name: "Students" },
  { type: "ObserverEnrollment", suffix: "observers", name: "Observers" },
];

/** An entry for each role that somebody has in the course or section. */
function roleBodies(search: Search, context: RecipientContext, course: Course): Schemas["ContextRecipient"][] {
  const { call, book } = search;
  const found = [...(inContext(call, book, context, isGiven(call.params.include_concluded))?.values() ?? [])];
  return ROLES.flatMap(({ type, suffix, name }) => {
    const count = found.filter(({ courses }) => courses[course.id]?.includes(type)).length;
    if (count === 0) return [];
    const id = `${context.kind}_${context.id}_${suffix}`;
    return { ...bodyOf(call, id, name, rightsIn(search, course)), user_count: count };
  });
}

/** Entries that lead to the sections and groups of a course. One section alone, the default one, is not worth an entry. */
function listBodies({ id }: Course, sections: number, groups: number): Schemas["SyntheticContext"][] {
  const list = (suffix: string, name: string, item_count: number): Schemas["SyntheticContext"] => ({
    id: `course_${id}_${suffix}`,
    name,
    type: "context",
    item_count,
  });
  return [
    ...(sections > 1 ? [list("sections", "Course Sections", sections)] : []),
    ...(groups > 0 ? [list("groups", "Student Groups", groups)] : []),
  ];
}
