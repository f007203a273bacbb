import { roleName } from "../roles.ts";
import type { WorldData } from "./readWorld.ts";

/** The keys of world files whose texts are ids. */
const ID_KEYS = new Set([
  "id",
  "parent",
  "account",
  "user",
  "section",
  "observes",
  "course",
  "members",
  "author",
  "forwarded",
  "attachments",
  "recipients",
  "included",
  "conversation",
  "conversations",
  "batch",
  "progress",
  "context_id",
  "channel",
  "folder",
  "file",
  "closed_by",
  "unknown_token",
]);

/** Writes a world as a world file: ids are integers, but for those that JavaScript's numbers cannot hold. */
export function writeWorld(data: WorldData): string {
  const notifications = data.notifications.map((each) => ({ ...each, roles: each.roles.map(roleName) }));
  return JSON.stringify({ ...data, notifications }, (key, value: unknown) => {
    if (!ID_KEYS.has(key)) return value;
    return Array.isArray(value) ? value.map(toNumber) : toNumber(value);
  });
}

function toNumber(value: unknown): unknown {
  if (typeof value !== "string" || !/^\d{1,19}$/.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
