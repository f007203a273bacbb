import { Clock } from "./Clock.ts";
import type { WorldData } from "./file/readWorld.ts";
import { type Entry, Inbox } from "./Inbox.ts";
import type {
  Account,
  AccountNotification,
  Admin,
  Batch,
  Channel,
  Conversation,
  Course,
  Enrollment,
  Folder,
  Group,
  Id,
  Job,
  Message,
  Notice,
  Participant,
  Preference,
  Progress,
  Section,
  StoredFile,
  User,
} from "./records.ts";

/** An enrollment with its course. */
export interface Membership {
  course: Course;
  enrollment: Enrollment;
}

/** Lists of items, each under a key. */
class Lists<Item> {
  readonly #lists = new Map<Id, Item[]>();

  of(key: Id): readonly Item[] {
    return this.#lists.get(key) ?? [];
  }

  add(key: Id, item: Item): void {
    const list = this.#lists.get(key) ?? [];
    list.push(item);
    this.#lists.set(key, list);
  }
}

/** What a Canvas remembers: all records, and the ways to find them. Actions change it; they know the rules. */
export class World {
  readonly clock: Clock;
  readonly push: boolean;
  readonly accounts: ReadonlyMap<Id, Account>;
  readonly users: ReadonlyMap<Id, User>;
  readonly courses: ReadonlyMap<Id, Course>;
  readonly groups: ReadonlyMap<Id, Group>;
  readonly sections: ReadonlyMap<Id, { section: Section; course: Course }>;
  readonly conversations = new Map<Id, Conversation>();
  readonly messages = new Map<Id, { message: Message; conversation: Conversation }>();
  readonly batches: Map<Id, Batch>;
  readonly progresses: Map<Id, Progress>;
  readonly channels: Map<Id, Channel>;
  readonly notifications: Map<Id, AccountNotification>;
  /** By channel and name of the notification. */
  readonly preferences: Map<string, Preference>;
  readonly notices: Notice[];
  readonly folders: Map<Id, Folder>;
  readonly files: Map<Id, StoredFile>;
  /** In the order in which they are due. */
  readonly jobs: Job[];
  /** By user. */
  readonly memberships = new Lists<Membership>();
  /** By member. */
  readonly memberGroups = new Lists<Group>();
  /** By course. */
  readonly courseGroups = new Lists<Group>();
  /** Who observes a student, in whichever course. */
  readonly observers = new Lists<Id>();
  /** The accounts that a user is an admin of, and may do everything in. */
  readonly adminAccounts = new Lists<Id | "site">();
  /** Where a user has a role that permits some things. */
  readonly limitedAdmins = new Lists<Admin>();
  /** All channels of a user, deleted ones included. */
  readonly channelsByUser = new Lists<Channel>();
  readonly #data: WorldData;
  readonly #userOfToken: Map<string, User>;
  readonly #inboxes = new Map<Id, Inbox>();
  readonly #privates = new Map<string, Conversation>();
  #nextId: number;

