import { channelsOf, preferenceOf } from "./channels.ts";
import { NOTIFICATION_TYPES } from "./notificationTypes.ts";
import type { Id, Message } from "./records.ts";
import type { World } from "./World.ts";

const TYPE = NOTIFICATION_TYPES.find(({ name }) => name === "conversation_message");

/** Notes the e-mail that Canvas sends to somebody who gets a message and wants to know at once. */
export function noteMessage(world: World, user: Id, message: Message): void {
  const channel = channelsOf(world, user).find(
    ({ type, workflow_state }) => type === "email" && workflow_state === "active",
  );
  const isWanted = channel && TYPE && preferenceOf(world, channel, TYPE).frequency === "immediately";
  if (!isWanted) return;
  const author = world.users.get(message.author)?.short_name ?? "";
  world.notices.push({
    id: world.nextId(),
    user,
    created_at: message.created_at,
    from_name: author,
    to: channel.address,
    subject: `${author} just sent you a message in Canvas.`,
    body: message.body,
  });
}
