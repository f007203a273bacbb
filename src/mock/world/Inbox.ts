import type { Conversation, Id, Participant } from "./records.ts";

/** A conversation as one person has it. */
export interface Entry {
  conversation: Conversation;
  participant: Participant;
}

type Order = (participant: Participant) => string | null;

/** The conversations of one person, and their orders. */
export class Inbox {
  readonly #entries = new Map<Id, Entry>();
  #sorted = new Map<Order, Entry[]>();
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
    this.#unread += isUnread(entry);
    this.#sorted.clear();
  }

  /** Changes a participant. Not otherwise: the orders follow from it. */
  change(entry: Entry, fields: Partial<Participant>): void {
    this.#unread -= isUnread(entry);
    Object.assign(entry.participant, fields);
    this.#unread += isUnread(entry);
    this.#sorted.clear();
  }

  /** All that have such a time, latest first; of equal times, the higher id first. The order is kept until a change. */
  latestBy(time: Order): readonly Entry[] {
    const known = this.#sorted.get(time);
    if (known) return known;
    const sorted = [...this.#entries.values()].filter(({ participant }) => time(participant) !== null);
    sorted.sort((a, b) => compare(time(b.participant) ?? "", time(a.participant) ?? "") || byId(b, a));
    this.#sorted.set(time, sorted);
    return sorted;
  }
}

function isUnread({ participant }: Entry): 0 | 1 {
  return participant.workflow_state === "unread" && participant.last_message_at !== null ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byId(a: Entry, b: Entry): number {
  const [left, right] = [a.conversation.id, b.conversation.id];
  return left.length - right.length || compare(left, right);
}
