import type { AdminPermission, Course, EnrollmentType, Group, Id, User } from "./records.ts";
import type { Membership, World } from "./World.ts";

const INSTRUCTORS: readonly EnrollmentType[] = ["TeacherEnrollment", "TaEnrollment"];
const STAFF: readonly EnrollmentType[] = [...INSTRUCTORS, "DesignerEnrollment"];
const MEMBERS: readonly EnrollmentType[] = [...STAFF, "StudentEnrollment"];

/** Who has a right in a course if the course does not say otherwise (facts 11, Canvas' role override defaults). */
const DEFAULT_RIGHTS: Record<string, readonly string[]> = {
  send_messages: MEMBERS,
  send_messages_all: STAFF,
  read_roster: MEMBERS,
  manage_students: STAFF,
  manage_grades: INSTRUCTORS,
  view_all_grades: INSTRUCTORS,
  post_to_forum: [...MEMBERS, "ObserverEnrollment"],
  moderate_forum: STAFF,
};

/** The state of an enrollment together with that of its course; undefined if it does not count. */
export function stateOf({ course, enrollment }: Membership): "active" | "invited" | "completed" | undefined {
  if (enrollment.state === "inactive") return undefined;
  if (course.state === "completed") return "completed";
  if (course.state === "unpublished" && enrollment.state !== "completed" && !isStaff(enrollment.type)) return undefined;
  return enrollment.state;
}

export function isInstructorType(type: EnrollmentType): boolean {
  return INSTRUCTORS.includes(type);
}

export function isStaff(type: EnrollmentType): boolean {
  return STAFF.includes(type);
}

/** The account and those above it. */
export function accountChain(world: World, account: Id): Id[] {
  const chain: Id[] = [];
  for (let id: Id | null = account; id !== null && !chain.includes(id); id = world.accounts.get(id)?.parent ?? null)
    chain.push(id);
  return chain;
}

export function isSiteAdmin(world: World, user: Id): boolean {
  return world.adminAccounts.of(user).includes("site");
}

/** Whether the user is an admin of the account: of itself, one above it, or the site. */
export function isAdminOf(world: World, user: Id, account: Id | "site"): boolean {
  const own = world.adminAccounts.of(user);
  if (own.length === 0) return false;
  return own.includes("site") || (account !== "site" && accountChain(world, account).some((id) => own.includes(id)));
}

/** Whether a user has a permission in the account: as an admin, or by a role that has it. */
export function hasPermission(world: World, user: Id, account: Id | "site", permission: AdminPermission): boolean {
  if (isAdminOf(world, user, account)) return true;
  const chain: (Id | "site")[] = account === "site" ? [] : accountChain(world, account);
  return world.limitedAdmins
    .of(user)
    .some((admin) => chain.includes(admin.account) && admin.permissions?.includes(permission));
}

export function isRootAdmin(world: World, user: Id): boolean {
  return isAdminOf(world, user, world.rootAccount.id);
}

/** Whether the user has a right in a course, by an enrollment or as an admin. A course that is over gives none to enrollments. */
export function hasCourseRight(world: World, user: Id, course: Course, right: string): boolean {
  if (isAdminOf(world, user, course.account)) return true;
  const types = Object.hasOwn(course.permissions, right) ? course.permissions[right] : DEFAULT_RIGHTS[right];
  return enrollmentsIn(world, user, course).some((each) => {
    const state = stateOf(each);
    return (state === "active" || state === "invited") && types?.includes(each.enrollment.type);
  });
}

/** Whether the user may write to the members of a group. */
export function canMessageGroup(world: World, user: Id, group: Group): boolean {
  const course = group.course === null ? undefined : world.courses.get(group.course);
  if (!course) return group.members.includes(user) || isRootAdmin(world, user);
  if (isAdminOf(world, user, course.account) || hasActive(world, user, course, isStaff)) return true;
  const rights = ["send_messages", "send_messages_all"];
  return group.members.includes(user) && rights.some((right) => hasCourseRight(world, user, course, right));
}

/** Whether the user is an active teacher or TA of the course. */
export function isInstructor(world: World, user: Id, course: Course): boolean {
  return hasActive(world, user, course, isInstructorType);
}

export function isActiveStudent(world: World, user: Id, course: Course): boolean {
  return hasActive(world, user, course, (type) => type === "StudentEnrollment");
}

export function enrollmentsIn(world: World, user: Id, course: Course): Membership[] {
  return world.memberships.of(user).filter((each) => each.course === course);
}

function hasActive(world: World, user: Id, course: Course, isType: (type: EnrollmentType) => boolean): boolean {
  return enrollmentsIn(world, user, course).some((each) => stateOf(each) === "active" && isType(each.enrollment.type));
}

/** The accounts that a user belongs to, with those above them: the root account, and those of courses and admins. */
export function associatedAccounts(world: World, user: Id): Set<Id> {
  const own = world.adminAccounts.of(user);
  const accounts = own.flatMap((account) => (account === "site" ? [] : accountChain(world, account)));
  for (const { course, enrollment } of world.memberships.of(user))
    if (enrollment.state !== "inactive") accounts.push(...accountChain(world, course.account));
  if (!own.includes("site")) accounts.push(world.rootAccount.id);
  return new Set(accounts);
}

/** Whether a user may change another one's details: oneself, or as an admin of an account of theirs. */
export function mayManage(world: World, { id }: User, other: User): boolean {
  if (id === other.id || isSiteAdmin(world, id)) return true;
  return [...associatedAccounts(world, other.id)].some((account) => isAdminOf(world, id, account));
}

/** Whether a user may read another one's details: those who may change them, and observers. */
export function mayRead(world: World, user: User, other: User): boolean {
  return mayManage(world, user, other) || world.observers.of(other.id).includes(user.id);
}
