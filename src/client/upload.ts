import type { Files } from "../../generated/operations.ts";
import type { CanvasFile, DuplicateHandling, ServiceFileUpload } from "../../generated/types.ts";
import { CanvasError } from "./CanvasError.ts";
import { type Ended, exchange } from "./exchange.ts";
import { errorOf, isLost, type Sender } from "./sender.ts";
import type { SerializedCall } from "./serialize.ts";
import type { CallOptions } from "./types.ts";

/** Where a file is stored, and how. */
export interface UploadOptions extends CallOptions {
  /** The name of the file. */
  name: string;
  /** The path of the folder; `conversation attachments` for a message. By default, the root folder. */
  folder?: string | undefined;
  /** The media type. By default that of the content, or what the server guesses from the name. */
  contentType?: string | undefined;
  /** What to do if the folder has a file of this name: `overwrite` by default. */
  onDuplicate?: DuplicateHandling | undefined;
  /**
   * Called with the number of bytes that were read for sending, and that of all. Node.js reports often, other platforms
   * only once, when the whole file was sent.
   */
  onProgress?: ((sent: number, total: number) => void) | undefined;
}

/** The methods of Files, and an upload in one call. */
export interface FileUploads extends Files {
  /**
   * Uploads a file for the caller, in the three requests that Canvas wants for it. The second goes to the host of the
   * files, without the token, and is not repeated; it has no time limit unless `timeout` is given.
   *
   * @returns the file; its `id` can be sent in `attachment_ids`
   * @throws CanvasError as every call does
   */
  upload(content: Blob, options: UploadOptions): Promise<CanvasFile>;
}

/** Adds the upload to the methods of Files. */
export function withUpload(files: Files, sender: Sender): FileUploads {
  return { ...files, upload: (content, options) => upload(files, sender, content, options) };
}

async function upload(files: Files, sender: Sender, content: Blob, given: UploadOptions): Promise<CanvasFile> {
  const { name, folder, contentType: type = content.type, onDuplicate, onProgress, ...options } = given;
  const started = await files.startUpload(
    "self",
    {
      name,
      size: content.size,
      // Browsers do not show where a redirect leads.
      no_redirect: true,
      ...(type && { content_type: type }),
      ...(folder !== undefined && { parent_folder_path: folder }),
      ...(onDuplicate && { on_duplicate: onDuplicate }),
    },
    options,
  );
  const { upload_url: base = "", upload_params, file_param: field }: Partial<ServiceFileUpload> = started;
  if (!URL.canParse(base)) {
    const cause = new Error("the response has no upload_url");
    const url = `${sender.origin}/api/v1/users/self/files`;
    throw new CanvasError({ kind: "unexpected", method: "POST", url, attempts: 1, cause });
  }
  const fields: Record<string, string> = { ...upload_params };
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append(field ?? "file", new WatchedFile(content, name, type, (sent) => onProgress?.(sent, content.size)));
  const stored = await store(sender, base, form, options);
  // Platforms that do not read piece by piece have not reported yet.
  onProgress?.(content.size, content.size);
  const { id, location } = Object(readJson(stored.data));
  // A host of files can name an address of its own. Amazon S3 does; ours is in the fields then.
  const targets = [stored.response?.headers.get("Location"), location, fields.success_url];
  const own = targets.find((target) => isFileAt(sender.origin, target, base));
  if (own) return follow(sender, new URL(own, base).href, options);
  if (/^\w+$/.test(id ?? "")) return files.get(id, {}, options);
  const cause = new Error("the host of the files returned neither an id nor an address of the file");
  throw storeError(sender, stored.call, { ...stored, kind: "unexpected", cause });
}

/** How many bytes are read at once. */
const PIECE = 65_536;

/** A file that reports how many bytes of it were read. */
class WatchedFile extends File {
  readonly #report: (read: number) => void;

  constructor(content: Blob, name: string, type: string, report: (read: number) => void) {
    super([content], name, { type });
    this.#report = report;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let read = 0;
    return new ReadableStream({
      pull: async (controller) => {
        if (read >= this.size) return controller.close();
        const piece = new Uint8Array(await this.slice(read, read + PIECE).arrayBuffer());
        read += piece.length;
        this.#report(read);
        controller.enqueue(piece);
      },
    });
  }
}

/** Sends a file to the host of the files. It gets neither the token nor headers of ours, and one attempt. */
async function store(sender: Sender, url: string, body: FormData, options: CallOptions) {
  const { timeout = Number.POSITIVE_INFINITY, signal } = options;
  const init = { body, bodySerializer: () => body, parseAs: "text", timeout, signal } as const;
  const call = { ...sender.serialize("POST", "/", init), url, headers: {} };
  const ended = await exchange(sender.client, "", call, "");
  if (ended.kind && !ended.response?.headers.has("Location")) throw storeError(sender, call, ended);
  return { ...ended, call };
}

/** The error of a file that was not stored. What follows the path in the URL may be a key. */
function storeError({ hide }: Sender, call: SerializedCall, ended: Ended) {
  const mayHaveHappened = isLost(ended) || ended.kind === "unexpected";
  const history = { attempts: Number(ended.isSent), mayHaveHappened, hide };
  return errorOf({ ...call, url: call.url.replace(/[?#].*/, "") }, ended, history);
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Where the id of a file is in its address, and what its action is. */
const FILE = /\/files\/(\w+)(\/create_success)?/;

/** Whether a URL, which may be relative to another one, is the address of a file at this origin. */
function isFileAt(origin: string, target: unknown, base: string): target is string {
  if (typeof target !== "string" || !URL.canParse(target, base)) return false;
  const url = new URL(target, base);
  return url.origin === origin && FILE.test(url.pathname);
}

/** Gets the file at an address of this Canvas. */
async function follow({ serialize, send }: Sender, url: string, options: CallOptions): Promise<CanvasFile> {
  const [, id = "", action = ""] = FILE.exec(url) ?? [];
  const call = serialize("GET", `/api/v1/files/{id}${action}`, { ...options, path: { id } });
  // Who acts is in the query.
  const [, query] = call.url.split("?");
  const target = query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url;
  const { error, data } = await send({ ...call, url: target });
  if (error) throw error;
  // The contract says what is there.
  return data as CanvasFile;
}
