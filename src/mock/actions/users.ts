import type { components } from "../../../generated/types.ts";
import { channelsOf } from "../world/channels.ts";
import type { User } from "../world/records.ts";
import { isInstructor, mayManage } from "../world/rights.ts";
import { toSeconds } from "../world/time.ts";
import { uuidOf } from "../world/uuidOf.ts";
import type { World } from "../world/World.ts";
import { type Action, type Call, notFound, notPermitted } from "./Action.ts";
import { userAvatar } from "./bodies/conversation.ts";
import { toTexts } from "./params.ts";
import { userOf } from "./references.ts";

/** Others than oneself are not found, unless one administers them (facts L5.1). */
export const getUser: Action<"getUser"> = (call) => {
  const { world, user, path } = call;
  const shown = userOf(world, path.id, user);
  if (!mayManage(world, user, shown)) throw notFound();
  return { status: 200, body: userBody(call, shown) };
};

function userBody(call: Call, shown: User): components["schemas"]["User"] {
  const { world, user, params } = call;
  const include = toTexts(params.include);
  const isSelf = shown.id === user.id;
  const [last_name = "", first_name = ""] = shown.sortable_name.split(", ");
  return {
    id: shown.id,
    name: shown.name,
    created_at: toSeconds(shown.created_at),
    sortable_name: shown.sortable_name,
    short_name: shown.short_name,
    integration_id: shown.integration_id,
    ...(isSelf ? {} : { sis_user_id: shown.sis_user_id, sis_import_id: null, email: emailOf(world, shown) }),
    ...(isSelf || shown.login_id === null ? {} : { login_id: shown.login_id }),
    ...(shown.pronouns === null ? {} : { pronouns: shown.pronouns }),
    avatar_url: userAvatar(call),
    first_name: first_name === "" ? last_name : first_name,
    last_name: first_name === "" ? "" : last_name,
    locale: null,
    ...(isSelf ? { effective_locale: "en", permissions: PERMISSIONS } : {}),
    ...(include.includes("last_login") ? { last_login: null } : {}),
    ...(include.includes("uuid") ? { uuid: shown.uuid, account_uuid: uuidOf(`account ${world.rootAccount.id}`) } : {}),
  };
}

const PERMISSIONS = { can_update_name: true, can_update_avatar: true, limit_parent_app_web_access: false };

/** The address of the first e-mail channel. */
function emailOf(world: World, { id }: User): string | null {
  return channelsOf(world, id).find(({ type }) => type === "email")?.address ?? null;
}

/** One's own, that of a student of one's own, or of somebody whom one administers (facts L5.2). */
export const getUserProfile: Action<"getUserProfile"> = (call) => {
  const { world, user, path } = call;
  const shown = userOf(world, path.user_id, user);
  if (!mayManage(world, user, shown) && !isTeacherOf(world, user, shown)) throw notPermitted();
  return { status: 200, body: profileBody(call, shown) };
};

function isTeacherOf(world: World, user: User, shown: User): boolean {
  return world.memberships.of(shown.id).some(({ course }) => isInstructor(world, user.id, course));
}

function profileBody(call: Call, shown: User): components["schemas"]["UserProfile"] {
  const { world, user, params, origin } = call;
  const include = toTexts(params.include);
  const isSelf = shown.id === user.id;
  const isManaged = mayManage(world, user, shown);
  return {
    id: shown.id,
    name: shown.name,
    short_name: shown.short_name,
    sortable_name: shown.sortable_name,
    avatar_url: userAvatar(call),
    title: null,
    bio: null,
    pronunciation: null,
    ...(shown.pronouns === null ? {} : { pronouns: shown.pronouns }),
    primary_email: isManaged ? emailOf(world, shown) : null,
    login_id: shown.login_id,
    ...(isManaged && !isSelf ? { sis_user_id: shown.sis_user_id } : {}),
    integration_id: shown.integration_id,
    time_zone: "Etc/UTC",
    locale: null,
    ...(isSelf
      ? {
          effective_locale: "en",
          calendar: { ics: `${origin}/feeds/calendars/user_${shown.uuid}.ics` },
          k5_user: false,
          use_classic_font_in_k5: false,
        }
      : {}),
    ...(include.includes("links") ? { links: [] } : {}),
    ...(include.includes("user_services") ? { user_services: [] } : {}),
    ...(include.includes("uuid") ? { uuid: shown.uuid } : {}),
  };
}
