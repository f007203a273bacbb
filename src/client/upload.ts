import type { Files } from "../../generated/operations.ts";
import type { CanvasFile, DuplicateHandling, ServiceFileUpload } from "../../generated/types.ts";
import { exchange } from "./exchange.ts";
import { errorOf, type Sender } from "./sender.ts";
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
  const { upload_url: base = "", upload_params: fields = {}, file_param: field }: Partial<ServiceFileUpload> = started;
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append(field ?? "file", new WatchedFile(content, name, type, (sent) => onProgress?.(sent, content.size)));
  const { location, file } = await store(sender, base, form, options);
  // Platforms that do not read piece by piece have not reported yet.
  onProgress?.(content.size, content.size);
  // A host of files can name an address of its own. Amazon S3 does; ours is in the fields then.
  const own = [location, file.location, fields.success_url].find((target) => isOwn(target, base, sender.origin));
  return own ? follow(sender, new URL(own, base).href, options) : files.get(file.id ?? "", {}, options);
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
async function store({ client, serialize, hide }: Sender, url: string, body: FormData, options: CallOptions) {
  const { timeout = Number.POSITIVE_INFINITY, signal } = options;
  const call = serialize("POST", "/", { body, bodySerializer: () => body, parseAs: "text", timeout, signal });
  const ended = await exchange(client, "", { ...call, url, headers: {} }, "");
  const location = ended.response?.headers.get("Location");
  if (ended.kind && !location) {
    // What follows the path may be a key.
    const place = { ...call, url: url.replace(/[?#].*/, "") };
    throw errorOf(place, ended, { attempts: 1, mayHaveHappened: !ended.response, hide });
  }
  return { location, file: Object(readJson(ended.data)) };
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Whether a URL, which may be relative to another one, is of this origin. */
function isOwn(target: unknown, base: string, origin: string): boolean {
  return typeof target === "string" && URL.canParse(target, base) && new URL(target, base).origin === origin;
}

/** Gets the file at an address of this Canvas. */
async function follow({ serialize, send }: Sender, url: string, options: CallOptions): Promise<CanvasFile> {
  const [, id = "", action = ""] = /\/files\/(\w+)(\/create_success)?/.exec(url) ?? [];
  const call = serialize("GET", `/api/v1/files/{id}${action}`, { ...options, path: { id } });
  // Who acts is in the query.
  const [, query] = call.url.split("?");
  const target = query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url;
  const { error, data } = await send({ ...call, url: target });
  if (error) throw error;
  // The contract says what is there.
  return data as CanvasFile;
}
