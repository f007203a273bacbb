import { findContext } from "./contexts.ts";
import type { Conversation, Course, Id } from "./records.ts";
import { canMessageGroup, enrollmentsIn, hasCourseRight, isAdminOf, isStaff, stateOf } from "./rights.ts";
import type { World } from "./World.ts";

/**
 * Whether somebody may not reply in a conversation (facts 4.9, 11): in a course that is over nobody may, nor may those who
 * are not in it, nor those who lack the right to send messages, unless they write to its teachers or to whom they observe.
 *
 * @param recipients whom the reply goes to, as far as it says so
 */
export function areRepliesLocked(world: World, user: Id, conversation: Conversation, recipients: Id[]): boolean {
  const context = findContext(world, conversation.context ?? "");
  if (context?.kind === "group") return isLockedInGroup(world, user, conversation, context.record.id, recipients);
  return context?.kind === "course" && isLockedInCourse(world, user, conversation, context.record, recipients);
}

function isLockedInCourse(
  world: World,
  user: Id,
  conversation: Conversation,
  course: Course,
  recipients: Id[],
): boolean {
  if (isClosedTo(world, user, course)) return true;
  if (isException(world, user, conversation, course, recipients)) return false;
  return !["send_messages", "send_messages_all"].some((right) => hasCourseRight(world, user, course, right));
}

function isLockedInGroup(world: World, user: Id, conversation: Conversation, group: Id, recipients: Id[]): boolean {
  const record = world.groups.get(group);
  const course = world.courses.get(record?.course ?? "");
  if (course && isClosedTo(world, user, course)) return true;
  if (course && isException(world, user, conversation, course, recipients)) return false;
  return !record || !canMessageGroup(world, user, record);
}

function isClosedTo(world: World, user: Id, course: Course): boolean {
  if (course.state === "completed") return true;
  return (
    !isAdminOf(world, user, course.account) &&
    !enrollmentsIn(world, user, course).some((each) => stateOf(each) !== undefined)
  );
}

function isException(
  world: World,
  user: Id,
  { participants }: Conversation,
  course: Course,
  recipients: Id[],
): boolean {
  const present = participants.map((participant) => participant.user);
  const staff = course.enrollments.filter(({ type }) => isStaff(type)).map((each) => each.user);
  if (recipients.some((id) => present.includes(id) && staff.includes(id))) return true;
  const observed = enrollmentsIn(world, user, course).map(({ enrollment }) => enrollment.observes);
  return present.filter((id) => id !== user).every((id) => observed.includes(id));
}
