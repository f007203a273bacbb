import type { components } from "../../../generated/types.ts";
import { channelsOf } from "../world/channels.ts";
import type { Channel, Id, User } from "../world/records.ts";
import { isRootAdmin, isSiteAdmin, mayManage, mayRead } from "../world/rights.ts";
import { toSeconds } from "../world/time.ts";
import type { World } from "../world/World.ts";
import { type Action, type Call, type CallOf, type ErrorName, notFound, notPermitted, unexpected } from "./Action.ts";
import { pageOf } from "./paging.ts";
import { toColumn, toFlag, toObject, toText } from "./params.ts";
import { userOf } from "./references.ts";

type Schemas = components["schemas"];

const MAX_CHANNELS = 100;
const PUSH_ADDRESS = "push";
/** What a push channel has for an address in responses (facts 2.1). */
const PUSH_LABEL = "For All Devices";
/** The types whose addresses are validated as e-mail addresses. */
const EMAIL_TYPES = ["email", "personal_email"];
/** The types that are stored as they are; any other one becomes `email` (facts 2.3). */
const TYPES = ["email", "sms", "push", "slack", "twitter", "personal_email"];

export const listCommunicationChannels: Action<"listCommunicationChannels"> = (call) => {
  const { world, user, path } = call;
  const owner = userOf(world, path.user_id, user);
  if (!mayRead(world, user, owner)) throw notPermitted();
  const { items, headers } = pageOf(call, channelsOf(world, owner.id));
  return { status: 200, body: items.map((channel) => channelBody(call, channel)), headers };
};

function channelBody(call: Call, channel: Channel) {
  return {
    ...baseOf(call, channel),
    workflow_state: channel.workflow_state === "active" ? ("active" as const) : ("unconfirmed" as const),
  };
}

function retiredBody(call: Call, channel: Channel): Schemas["DeletedCommunicationChannel"] {
  return { ...baseOf(call, channel), workflow_state: "retired" };
}

function baseOf({ world, user }: Call, channel: Channel): Omit<Schemas["CommunicationChannel"], "workflow_state"> {
  return {
    id: channel.id,
    address: channel.type === "push" ? PUSH_LABEL : channel.address,
    type: typeOf(channel),
    position: channel.position,
    user_id: channel.user,
    created_at: toSeconds(channel.created_at),
    ...(isSiteAdmin(world, user.id) ? NO_BOUNCES : {}),
  };
}

/** Site admins alone see bounces (facts 2.1); nothing ever bounces here. */
const NO_BOUNCES = {
  bounce_count: 0,
  last_bounce_at: null,
  last_transient_bounce_at: null,
  last_suppression_bounce_at: null,
  last_bounce_summary: null,
  last_transient_bounce_summary: null,
};

function typeOf({ type }: Channel): Schemas["ChannelType"] {
  return type === "sms" || type === "push" || type === "slack" || type === "twitter" ? type : "email";
}

export const createCommunicationChannel: Action<"createCommunicationChannel"> = (call) => {
  const { world, user, params, path } = call;
  const owner = userOf(world, path.user_id, user);
  const given = toObject(params.communication_channel);
  if (!given) throw call.error("missing_communication_channel");
  const type = toText(given.type) ?? "";
  if (type !== "push" && !mayManage(world, user, owner)) throw notPermitted();
  if (type === "push")
    return { status: 200, body: channelBody(call, addDevice(call, owner, toText(given.token) ?? "")) };
  const address = toText(given.address) ?? "";
  const isConfirmed = toFlag(params.skip_confirmation) && isRootAdmin(world, user.id);
  const state = isConfirmed ? "active" : "unconfirmed";
  const known = findChannel(world, owner.id, type, address);
  if (known && known.workflow_state !== "retired") throw call.error("duplicate");
  if (known) return { status: 200, body: channelBody(call, Object.assign(known, { address, workflow_state: state })) };
  checkChannel(call, owner, type, address);
  const channel = addChannel(world, owner, {
    type: TYPES.includes(type) ? type : "email",
    address: toColumn(address),
    workflow_state: state,
  });
  return { status: 200, body: channelBody(call, channel) };
};