  /** @param data is the world's own from now on */
  constructor(data: WorldData) {
    this.#data = data;
    this.#nextId = data.next_id;
    this.clock = new Clock(data.now);
    this.push = data.push;
    this.accounts = byId(data.accounts);
    this.users = byId(data.users);
    this.courses = byId(data.courses);
    this.groups = byId(data.groups);
    this.sections = new Map(
      data.courses.flatMap((course) => course.sections.map((section) => [section.id, { section, course }] as const)),
    );
    this.batches = byId(data.batches);
    this.progresses = byId(data.progresses);
    this.channels = byId(data.channels);
    this.notifications = byId(data.notifications);
    this.preferences = new Map(data.preferences.map((each) => [preferenceKey(each.channel, each.notification), each]));
    this.notices = data.notices;
    this.folders = byId(data.folders);
    this.files = byId(data.files);
    this.jobs = data.jobs;
    this.#userOfToken = new Map(
      data.users.flatMap((user) => (user.token === null ? [] : [[user.token, user] as const])),
    );
    for (const course of data.courses)
      for (const enrollment of course.enrollments) this.memberships.add(enrollment.user, { course, enrollment });
    for (const group of data.groups) for (const member of group.members) this.memberGroups.add(member, group);
    for (const group of data.groups) if (group.course !== null) this.courseGroups.add(group.course, group);
    for (const { observes, user } of data.courses.flatMap(({ enrollments }) => enrollments))
      if (observes !== null) this.observers.add(observes, user);
    for (const admin of data.admins) {
      if (admin.permissions === null) this.adminAccounts.add(admin.user, admin.account);
      else this.limitedAdmins.add(admin.user, admin);
    }
    for (const channel of data.channels) this.channelsByUser.add(channel.user, channel);
    for (const conversation of data.conversations) this.addConversation(conversation);
  }

  nextId(): Id {
    return String(this.#nextId++);
  }

  /** Whom a token acts as; undefined if the token is not valid. */
  userOfToken(token: string): User | undefined {
    const unknown = this.#data.unknown_token;
    return this.#userOfToken.get(token) ?? (unknown === null ? undefined : this.users.get(unknown));
  }

  /** The account at the top: the one that the host stands for. */
  get rootAccount(): Account {
    const root = this.#data.accounts.find(({ parent }) => parent === null);
    if (!root) throw new Error("The world has no root account.");
    return root;
  }

  addChannel(channel: Channel): void {
    this.channels.set(channel.id, channel);
    this.channelsByUser.add(channel.user, channel);
  }

  inboxOf(user: Id): Inbox {
    const inbox = this.#inboxes.get(user) ?? new Inbox();
    this.#inboxes.set(user, inbox);
    return inbox;
  }

  /** A user's own view of a conversation; undefined if the user takes no part in it. */
  entryOf(user: Id, conversation: Id): Entry | undefined {
    return this.#inboxes.get(user)?.get(conversation);
  }

  /** Changes a participant, whose place in the lists follows from it. */
  change(entry: Entry, fields: Partial<Participant>): void {
    this.inboxOf(entry.participant.user).change(entry, fields);
  }

  addConversation(conversation: Conversation): void {
    this.conversations.set(conversation.id, conversation);
    for (const message of conversation.messages) this.messages.set(message.id, { message, conversation });
    for (const participant of conversation.participants)
      this.inboxOf(participant.user).add({ conversation, participant });
    if (conversation.private) this.#privates.set(privateKey(conversation), conversation);
  }

  addParticipant(conversation: Conversation, participant: Participant): void {
    conversation.participants.push(participant);
    this.inboxOf(participant.user).add({ conversation, participant });
  }

  addMessage(conversation: Conversation, message: Message): void {
    conversation.messages.push(message);
    this.messages.set(message.id, { message, conversation });
  }

  /** The private conversation of these people in this context, which the next message between them goes to. */
  privateConversation(users: Id[], context: string | null): Conversation | undefined {
    return this.#privates.get(keyOf(users, context));
  }

  /** All that the world holds, in the form of a world file; ids as the file has them. */
  snapshot(): WorldData {
    return {
      ...this.#data,
      now: this.clock.stoppedAt,
      next_id: this.#nextId,
      conversations: [...this.conversations.values()],
      batches: [...this.batches.values()],
      progresses: [...this.progresses.values()],
      channels: [...this.channels.values()],
      notifications: [...this.notifications.values()],
      folders: [...this.folders.values()],
      files: [...this.files.values()],
      preferences: [...this.preferences.values()],
    };
  }
}

/** The key of a preference. */
export function preferenceKey(channel: Id, notification: string): string {
  return `${channel} ${notification}`;
}

function byId<Item extends { id: Id }>(items: Item[]): Map<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function privateKey({ participants, context }: Conversation): string {
  return keyOf(
    participants.map(({ user }) => user),
    context,
  );
}

function keyOf(users: Id[], context: string | null): string {
  return [[...new Set(users)].toSorted().join(","), context ?? ""].join("|");
}
