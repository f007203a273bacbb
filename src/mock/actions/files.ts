import { createHash, randomBytes } from "node:crypto";
import type { components } from "../../../generated/types.ts";
import type { Json, JsonObject } from "../../core/json.ts";
import { childFolder, filesIn, makeAvailable, makeFolders, rootFolder } from "../world/files.ts";
import { addProgress, schedule } from "../world/jobs.ts";
import type { DuplicateHandling, Folder, Id, Progress, StoredFile, User } from "../world/records.ts";
import { isAdminOf } from "../world/rights.ts";
import { toSeconds } from "../world/time.ts";
import type { World } from "../world/World.ts";
import { type Action, type Call, type CallOf, EmptyError, notFound, notPermitted } from "./Action.ts";
import { fileBody } from "./bodies/file.ts";
import { progressBody } from "./bodies/progress.ts";
import { toColumn, toFilled, toFlag, toObject, toText, toTexts } from "./params.ts";
import { findUser, userOf } from "./references.ts";

type Schemas = components["schemas"];

/** A user's quota, unless the school has set another (facts L4.1). */
const QUOTA = 50 * 2 ** 20;
/** How long a policy for an upload is good, in milliseconds. */
const POLICY_LIFE = 30 * 60_000;

export const startFileUpload: Action<"startFileUpload"> = (call) => {
  const { world, user, params, path, origin } = call;
  const owner = findUser(world, path.user_id ?? "", user);
  if (!owner) throw call.error("unknown_user");
  if (owner !== user) throw notPermitted();
  const folderPath = toFilled(params.parent_folder_path) ?? toFilled(params.folder);
  const folderId = toFilled(params.parent_folder_id);
  if (folderPath !== undefined && folderId !== undefined) throw call.error("two_folders");
  const handling = readHandling(params.on_duplicate);
  if (!handling) throw call.error("unknown_on_duplicate");
  const size = Number(toText(params.size) ?? 0);
  if (used(world, user.id) + size > QUOTA) throw call.error("over_quota");
  const folder = folderId === undefined ? makeFolders(world, user.id, folderPath ?? "") : folderOf(call, folderId);
  const name = toFilled(params.name) ?? toFilled(params.filename) ?? "file";
  const isTaken = filesIn(world, folder.id).some(({ display_name }) => display_name === name);
  if (isTaken && handling === "error") throw call.error("duplicate");
  const file = announce(world, user.id, folder, name, toFilled(params.content_type), toFilled(params.category));
  if (toFilled(params.url) !== undefined)
    return { status: 200, body: { progress: progressBody(call, fetchLater(world, user, file, handling)) } };
  const policy = writePolicy(world, file, {
    on_duplicate: handling,
    include: toTexts(params.success_include),
    no_redirect: toFlag(params.no_redirect),
  });
  const upload_params = {
    Filename: name,
    Policy: policy,
    Signature: sign(policy, file),
    "content-type": file.content_type,
  };
  return { status: 200, body: { upload_url: `${origin}/files_api`, upload_params, file_param: "file" } };
};

function readHandling(value: Json | undefined): DuplicateHandling | undefined {
  const text = toFilled(value) ?? "overwrite";
  return text === "overwrite" || text === "rename" || text === "error" ? text : undefined;
}

function used(world: World, user: Id): number {
  const own = [...world.files.values()].filter((file) => file.user === user && file.state === "available");
  return own.reduce((sum, { size }) => sum + size, 0);
}

function folderOf(call: CallOf<"startFileUpload">, id: string): Folder {
  const { world, user } = call;
  const folder = id === "root" ? rootFolder(world, user.id) : world.folders.get(id);
  if (!folder || folder.user !== user.id) throw call.error("unknown_folder");
  return folder;
}

function announce(
  world: World,
  user: Id,
  folder: Folder,
  name: string,
  type: string | undefined,
  category: string | undefined,
): StoredFile {
  const created_at = world.clock.next();
  const file: StoredFile = {
    id: world.nextId(),
    user,
    folder: folder.id,
    display_name: name,
    filename: name.replaceAll(" ", "+"),
    content_type: toColumn(type ?? guessType(name)),
    size: 0,
    uuid: randomBytes(30).toString("base64url"),
    state: "announced",
    content: "",
    category: category ?? "uncategorized",
    created_at,
    updated_at: created_at,
  };
  world.files.set(file.id, file);
  return file;
}

const TYPES: Record<string, string> = {
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  htm: "text/html",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain",
  zip: "application/zip",
};

function guessType(name: string): string {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return (Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined) ?? "application/octet-stream";
}

function fetchLater(world: World, user: User, { id: file }: StoredFile, on_duplicate: DuplicateHandling): Progress {
  const progress = addProgress(world, user, "upload_via_url");
  schedule(world, { kind: "fetch_file", progress: progress.id, file, on_duplicate });
  return progress;
}

/** The terms of an upload, which its second request brings along. */
interface Policy {
  file: Id;
  expiration: string;
  on_duplicate: DuplicateHandling;
  include: string[];
  no_redirect: boolean;
}

function writePolicy({ clock }: World, { id }: StoredFile, terms: Omit<Policy, "file" | "expiration">): string {
  const expiration = new Date(Date.parse(toSeconds(clock.now)) + POLICY_LIFE).toISOString();
  return Buffer.from(JSON.stringify({ file: id, expiration, ...terms })).toString("base64");
}

