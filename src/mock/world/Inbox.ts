import { compareIds } from "./compareIds.ts";
import type { Conversation, Id, Participant } from "./records.ts";
import { latestFirst } from "./time.ts";

/** A conversation as one person has it. */
export interface Entry {
  conversation: Conversation;
  participant: Participant;
}

/** A part of an inbox: who belongs to it, and by which time it is sorted. Those without such a time are left out. */
export interface Scope {
  has(participant: Participant): boolean;
  time(participant: Participant): string | null;
}

/** The conversations of one person. */
export class Inbox {
  readonly #entries = new Map<Id, Entry>();
  /** The parts that were asked for, kept in order through changes: to sort thousands anew takes long. */
  readonly #parts = new Map<Scope, Entry[]>();
  #unread = 0;

  get(conversation: Id): Entry | undefined {
    return this.#entries.get(conversation);
  }

  get all(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** How many are unread, of those that are visible. */
  get unread(): number {
    return this.#unread;
  }

  add(entry: Entry): void {
    this.#entries.set(entry.conversation.id, entry);
    this.#unread += Number(isUnread(entry));
    for (const [scope, part] of this.#parts) insert(part, entry, scope);
  }

  /** Changes a participant. Not otherwise: the places of its conversation follow from it. */
  change(entry: Entry, fields: Partial<Participant>): void {
    const { participant } = entry;
    const changed = { ...participant, ...fields };
    const moved = [...this.#parts].filter(([scope]) => timeIn(changed, scope) !== timeIn(participant, scope));
    this.#unread -= Number(isUnread(entry));
    for (const [scope, part] of moved) remove(part, entry, scope);
    Object.assign(participant, fields);
    for (const [scope, part] of moved) insert(part, entry, scope);
    this.#unread += Number(isUnread(entry));
  }

  /** A part of the inbox, latest first; of equal times, the higher id first. */
  part(scope: Scope): readonly Entry[] {
    const known = this.#parts.get(scope);
    if (known) return known;
    const part = [...this.#entries.values()].filter(({ participant }) => timeIn(participant, scope) !== null);
    part.sort((a, b) => compare(a, b, scope));
    this.#parts.set(scope, part);
    return part;
  }
}

/** The time that a participant is sorted by in a scope; null if it does not belong to it. */
function timeIn(participant: Participant, scope: Scope): string | null {
  return scope.has(participant) ? scope.time(participant) : null;
}

function insert(part: Entry[], entry: Entry, scope: Scope): void {
  if (timeIn(entry.participant, scope) !== null) part.splice(placeOf(part, entry, scope), 0, entry);
}

function remove(part: Entry[], entry: Entry, scope: Scope): void {
  if (timeIn(entry.participant, scope) !== null) part.splice(placeOf(part, entry, scope), 1);
}

/** Where an entry is in a part, or has to be put. */
function placeOf(part: Entry[], entry: Entry, scope: Scope): number {
  let [low, high] = [0, part.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = part[middle];
    if (other && compare(other, entry, scope) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Entry, b: Entry, { time }: Scope): number {
  return (
    latestFirst(time(a.participant) ?? "", time(b.participant) ?? "") ||
    compareIds(b.conversation.id, a.conversation.id)
  );
}

/** Whether a conversation counts as unread: one that nobody else has written to does not. */
export function isUnread({ participant }: Entry): boolean {
  return participant.workflow_state === "unread" && participant.last_message_at !== null;
}
