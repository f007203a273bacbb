import type { ContextCode, Conversation, Id, Participant } from "./records.ts";
import { stateOf } from "./rights.ts";
import type { World } from "./World.ts";

export function tagsOfContext(world: World, context: ContextCode | null): ContextCode[] {
  if (context === null || context.startsWith("account_")) return context === null ? [] : [context];
  const [, group = ""] = /^group_(\d+)$/.exec(context) ?? [];
  const course = world.groups.get(group)?.course ?? null;
  return course === null ? [context] : [context, `course_${course}`];
}

/** The contexts that a message is about: those named, or, in the first one, those that more than half of the people share. */
export function tagsOfMessage(world: World, conversation: Conversation, tags: ContextCode[]): ContextCode[] {
  const shared = new Set(sharedContexts(world, conversation, 1));
  const named = tags.filter((tag) => shared.has(tag));
  return named.length > 0 || conversation.tags.length > 0 ? named : sharedContexts(world, conversation, undefined);
}

/** Of the contexts of a message, those that this participant is in; of all shared ones, if none. */
export function tagsForParticipant(
  world: World,
  { user }: Participant,
  newTags: ContextCode[],
  shared: ContextCode[],
): ContextCode[] {
  const active = contextCodesOf(world, user, false);
  const codes = active.length > 0 ? active : contextCodesOf(world, user, true);
  const visible = newTags.filter((tag) => codes.includes(tag));
  return visible.length > 0 ? visible : shared.filter((code) => codes.includes(code));
}

export function withTags(world: World, { user, tags }: Participant, added: ContextCode[]): ContextCode[] {
  if (added.length === 0) return tags;
  const active = contextCodesOf(world, user, false);
  const all = union(tags, added);
  return active.length > 0 ? all.filter((tag) => active.includes(tag)) : all;
}

/** The contexts that more people than this are in, those of most people first. Without a number: more than half of them. */
export function sharedContexts(
  world: World,
  { private: isPrivate, participants }: Conversation,
  than: number | undefined,
) {
  if (isPrivate && participants.length === 1) return [];
  const threshold = than ?? Math.floor(participants.length / 2);
  const counts = new Map<ContextCode, number>();
  for (const { user } of participants)
    for (const code of contextCodesOf(world, user, true)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > threshold);
  return shared.toSorted(([, a], [, b]) => b - a).map(([code]) => code);
}

/** The courses and groups that a user is in; with `concluded`, also courses that are over. */
function contextCodesOf(world: World, user: Id, concluded: boolean): ContextCode[] {
  const courses = world.memberships.of(user).flatMap((each) => {
    const state = stateOf(each);
    return state === "active" || (concluded && state === "completed") ? [`course_${each.course.id}`] : [];
  });
  return [...new Set([...courses, ...world.memberGroups.of(user).map(({ id }) => `group_${id}`)])];
}

export function union<Item>(left: readonly Item[], right: readonly Item[]): Item[] {
  return [...new Set([...left, ...right])];
}