function sign(policy: string, { uuid }: StoredFile): string {
  return createHash("sha1").update(`${policy} ${uuid}`).digest("base64");
}

/** The third request: the file becomes available. It works once, and for whoever knows the file's `uuid` (facts L4.3). */
export const completeFileUpload: Action<"completeFileUpload"> = (call) => {
  const { world, params, path } = call;
  if (!/^\d{1,19}$/.test(path.id ?? "")) throw notFound();
  const file = world.files.get(path.id ?? "");
  if (file?.state !== "uploaded" || file.uuid !== params.uuid) throw new EmptyError(400);
  const handling = readHandling(params.on_duplicate);
  if (!handling) throw call.error("unknown_on_duplicate");
  if (used(world, file.user) + file.size > QUOTA) throw call.error("over_quota");
  makeAvailable(world, file, handling);
  return { status: 200, body: fileBody(call, file) };
};

export const getFile: Action<"getFile"> = (call) => {
  const { world, user, path, params } = call;
  const file = world.files.get(path.id ?? "");
  if (file?.state !== "available") throw notFound();
  const isReader =
    file.user === user.id ||
    params.verifier === file.uuid ||
    isAttachedFor(world, user.id, file.id) ||
    isAdminOf(world, user.id, world.rootAccount.id);
  if (!isReader) throw notPermitted();
  return { status: 200, body: fileBody(call, file) };
};

/** Whether a user has a message with the file. */
function isAttachedFor(world: World, user: Id, file: Id): boolean {
  return [...world.inboxOf(user).all].some(({ conversation }) =>
    conversation.messages.some(
      ({ attachments, copies }) =>
        attachments.includes(file) && copies.some((copy) => copy.user === user && !copy.deleted),
    ),
  );
}

export const resolveFileFolderPath: Action<"resolveFileFolderPath"> = (call) => {
  const { world, user, path } = call;
  const owner = userOf(world, path.user_id, user);
  if (owner !== user && !isAdminOf(world, user.id, world.rootAccount.id)) throw notPermitted();
  const folders = [rootFolder(world, owner.id)];
  for (const name of (path.full_path ?? "").split("/").filter((each) => each !== "")) {
    const parent = folders.at(-1);
    const child = parent && childFolder(world, parent, name);
    if (!child) throw notFound();
    folders.push(child);
  }
  return { status: 200, body: folders.map((folder, index) => folderBody(call, folder, folders.slice(0, index + 1))) };
};

function folderBody({ world, origin, user }: Call, folder: Folder, chain: Folder[]): Schemas["Folder"] {
  const children = [...world.folders.values()].filter(({ parent }) => parent === folder.id);
  const siblings = [...world.folders.values()].filter(({ parent }) => parent !== null && parent === folder.parent);
  return {
    id: folder.id,
    name: folder.name,
    full_name: chain.map(({ name }) => name).join("/"),
    position: folder.parent === null ? null : siblings.indexOf(folder) + 1,
    parent_folder_id: folder.parent,
    context_type: "User",
    context_id: folder.user,
    unlock_at: null,
    lock_at: null,
    created_at: toSeconds(folder.created_at),
    updated_at: toSeconds(folder.updated_at),
    category: "uncategorized",
    locked: false,
    folders_url: `${origin}/api/v1/folders/${folder.id}/folders`,
    files_url: `${origin}/api/v1/folders/${folder.id}/files`,
    files_count: filesIn(world, folder.id).length,
    folders_count: children.length,
    hidden: null,
    locked_for_user: false,
    hidden_for_user: false,
    for_submissions: false,
    can_upload: folder.user === user.id,
  };
}

/** An upload as it comes in: the fields before the file, and the file. */
export interface Upload {
  policy: string;
  signature: string;
  content: Uint8Array;
}

/** Where an upload that was accepted leads to. */
export interface UploadResult {
  status: 201 | 303;
  location: string;
}

/** Takes in the second request of an upload; undefined if its policy is not good (any more). */
export function receiveUpload(
  world: World,
  origin: string,
  { policy, signature, content }: Upload,
): UploadResult | undefined {
  const terms = readPolicy(policy);
  const file = world.files.get(terms?.file ?? "");
  const isGood =
    terms &&
    file &&
    file.state !== "available" &&
    signature === sign(policy, file) &&
    terms.expiration >= toSeconds(world.clock.now);
  if (!isGood) return undefined;
  Object.assign(file, { state: "uploaded", content: Buffer.from(content).toString("base64"), size: content.length });
  const query = new URLSearchParams({ on_duplicate: terms.on_duplicate, uuid: file.uuid });
  for (const each of terms.include) query.append("include[]", each);
  return {
    status: terms.no_redirect ? 201 : 303,
    location: `${origin}/api/v1/files/${file.id}/create_success?${query}`,
  };
}

function readPolicy(text: string): Policy | undefined {
  const policy = parseJson(Buffer.from(text, "base64").toString());
  const on_duplicate = readHandling(policy.on_duplicate);
  const [file, expiration] = [toText(policy.file), toText(policy.expiration)];
  if (file === undefined || expiration === undefined || !on_duplicate) return undefined;
  return { file, expiration, on_duplicate, include: toTexts(policy.include), no_redirect: toFlag(policy.no_redirect) };
}

function parseJson(text: string): JsonObject {
  try {
    return toObject(JSON.parse(text)) ?? {};
  } catch {
    return {};
  }
}
