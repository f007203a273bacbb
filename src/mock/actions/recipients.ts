import type { Json } from "../../core/json.ts";
import { addressBookOf, type Found } from "../world/AddressBook.ts";
import { compareIds } from "../world/compareIds.ts";
import { findContext, parseRecipientContext, type RecipientContext } from "../world/contexts.ts";
import type { Course, Id, User } from "../world/records.ts";
import { hasCourseRight, isAdminOf, isSiteAdmin } from "../world/rights.ts";
import type { World } from "../world/World.ts";
import { type Call, notFound, unknownContext } from "./Action.ts";
import { collator } from "./bodies/conversation.ts";
import { toFilled, toList, toTexts } from "./params.ts";

/**
 * Resolves the recipients of a request to users whom the caller may write to; others are dropped (facts 4.2). The caller
 * is dropped, too, unless alone.
 *
 * @param conversation whose participants may be written to, whoever they are
 * @returns undefined if the request names no recipients at all
 * @throws the 404 of a group that is not there, and the 400 of a context that is not there
 */
export function resolveRecipients(call: Call, conversation: string | undefined): Id[] | undefined {
  const { recipients } = call.params;
  if (recipients === undefined || recipients === null) return undefined;
  // What is no text is nobody.
  const named = recipientsOf(call).filter((item) => typeof item === "string");
  const items = named.map((item) => idOfUuid(call.world, item));
  const users = individualUsers(call, items, conversation);
  const found = new Set([...users, ...items.flatMap((item) => usersInContext(call, item))]);
  const { id } = call.user;
  const isAlone = items.length === 1 && found.size === 1;
  if (!isAlone) found.delete(id);
  return [...found];
}

/** The recipients that a request names: a list, or a text with commas, of which Ruby drops the empty parts at its end. */
export function recipientsOf({ params }: Call): Json[] {
  const { recipients } = params;
  if (typeof recipients !== "string") return toList(recipients);
  const parts = recipients.split(",");
  return parts.slice(0, parts.findLastIndex((part) => part !== "") + 1);
}

function idOfUuid(world: World, item: string): string {
  if (!item.startsWith("uuid:")) return item;
  return [...world.users.values()].find(({ uuid }) => `uuid:${uuid}` === item)?.id ?? item;
}

function individualUsers(call: Call, items: string[], conversation: string | undefined): Id[] {
  const ids = items.filter((item) => /^\d{1,19}$/.test(item) && call.world.users.has(item));
  const context = toFilled(call.params.context_code) ?? "";
  const parsed = parseRecipientContext(context);
  if (parsed && !exists(call.world, parsed)) throw unknownContext();
  const known = parsed ? knownInContext(call, ids, parsed) : knownUsers(call, ids);
  const others = conversation === undefined ? [] : participantsAmong(call.world, ids, conversation);
  for (const id of others) if (!known.includes(id)) call.known.set(id, { courses: {}, groups: {} });
  return [...known, ...others.filter((id) => !known.includes(id))];
}

/** With a course or group as context, only its people can be written to; an admin need not be in it (facts 11). */
function knownInContext(call: Call, ids: Id[], context: RecipientContext): Id[] {
  const { world, user } = call;
  const course = courseOf(world, context);
  const book = addressBookOf(world, user.id);
  const asAdmin = course !== undefined && isAdminOf(world, user.id, course.account) && !book.courses.has(course.id);
  const found = book.inContext(context, { concluded: false, asAdmin });
  return ids.filter((id) => found && note(call, found, id));
}

/** Without a context: everybody whom the caller sees. A site admin sees everybody (facts 11). */
function knownUsers(call: Call, ids: Id[]): Id[] {
  const { world, user } = call;
  const book = addressBookOf(world, user.id);
  const seesAll = isSiteAdmin(world, user.id);
  return ids.filter((id) => id === user.id || seesAll || book.commonWith(id, { concluded: true }) !== undefined);
}

function participantsAmong(world: World, ids: Id[], conversation: Id): Id[] {
  const record = world.conversations.get(conversation);
  if (!record) throw notFound();
  return ids.filter((id) => record.participants.some(({ user }) => user === id));
}

function usersInContext(call: Call, item: string): Id[] {
  const context = parseRecipientContext(item);
  if (!context) return [];
  const { world, user } = call;
  if (context.kind === "group" && !world.groups.has(context.id)) throw notFound();
  const found = addressBookOf(world, user.id).inContext(context, { concluded: false, asAdmin: false });
  return found ? sortUsers(world, [...found.keys()]).filter((id) => note(call, found, id)) : [];
}

/** Remembers what somebody was found in; true if the person was found. */
function note(call: Call, found: Found, id: Id): boolean {
  const common = found.get(id);
  if (common && id !== call.user.id) call.known.set(id, common);
  return common !== undefined;
}

/** People in the order of their sortable names, then ids (facts 11). */
function sortUsers(world: World, ids: Id[]): Id[] {
  const users = ids.flatMap((id) => world.users.get(id) ?? []);
  return users.toSorted(bySortableName).map(({ id }) => id);
}

export function bySortableName(a: User, b: User): number {
  return collator.compare(a.sortable_name, b.sortable_name) || compareIds(a.id, b.id);
}

function exists(world: World, { kind, id }: RecipientContext): boolean {
  if (kind === "section") return world.sections.has(id);
  return kind === "course" ? world.courses.has(id) : world.groups.has(id);
}

/** The course that a context is, or is in. */
export function courseOf(world: World, { kind, id }: RecipientContext): Course | undefined {
  if (kind === "course") return world.courses.get(id);
  if (kind === "section") return world.sections.get(id)?.course;
  const course = world.groups.get(id)?.course ?? null;
  return course === null ? undefined : world.courses.get(course);
}

/**
 * Whether the recipients name a course whole, its students or observers, without the right to write to all of them
 * (facts 4.4). Nobody has it in a course that is not there.
 */
export function areRestricted(call: Call): boolean {
  const { world, user } = call;
  return toTexts(recipientsOf(call)).some((item) => {
    const [, id] = /^course_(\d+)(?:_students|_observers)?$/.exec(item) ?? [];
    if (id === undefined) return false;
    const course = world.courses.get(id);
    return !course || !hasCourseRight(world, user.id, course, "send_messages_all");
  });
}

/** The contexts that a message is about by its parameters: those named, sections as their courses, and the courses of groups. */
export function inferTags(call: Call): string[] {
  const { params, world } = call;
  const named = [params.tags, recipientsOf(call), params.context_code].flatMap(toTexts);
  const tags = named.flatMap((text) => normalizeTag(world, text));
  return [...new Set([...tags, ...tags.flatMap((tag) => contextOfGroup(world, tag))])];
}

function normalizeTag(world: World, text: string): string[] {
  const [, kind = "", id = ""] = /^(course|group|section|account)_(\d+)/.exec(text) ?? [];
  const course = world.sections.get(id)?.course;
  if (kind === "section") return course ? [`course_${course.id}`] : [];
  return kind === "" ? [] : [`${kind}_${id}`];
}

function contextOfGroup(world: World, tag: string): string[] {
  const context = findContext(world, tag);
  if (context?.kind !== "group") return [];
  return [context.record.course === null ? `account_${world.rootAccount.id}` : `course_${context.record.course}`];
}
