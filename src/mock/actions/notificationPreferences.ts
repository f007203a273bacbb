import type { components } from "../../../generated/types.ts";
import type { Json } from "../../core/json.ts";
import { channelsOf, preferenceOf } from "../world/channels.ts";
import { categorySlug, NOTIFICATION_TYPES, type NotificationType } from "../world/notificationTypes.ts";
import type { Channel, Preference } from "../world/records.ts";
import { mayManage } from "../world/rights.ts";
import { type Action, type Call, ErrorResponse, notFound, notPermitted, unexpected } from "./Action.ts";
import { toObject, toText } from "./params.ts";
import { findUser, userOf } from "./references.ts";

type Schemas = components["schemas"];

interface PreferencesResponse {
  status: 200;
  body: Schemas["NotificationPreferences"];
}

const FREQUENCIES = ["immediately", "daily", "weekly", "never"] as const;

// The channel is named by its id, or by type and address: the operations come in pairs.
export {
  get as getNotificationPreference,
  get as getNotificationPreferenceByAddress,
  list as listNotificationPreferences,
  list as listNotificationPreferencesByAddress,
  update as updateNotificationPreference,
  update as updateNotificationPreferenceByAddress,
  updateAll as updateAllNotificationPreferences,
  updateAll as updateAllNotificationPreferencesByAddress,
};

export const listNotificationPreferenceCategories: Action<"listNotificationPreferenceCategories"> = (call) => {
  readableChannel(call);
  const categories = [...new Set(NOTIFICATION_TYPES.map(({ category }) => categorySlug(category)))];
  return { status: 200, body: { categories } };
};

export const updateNotificationPreferenceCategory: Action<"updateNotificationPreferenceCategory"> = (call) => {
  const channel = ownChannel(call);
  const given = givenPreferences(call);
  const types = NOTIFICATION_TYPES.filter(({ category }) => categorySlug(category) === call.path.category);
  if (types.length === 0) throw notFound();
  return respond(types.map((type) => change(call, channel, type, firstOf(given))));
};

function list(call: Call): PreferencesResponse {
  const channel = readableChannel(call);
  return respond(NOTIFICATION_TYPES.map((type) => bodyOf(preferenceOf(call.world, channel, type), type)));
}

function get(call: Call): PreferencesResponse {
  const channel = readableChannel(call);
  const type = typeOf(call.path.notification);
  return respond([bodyOf(preferenceOf(call.world, channel, type), type)]);
}

function update(call: Call): PreferencesResponse {
  const channel = ownChannel(call);
  const given = givenPreferences(call);
  return respond([change(call, channel, typeOf(call.path.notification), firstOf(given))]);
}

/** Changes several, one after the other: those before one that is not valid stay changed (facts L2.3). */
function updateAll(call: Call): PreferencesResponse {
  const channel = ownChannel(call);
  const given = givenPreferences(call);
  const pairs = Array.isArray(given)
    ? given.map((item): [string | undefined, Json] => [toText(toObject(item)?.notification), item])
    : Object.entries(toObject(given) ?? {});
  return respond(pairs.map(([name, item]) => change(call, channel, typeOf(name), item)));
}

function respond(notification_preferences: Schemas["NotificationPreference"][]): PreferencesResponse {
  return { status: 200, body: { notification_preferences } };
}

/** Writes the frequency that is given, if one is. */
function change({ world }: Call, channel: Channel, type: NotificationType, given: Json | undefined) {
  const preference = preferenceOf(world, channel, type);
  const text = toText(toObject(given)?.frequency);
  if (text !== undefined) {
    const frequency = FREQUENCIES.find((each) => each === text);
    if (!frequency) throw new ErrorResponse("unknown_frequency");
    preference.frequency = frequency;
  }
  return bodyOf(preference, type);
}

function bodyOf({ frequency }: Preference, { name, category }: NotificationType): Schemas["NotificationPreference"] {
  return { frequency, notification: name, category };
}

function typeOf(name: string | undefined): NotificationType {
  const type = NOTIFICATION_TYPES.find((each) => each.name === name);
  if (!type) throw notFound();
  return type;
}

function givenPreferences({ params }: Call): Json {
  const given = params.notification_preferences;
  if (given === undefined || given === null || given === "") throw unexpected();
  return given;
}

/** Of a list, the first item counts. */
function firstOf(given: Json): Json | undefined {
  return Array.isArray(given) ? given[0] : given;
}

/** The channel in the path. Others' can be read by those who may see statistics of the user. */
function readableChannel(call: Call): Channel {
  const owner = userOf(call.world, call.path.user_id, call.user);
  const channel = findChannel(call, owner.id);
  if (!mayManage(call.world, call.user, owner)) throw notPermitted();
  return channel;
}

/** The caller's channel in the path; a parameter `user_id` must not name another user. */
function ownChannel(call: Call): Channel {
  const channel = findChannel(call, call.user.id);
  const other = toText(call.params.user_id);
  if (other !== undefined && findUser(call.world, other, call.user) !== call.user) throw notPermitted();
  return channel;
}

function findChannel({ world, path }: Call, user: string): Channel {
  const { communication_channel_id: id, type = "", address = "" } = path;
  const isMeant = (channel: Channel) =>
    id === undefined
      ? channel.type.toLowerCase() === type.toLowerCase() && channel.address.toLowerCase() === address.toLowerCase()
      : channel.id === id;
  const channel = channelsOf(world, user).find(isMeant);
  if (!channel) throw notFound();
  return channel;
}
