import type { components } from "../../../../generated/types.ts";
import type { StoredFile, User } from "../../world/records.ts";
import { toSeconds } from "../../world/time.ts";
import type { Call } from "../Action.ts";
import { toTexts } from "../params.ts";

/** A file as messages have it (facts 4.1.5). */
export function attachmentBody({ origin, user }: Call, file: StoredFile): components["schemas"]["Attachment"] {
  const updated = toSeconds(file.updated_at);
  return {
    id: file.id,
    ...(file.user === user.id ? { uuid: file.uuid } : {}),
    folder_id: file.folder,
    display_name: file.display_name,
    filename: file.filename,
    upload_status: file.state === "available" ? "success" : "pending",
    "content-type": file.content_type,
    url: `${origin}/files/${file.id}/download?download_frd=1&verifier=${file.uuid}`,
    size: file.size,
    created_at: toSeconds(file.created_at),
    updated_at: updated,
    unlock_at: null,
    locked: false,
    hidden: false,
    lock_at: null,
    hidden_for_user: false,
    thumbnail_url:
      mimeClass(file.content_type) === "image" ? `${origin}/images/thumbnails/${file.id}/${file.uuid}` : null,
    modified_at: updated,
    mime_class: mimeClass(file.content_type),
    media_entry_id: null,
    category: file.category,
    locked_for_user: false,
  };
}

/** A file by itself, with what the request includes (facts L4.3). */
export function fileBody(call: Call, file: StoredFile): components["schemas"]["CanvasFile"] {
  const include = toTexts(call.params.include);
  const hasPreview = include.includes("preview_url") || include.includes("enhanced_preview_url");
  const owner = call.world.users.get(file.user);
  return {
    ...attachmentBody(call, file),
    ...(hasPreview
      ? { preview_url: `/users/${file.user}/files/${file.id}/file_preview?annotate=0&verifier=${file.uuid}` }
      : {}),
    ...(include.includes("user") && owner ? { user: displayBody(call, owner) } : {}),
    canvadoc_session_url: null,
  };
}

function displayBody(call: Call, { id, short_name, pronouns }: User): components["schemas"]["UserDisplay"] {
  return {
    id,
    display_name: short_name,
    avatar_image_url: `${call.origin}/images/messages/avatar-50.png`,
    html_url: `${call.origin}/users/${id}`,
    pronouns,
  };
}

function mimeClass(type: string): string {
  const [general = ""] = type.split("/");
  if (["image", "audio", "video"].includes(general)) return general;
  if (type === "application/pdf") return "pdf";
  if (type === "application/zip") return "zip";
  if (/word|opendocument\.text/.test(type)) return "doc";
  if (/excel|spreadsheet/.test(type)) return "xls";
  if (/powerpoint|presentation/.test(type)) return "ppt";
  if (type === "text/html") return "html";
  return general === "text" ? "text" : "file";
}
