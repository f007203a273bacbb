import { enrollmentTypesOf, type RecipientContext } from "./contexts.ts";
import type { Course, Enrollment, Group, Id, Section } from "./records.ts";
import {
  associatedAccounts,
  canMessageGroup,
  hasCourseRight,
  isAdminOf,
  isInstructor,
  isInstructorType,
  stateOf,
} from "./rights.ts";
import type { Membership, World } from "./World.ts";

/** What two people share: ids of courses and groups, each with the roles that the other one has there. */
export interface CommonContexts {
  courses: { [id: Id]: string[] };
  groups: { [id: Id]: string[] };
}

/** Which enrollments of others count. */
export interface Checks {
  /** Whether those that are over count, too; `"instructors"` for those of teachers and TAs alone. */
  concluded: boolean | "instructors";
  /** Whether enrollments in unpublished courses count, too: for people who are in a conversation already. */
  lax?: boolean;
}

/** How a context is looked at. */
export interface ContextChecks extends Checks {
  /** As an admin who need not take part in it. */
  asAdmin: boolean;
}

/** The people of a context by id, each with what they share there. */
export type Found = Map<Id, CommonContexts>;

/** The key and the role that Canvas gives people who are known from an account alone. */
const ACCOUNT_KEY = "0";
const ACCOUNT_ROLE = "FakeEnrollment";
const MEMBER = "Member";

/**
 * Whom one person sees, and in which contexts (facts 11; Canvas' calculator of messageable users): without
 * `send_messages` in a course, only its teachers and TAs, oneself and the students one observes; a student sees only
 * those observers who observe him.
 */
export class AddressBook {
  readonly #world: World;
  readonly #viewer: Id;
  /** Courses that the viewer is or was in. */
  readonly courses = new Map<Id, Course>();
  /** Courses whose people the viewer sees all. */
  readonly #full = new Set<Course>();
  readonly #studentIn = new Set<Course>();
  readonly #observed = new Map<Course, Set<Id>>();
  readonly #groups: Map<Id, Group>;
  readonly #accounts: Id[];

  constructor(world: World, viewer: Id) {
    this.#world = world;
    this.#viewer = viewer;
    for (const membership of world.memberships.of(viewer)) this.#addCourse(membership);
    for (const course of this.courses.values())
      if (hasCourseRight(world, viewer, course, "send_messages")) this.#full.add(course);
    this.#groups = this.#visibleGroups();
    this.#accounts = [...associatedAccounts(world, viewer)].filter((account) => isAdminOf(world, viewer, account));
  }

