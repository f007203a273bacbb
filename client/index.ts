import { AccountNotifications, CommunicationChannels, Conversations } from "../generated/operations.ts";
import { createTransport, type TransportOptions } from "./transport.ts";

export type { Answer, CallOptions, Parameters, PathValue } from "../generated/operations.ts";
export { CanvasError } from "./CanvasError.ts";
export type { TransportOptions } from "./transport.ts";

/** A client of one Canvas, with a method for each operation. */
export interface Canvas {
  readonly communicationChannels: CommunicationChannels;
  readonly accountNotifications: AccountNotifications;
  readonly conversations: Conversations;
}

/** Creates a client of the Canvas at `baseUrl`, for the user whom the token belongs to. */
export function createCanvas(options: TransportOptions): Canvas {
  const call = createTransport(options);
  return {
    communicationChannels: new CommunicationChannels(call),
    accountNotifications: new AccountNotifications(call),
    conversations: new Conversations(call),
  };
}
