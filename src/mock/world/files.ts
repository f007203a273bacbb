import { compareIds } from "./compareIds.ts";
import type { DuplicateHandling, Folder, Id, StoredFile } from "./records.ts";
import type { World } from "./World.ts";

/** Where the files of messages lie: others cannot be attached (facts L4.4). */
const CONVERSATION_FOLDER = "conversation attachments";
const ROOT_FOLDER = "my files";

/** The ids of the files that a user can attach to messages, in ascending order. */
export function conversationFiles(world: World, user: Id): Id[] {
  const own = [...world.files.values()].filter(
    (file) =>
      file.user === user && file.state === "available" && world.folders.get(file.folder)?.name === CONVERSATION_FOLDER,
  );
  return own.map(({ id }) => id).toSorted(compareIds);
}

/** The user's root folder, which is made when it is first needed. */
export function rootFolder(world: World, user: Id): Folder {
  const known = [...world.folders.values()].find((folder) => folder.user === user && folder.parent === null);
  return known ?? addFolder(world, user, ROOT_FOLDER, null);
}

export function childFolder(world: World, parent: Folder, name: string): Folder | undefined {
  return [...world.folders.values()].find((folder) => folder.parent === parent.id && folder.name === name);
}

/** The folder at a path below the root folder, whose own name may stand before it. Missing folders are made. */
export function makeFolders(world: World, user: Id, path: string): Folder {
  const names = path.split("/").filter((name) => name !== "");
  if (names[0] === ROOT_FOLDER) names.shift();
  let folder = rootFolder(world, user);
  for (const name of names) folder = childFolder(world, folder, name) ?? addFolder(world, user, name, folder.id);
  return folder;
}

function addFolder(world: World, user: Id, name: string, parent: Id | null): Folder {
  const created_at = world.clock.next();
  const folder = { id: world.nextId(), user, name, parent, created_at, updated_at: created_at };
  world.folders.set(folder.id, folder);
  return folder;
}

/** The files of a folder that are there for all to see. */
export function filesIn(world: World, folder: Id): StoredFile[] {
  return [...world.files.values()].filter((file) => file.folder === folder && file.state === "available");
}

/** Ends an upload: the file takes its place in the folder. */
export function makeAvailable(world: World, file: StoredFile, handling: DuplicateHandling): void {
  const same = filesIn(world, file.folder).filter(({ display_name }) => display_name === file.display_name);
  if (handling === "rename" && same.length > 0) file.display_name = freeName(world, file);
  else for (const { id } of same) world.files.delete(id);
  file.state = "available";
  file.updated_at = world.clock.next();
}

/** `notes.pdf`, `notes-1.pdf`, `notes-2.pdf`: the first that is free. An extension may have several parts, as `.tar.gz`. */
function freeName(world: World, { folder, display_name }: StoredFile): string {
  const taken = new Set(filesIn(world, folder).map((file) => file.display_name));
  const [extension = ""] = /(\.[a-z][a-z\d]*)*\.[a-z\d]*$/i.exec(display_name) ?? [];
  const base = display_name.slice(0, display_name.length - extension.length);
  for (let number = 1; ; number++) {
    const name = `${base}-${number}${extension}`;
    if (!taken.has(name)) return name;
  }
}
