import {
  AccountNotifications,
  CommMessages,
  CommunicationChannels,
  Conversations,
  Files,
  NotificationPreferences,
  Search,
  Users,
} from "../../generated/operations.ts";
import { ProgressJobs } from "./progress.ts";
import type { CanvasOptions } from "./settings.ts";
import { createTransport } from "./transport.ts";

export type {
  Answer,
  AnswerInfo,
  CallOptions,
  Pages,
  ParametersOf,
  PathValue,
  Reply,
} from "../../generated/operations.ts";
export type * from "../../generated/types.ts";
export { CanvasError, type CanvasErrorKind } from "./CanvasError.ts";
export type { Reason } from "./normalizeErrors.ts";
export type { CanvasOptions, RetryOptions } from "./settings.ts";

/** A client of one Canvas, with a method for each operation. */
export interface Canvas {
  readonly communicationChannels: CommunicationChannels;
  readonly notificationPreferences: NotificationPreferences;
  readonly accountNotifications: AccountNotifications;
  readonly conversations: Conversations;
  readonly search: Search;
  readonly files: Files;
  readonly users: Users;
  readonly commMessages: CommMessages;
  readonly progress: ProgressJobs;
}

/**
 * Creates a client of the Canvas at `baseUrl`, for the user whom the token belongs to.
 *
 * @throws TypeError if `baseUrl` is not the address of a host, or would send the token in the clear
 */
export function createCanvas(options: CanvasOptions): Canvas {
  const transport = createTransport(options);
  return {
    communicationChannels: new CommunicationChannels(transport),
    notificationPreferences: new NotificationPreferences(transport),
    accountNotifications: new AccountNotifications(transport),
    conversations: new Conversations(transport),
    search: new Search(transport),
    files: new Files(transport),
    users: new Users(transport),
    commMessages: new CommMessages(transport),
    progress: new ProgressJobs(transport),
  };
}