  /** What the viewer shares with somebody; undefined if nothing, which means that the viewer does not see them. */
  commonWith(user: Id, checks: Checks): CommonContexts | undefined {
    const common: CommonContexts = { courses: {}, groups: {} };
    for (const membership of this.#world.memberships.of(user))
      if (this.courses.get(membership.course.id) === membership.course && this.#sees(membership, checks))
        addRole(common.courses, membership.course.id, membership.enrollment.type);
    if (this.#seesByAccount(user)) common.courses[ACCOUNT_KEY] = [ACCOUNT_ROLE];
    for (const { id } of this.#world.memberGroups.of(user)) if (this.#groups.has(id)) common.groups[id] = [MEMBER];
    return Object.keys(common.courses).length + Object.keys(common.groups).length > 0 ? common : undefined;
  }

  /** All whom the viewer sees, the viewer included. */
  everybody(checks: Checks): Found {
    const users = new Set([this.#viewer, ...this.#candidates()]);
    const found: Found = new Map();
    for (const user of users) {
      const common = this.commonWith(user, checks);
      if (common) found.set(user, common);
      else if (user === this.#viewer) found.set(user, { courses: {}, groups: {} });
    }
    return found;
  }

  /** The people of a context whom the viewer sees, with that context alone; undefined if the viewer does not see the context. */
  inContext({ kind, id, suffix }: RecipientContext, checks: ContextChecks): Found | undefined {
    const types = enrollmentTypesOf(suffix);
    if (kind === "group") return this.#inGroup(id, checks);
    if (kind === "section") return this.#inSection(this.#world.sections.get(id), types, checks);
    const course = this.#world.courses.get(id);
    return kind === "course" && course ? this.#inCourse(course, types, checks) : undefined;
  }

  /** The sections of courses that have more than one, whose people the viewer sees all. */
  get sections(): { section: Section; course: Course }[] {
    const courses = [...this.#full].filter(({ sections }) => sections.length > 1);
    return courses.flatMap((course) => course.sections.map((section) => ({ section, course })));
  }

  /** The groups with members that the viewer sees. */
  get groups(): Group[] {
    return [...this.#groups.values()].filter(({ members }) => members.length > 0);
  }

  #addCourse(membership: Membership): void {
    const { course, enrollment } = membership;
    const state = stateOf(membership);
    if (state !== "active" && state !== "completed") return;
    this.courses.set(course.id, course);
    if (enrollment.type === "StudentEnrollment") this.#studentIn.add(course);
    const observed = this.#observed.get(course) ?? new Set();
    if (enrollment.observes !== null) this.#observed.set(course, observed.add(enrollment.observes));
  }

  #visibleGroups(): Map<Id, Group> {
    const ofCourses = [...this.#full].flatMap(({ id }) => this.#world.courseGroups.of(id));
    return new Map([...ofCourses, ...this.#world.memberGroups.of(this.#viewer)].map((group) => [group.id, group]));
  }

  *#candidates(): Iterable<Id> {
    for (const { enrollments } of this.courses.values()) for (const { user } of enrollments) yield user;
    for (const { members } of this.#groups.values()) yield* members;
    if (this.#accounts.length > 0) yield* this.#world.users.keys();
  }

  #seesByAccount(user: Id): boolean {
    if (this.#accounts.length === 0) return false;
    const theirs = associatedAccounts(this.#world, user);
    return this.#accounts.some((account) => theirs.has(account));
  }

  #sees(membership: Membership, { concluded, lax = false }: Checks): boolean {
    const { course, enrollment } = membership;
    const state = stateOf(lax && course.state === "unpublished" ? published(membership) : membership);
    if (state === undefined) return false;
    const counts = state !== "completed" || concluded === true || (concluded && isInstructorType(enrollment.type));
    return counts && this.#seesKind(course, enrollment) && this.#seesObserver(course, enrollment);
  }

  #seesKind(course: Course, { user, type }: Enrollment): boolean {
    if (this.#full.has(course) || isAdminOf(this.#world, this.#viewer, course.account)) return true;
    return isInstructorType(type) || user === this.#viewer || this.#observed.get(course)?.has(user) === true;
  }

  #seesObserver(course: Course, { user, type }: Enrollment): boolean {
    if (type !== "ObserverEnrollment" || !this.#studentIn.has(course)) return true;
    return this.#world.observers.of(this.#viewer).includes(user);
  }

  #inCourse(course: Course, types: string[] | undefined, checks: ContextChecks): Found | undefined {
    if (!checks.asAdmin && !this.courses.has(course.id)) return undefined;
    const seesConcluded =
      checks.asAdmin || isInstructor(this.#world, this.#viewer, course) || course.state !== "available";
    const concluded = seesConcluded && checks.concluded !== false && "instructors";
    return this.#enrolled(course, () => true, types, { ...checks, concluded });
  }

  #inSection(
    found: { section: Section; course: Course } | undefined,
    types: string[] | undefined,
    checks: ContextChecks,
  ): Found | undefined {
    if (!found || !(checks.asAdmin || this.#full.has(found.course))) return undefined;
    const concluded = checks.concluded !== false && "instructors";
    const isInSection = ({ section }: Enrollment) => section === found.section.id;
    return this.#enrolled(found.course, isInSection, types, { ...checks, concluded });
  }

  #enrolled(
    course: Course,
    isMeant: (enrollment: Enrollment) => boolean,
    types: string[] | undefined,
    checks: Checks,
  ): Found {
    const found: Found = new Map();
    for (const enrollment of course.enrollments) {
      const isType = !types || types.includes(enrollment.type);
      if (!isType || !isMeant(enrollment) || !this.#sees({ course, enrollment }, checks)) continue;
      const common = found.get(enrollment.user) ?? { courses: {}, groups: {} };
      addRole(common.courses, course.id, enrollment.type);
      found.set(enrollment.user, common);
    }
    return found;
  }

  #inGroup(id: Id, { asAdmin }: ContextChecks): Found | undefined {
    const group = this.#world.groups.get(id);
    if (!group || !(asAdmin || this.#groups.has(id))) return undefined;
    const course = group.course === null ? undefined : this.#world.courses.get(group.course);
    if (course && !canMessageGroup(this.#world, this.#viewer, group)) return undefined;
    const members = group.members.filter((user) => !course || this.#isActiveIn(user, course));
    return new Map(members.map((user) => [user, { courses: {}, groups: { [id]: [MEMBER] } }]));
  }

  #isActiveIn(user: Id, course: Course): boolean {
    return this.#world.memberships.of(user).some((each) => each.course === course && stateOf(each) === "active");
  }
}

function published({ course, enrollment }: Membership): Membership {
  return { course: { ...course, state: "available" }, enrollment };
}

function addRole(contexts: { [id: Id]: string[] }, id: Id, role: string): void {
  const roles = contexts[id] ?? [];
  if (!roles.includes(role)) contexts[id] = [...roles, role];
}

const books = new WeakMap<World, Map<Id, AddressBook>>();

/** The address book of a user. Nothing that the API does changes who is where, so each is made once. */
export function addressBookOf(world: World, user: Id): AddressBook {
  const known = books.get(world) ?? new Map<Id, AddressBook>();
  books.set(world, known);
  const book = known.get(user) ?? new AddressBook(world, user);
  known.set(user, book);
  return book;
}