/** The push channel exists once for each user; each device is added to it (facts 2.3). */
function addDevice(call: CallOf<"createCommunicationChannel">, owner: User, token: string): Channel {
  const { world } = call;
  if (!world.push) throw call.error("push_not_configured");
  const known = findChannel(world, owner.id, "push", PUSH_ADDRESS);
  const channel = known ?? addChannel(world, owner, { type: "push", address: PUSH_ADDRESS, workflow_state: "active" });
  channel.workflow_state = "active";
  if (!hasDevice(channel, token)) channel.push_tokens.push(token);
  return channel;
}

function hasDevice({ push_tokens }: Channel, token: string): boolean {
  return push_tokens.some((each) => each.toLowerCase() === token.toLowerCase());
}

/** A channel of this type and address, in any letter case; also a deleted one. */
function findChannel(world: World, user: Id, type: string, address: string): Channel | undefined {
  const same = world.channelsByUser
    .of(user)
    .filter((channel) => channel.type === type && channel.address.toLowerCase() === address.toLowerCase());
  return same.find(({ workflow_state }) => workflow_state !== "retired") ?? same[0];
}

function checkChannel(call: CallOf<"createCommunicationChannel">, owner: User, type: string, address: string): void {
  const problems: ErrorName<"createCommunicationChannel">[] = [];
  if (type.trim() === "") problems.push("blank_type");
  if (address.trim() === "") problems.push("blank_address");
  if (EMAIL_TYPES.includes(type) && !/^[^\s@]+@[^\s@]+$/.test(address)) problems.push("invalid_email");
  // Canvas looks before it adds the channel, and counts deleted ones, too.
  if (call.world.channelsByUser.of(owner.id).length > MAX_CHANNELS) problems.push("too_many_of_user");
  if (problems.length > 0) throw call.errors(problems);
}

function addChannel(
  world: World,
  { id: user }: User,
  fields: Pick<Channel, "type" | "address" | "workflow_state">,
): Channel {
  const positions = world.channelsByUser.of(user).map(({ position }) => position);
  const channel: Channel = {
    id: world.nextId(),
    user,
    position: Math.max(0, ...positions) + 1,
    created_at: world.clock.next(),
    push_tokens: [],
    ...fields,
  };
  world.addChannel(channel);
  return channel;
}

export const deleteCommunicationChannel: Action<"deleteCommunicationChannel"> = (call) => {
  const owner = userOf(call.world, call.path.user_id, call.user);
  const channel = channelsOf(call.world, owner.id).find(({ id }) => id === call.path.id);
  return { status: 200, body: retire(call, owner, channel) };
};

export const deleteCommunicationChannelByAddress: Action<"deleteCommunicationChannelByAddress"> = (call) => {
  const owner = userOf(call.world, call.path.user_id, call.user);
  const { type, address = "" } = call.path;
  const channel = channelsOf(call.world, owner.id).find(
    (each) => each.type === type && each.address.toLowerCase() === address.toLowerCase(),
  );
  return { status: 200, body: retire(call, owner, channel) };
};

/** Deletes a channel. One that is not there is not found, whoever asks: the right is looked at behind that (facts 2.4). */
function retire(call: Call, owner: User, channel: Channel | undefined): Schemas["DeletedCommunicationChannel"] {
  if (!channel) throw notFound();
  if (!mayManage(call.world, call.user, owner)) throw notPermitted();
  channel.workflow_state = "retired";
  return retiredBody(call, channel);
}

export const deleteCommunicationChannelPushEndpoint: Action<"deleteCommunicationChannelPushEndpoint"> = (call) => {
  const channel = channelsOf(call.world, call.user.id).find(({ type }) => type === "push");
  if (!channel) throw notFound();
  // Canvas calls a method of the token, and fails without one.
  const token = toText(call.params.push_token)?.toLowerCase();
  if (token === undefined) throw unexpected();
  channel.push_tokens = channel.push_tokens.filter((each) => each.toLowerCase() !== token);
  return { status: 200, body: { success: true } };
};
