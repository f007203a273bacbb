import type { Resources } from "../../generated/operations.ts";
import { type ProgressJobs, withWait } from "./progress.ts";
import { createResources } from "./runtime.ts";
import { createSender } from "./sender.ts";
import type { CanvasOptions, Middleware } from "./types.ts";
import { type FileUploads, withUpload } from "./upload.ts";

export type * from "../../generated/types.ts";
export { CanvasError, type CanvasErrorInit, type CanvasErrorKind } from "./CanvasError.ts";
export type { Reason } from "./normalizeErrors.ts";
export type { ProgressJobs, WaitOptions } from "./progress.ts";
export type {
  Call,
  CallOptions,
  CanvasOptions,
  Fetch,
  Middleware,
  Pages,
  ParametersOf,
  PathValue,
  ResponseInfo,
  ResponseOf,
  RetryOptions,
} from "./types.ts";
export type { FileUploads, UploadOptions } from "./upload.ts";

/** A client of one Canvas, with a method for each operation. */
export interface Canvas extends Omit<Resources, "files" | "progress"> {
  readonly files: FileUploads;
  readonly progress: ProgressJobs;
  /** Adds openapi-fetch middleware. It runs once for each attempt of each request, pages included. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}

/**
 * Creates a client of the Canvas at `baseUrl`, for the user whom the token belongs to.
 *
 * @throws TypeError or RangeError if an option cannot be, such as a `baseUrl` that would send the token in the clear
 */
export function createCanvas(options: CanvasOptions): Canvas {
  const sender = createSender(options);
  const resources = createResources(sender);
  const { use, eject } = sender.client;
  return {
    ...resources,
    files: withUpload(resources.files, sender),
    progress: withWait(resources.progress),
    use,
    eject,
  };
}
