import { addMessage, initiate, send } from "./conversations.ts";
import { makeAvailable } from "./files.ts";
import type { Entry } from "./Inbox.ts";
import { removeMessages, setStarred, setState } from "./participants.ts";
import type { Batch, ConversationEvent, Id, Job, Message, Progress, User } from "./records.ts";
import { moveTime } from "./time.ts";
import type { World } from "./World.ts";

/** How many milliseconds a job waits if nobody stops the clock: long enough to see it wait, and not to be waited for long. */
const DELAY = 200;

type Work = Job extends infer Each ? (Each extends Job ? Omit<Each, "due"> : never) : never;

/** Puts off work until after the response, as Canvas' background jobs do. */
export function schedule(world: World, work: Work): void {
  world.jobs.push({ ...work, due: moveTime(world.clock.now, DELAY) });
}

/** Runs what is due by now. While the clock stands still nothing is: see `advance`. */
export function runDueJobs(world: World): void {
  if (world.jobs.length === 0 || world.clock.stoppedAt !== null) return;
  const { now } = world.clock;
  while ((world.jobs[0]?.due ?? now) < now) runNext(world);
}

/** Stops the clock, if it is not stopped yet, moves it, and runs all that waits. */
export function advance(world: World, milliseconds: number): void {
  world.clock.advance(milliseconds);
  while (world.jobs.length > 0) runNext(world);
}

function runNext(world: World): void {
  const job = world.jobs.shift();
  if (job?.kind === "deliver_batch") deliver(world, job.batch);
  if (job?.kind === "send_message") send(world, job.sending);
  if (job?.kind === "update_conversations") updateAll(world, job);
  if (job?.kind === "fetch_file") fetchFile(world, job);
}

/** Ends an upload by URL. The mock reaches out to nobody: the file is empty. */
function fetchFile(world: World, { progress: id, file, on_duplicate }: Job & { kind: "fetch_file" }): void {
  const record = world.files.get(file);
  if (record) makeAvailable(world, record, on_duplicate);
  const progress = world.progresses.get(id);
  if (progress && progress.workflow_state !== "failed") finish(world, progress, { results: { id: file } });
}

/** Adds the progress of a job that a user has started. */
export function addProgress(world: World, { id: user }: User, tag: string): Progress {
  const created_at = world.clock.next();
  const progress: Progress = {
    id: world.nextId(),
    context_type: "User",
    context_id: user,
    user,
    tag,
    completion: 0,
    workflow_state: "queued",
    message: null,
    results: null,
    created_at,
    updated_at: created_at,
  };
  world.progresses.set(progress.id, progress);
  return progress;
}

function finish(world: World, progress: Progress, fields: Partial<Progress>): void {
  Object.assign(progress, { workflow_state: "completed", completion: 100, ...fields, updated_at: world.clock.next() });
}

function deliver(world: World, id: Id): void {
  const batch = world.batches.get(id);
  if (batch) deliverBatch(world, batch);
}

/**
 * Sends a message to each recipient of a batch, in a conversation of their own.
 *
 * @returns the messages, in the order of the recipients
 */
export function deliverBatch(world: World, batch: Batch): Message[] {
  const { user, message, context, subject, tags } = batch;
  batch.workflow_state = "sent";
  return batch.recipients.map((recipient) => {
    const conversation = initiate(world, [user, recipient], { isPrivate: !batch.group, context, subject });
    return addMessage(world, conversation, user, draftOf(message), { tags, recipients: null });
  });
}

function draftOf({ body, forwarded, attachments, media }: Message) {
  return { body, forwarded, attachments, media };
}

const EVENTS: Record<ConversationEvent, (world: World, entry: Entry) => void> = {
  mark_as_read: (world, entry) => setState(world, entry, "read"),
  mark_as_unread: (world, entry) => setState(world, entry, "unread"),
  archive: (world, entry) => setState(world, entry, "archived"),
  star: (world, entry) => setStarred(world, entry, true),
  unstar: (world, entry) => setStarred(world, entry, false),
  destroy: (world, entry) => removeMessages(world, entry, "all"),
};

/** Does the same to many conversations. Those of others are named in the progress; if all are, it has failed (facts 4.11). */
function updateAll(world: World, job: Job & { kind: "update_conversations" }): void {
  const progress = world.progresses.get(job.progress);
  if (!progress || progress.workflow_state === "failed") return;
  const entries = job.conversations.map((id) => world.entryOf(job.user, id));
  for (const entry of entries) if (entry) EVENTS[job.event](world, entry);
  const done = entries.filter(Boolean).length;
  const foreign = job.conversations.filter((_, index) => !entries[index]);
  const lines = [`${done} ${done === 1 ? "conversation" : "conversations"} processed`];
  if (foreign.length > 0) lines.push(`The user is not participating in this conversation: ${foreign.join(", ")}`);
  finish(world, progress, { message: lines.join("\n"), ...(done === 0 ? { workflow_state: "failed" } : {}) });
}
