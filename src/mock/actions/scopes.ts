import type { Entry, Scope } from "../world/Inbox.ts";
import type { Participant } from "../world/records.ts";
import type { World } from "../world/World.ts";
import { type Call, invalidFilterMode } from "./Action.ts";
import { toText, toTexts } from "./params.ts";

const byLastMessage = ({ last_message_at }: Participant) => last_message_at;
const byLastAuthored = ({ visible_last_authored_at }: Participant) => visible_last_authored_at;
const byChange = ({ updated_at }: Participant) => updated_at;

const isSeen = ({ last_message_at }: Participant) => last_message_at !== null;

const INBOX: Scope = { has: (each) => isSeen(each) && each.workflow_state !== "archived", time: byLastMessage };
/** Any other scope is the inbox (facts 4.2). */
const SCOPES: Record<string, Scope> = {
  unread: { has: (each) => isSeen(each) && each.workflow_state === "unread", time: byLastMessage },
  archived: { has: (each) => isSeen(each) && each.workflow_state === "archived", time: byLastMessage },
  starred: { has: ({ starred }) => starred, time: byChange },
  sent: { has: ({ visible_last_authored_at }) => visible_last_authored_at !== null, time: byLastAuthored },
};

/** The scopes as lists have them: without the conversations that are empty. */
const LISTS = new Map(
  [INBOX, ...Object.values(SCOPES)].map((scope): [Scope, Scope] => [
    scope,
    { ...scope, has: (each) => each.message_count > 0 && scope.has(each) },
  ]),
);

function scopeOf({ params }: Call): Scope {
  const name = toText(params.scope) ?? "";
  return (Object.hasOwn(SCOPES, name) ? SCOPES[name] : undefined) ?? INBOX;
}

/** @throws the 400 if the request has a filter mode that is neither `or` nor `and` (facts 4.2) */
export function checkFilterMode(call: Call): void {
  const mode = toText(call.params.filter_mode);
  if (call.params.filter_mode !== undefined && call.params.filter_mode !== null && mode !== "or" && mode !== "and")
    throw invalidFilterMode();
}

/** The caller's conversations in the scope and filter of the request, newest first. Those without messages are left out. */
export function conversationsOf(call: Call): readonly Entry[] {
  const part = call.world.inboxOf(call.user.id).part(LISTS.get(scopeOf(call)) ?? INBOX);
  const fits = filterOf(call);
  return fits ? part.filter(fits) : part;
}

/** Whether a conversation is in the scope and filter of the request: what responses call `visible`. */
export function isVisible(call: Call, entry: Entry): boolean {
  return scopeOf(call).has(entry.participant) && (filterOf(call)?.(entry) ?? true);
}

/** What the filters of the request say of a conversation; undefined without filters. */
function filterOf({ world, params }: Call): ((entry: Entry) => boolean) | undefined {
  const filters = toTexts(params.filter).filter((text) => text !== "");
  if (filters.length === 0) return undefined;
  const tests = filters.map((filter) => testOf(world, filter));
  return params.filter_mode === "and"
    ? (entry) => tests.every((test) => test(entry))
    : (entry) => tests.some((test) => test(entry));
}

function testOf(world: World, filter: string): (entry: Entry) => boolean {
  const [, uuid] = /^uuid:(.+)$/.exec(filter) ?? [];
  const [, digits] = /^user_(\d+)$/.exec(filter) ?? [];
  const user = uuid === undefined ? digits : ([...world.users.values()].find((each) => each.uuid === uuid)?.id ?? "");
  if (user === undefined) return ({ participant }) => participant.tags.includes(filter);
  return ({ conversation }) => conversation.participants.some((each) => each.user === user);
}
