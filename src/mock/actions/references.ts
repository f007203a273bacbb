import type { Id, User } from "../world/records.ts";
import type { World } from "../world/World.ts";
import { notFound } from "./Action.ts";

/** The other keys that a user can be named by (facts 1.2), with what they stand for. */
const USER_KEYS: Record<string, (user: User) => string | null> = {
  sis_user_id: ({ sis_user_id }) => sis_user_id,
  sis_login_id: ({ login_id }) => login_id?.toLowerCase() ?? null,
  sis_integration_id: ({ integration_id }) => integration_id,
  uuid: ({ uuid }) => uuid,
};

/** Finds a user by id, `self` or a prefixed key; undefined if there is none. */
export function findUser(world: World, reference: string, self: User): User | undefined {
  if (reference === "self") return self;
  if (/^\d{1,19}$/.test(reference)) return world.users.get(reference);
  const [, hex, key = "", text = ""] = /^(hex:)?(\w+):(.+)$/.exec(reference) ?? [];
  const read = Object.hasOwn(USER_KEYS, key) ? USER_KEYS[key] : undefined;
  const wanted = hex ? Buffer.from(text, "hex").toString() : text;
  const value = key === "sis_login_id" ? wanted.toLowerCase() : wanted;
  return read && [...world.users.values()].find((user) => read(user) === value);
}

/** @throws the 404 if there is no such user */
export function userOf(world: World, reference: string | undefined, self: User): User {
  const user = reference === undefined ? undefined : findUser(world, reference, self);
  if (!user) throw notFound();
  return user;
}

/** Finds an account by id, `self`, `default` or `site_admin`; undefined if there is none (facts 1.2). */
export function findAccount(world: World, reference: string): Id | "site" | undefined {
  if (reference === "self" || reference === "default") return world.rootAccount.id;
  if (reference === "site_admin") return "site";
  return world.accounts.has(reference) ? reference : undefined;
}
