import type { NotificationType } from "./notificationTypes.ts";
import type { Channel, Preference } from "./records.ts";
import { preferenceKey, type World } from "./World.ts";

/**
 * How often a channel gets notices of a type. Without a choice: the default on the user's first channel, never on others.
 * Reading writes: it stays so, whatever happens to the other channels (facts L2.2).
 */
export function preferenceOf(world: World, channel: Channel, type: NotificationType): Preference {
  const key = preferenceKey(channel.id, type.name);
  const known = world.preferences.get(key);
  if (known) return known;
  const frequency = channel === firstChannel(world, channel) ? type.frequency : "never";
  const preference = { channel: channel.id, notification: type.name, frequency };
  world.preferences.set(key, preference);
  return preference;
}

function firstChannel(world: World, { user }: Channel): Channel | undefined {
  return channelsOf(world, user)[0];
}

/** A user's channels that are not deleted, in their order. */
export function channelsOf(world: World, user: string): Channel[] {
  const own = world.channelsByUser.of(user).filter(({ workflow_state }) => workflow_state !== "retired");
  return own.toSorted((a, b) => a.position - b.position);
}
