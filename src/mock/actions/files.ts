import type { Id, StoredFile } from "../world/records.ts";
import type { World } from "../world/World.ts";

/** Where the files of messages lie: others cannot be attached (facts L4.4). */
const CONVERSATION_FOLDER = "conversation attachments";

/** The files that a user can attach to messages. */
export function conversationFiles(world: World, user: Id): StoredFile[] {
  return [...world.files.values()].filter((file) => {
    const folder = world.folders.get(file.folder);
    return file.user === user && file.content !== null && folder?.name === CONVERSATION_FOLDER;
  });
}
