import type { ContextCode, Id } from "../records.ts";
import type { RecordReader } from "./RecordReader.ts";

/** The ids that later parts of the file may name. */
export interface Known {
  account: Set<Id>;
  user: Set<Id>;
  course: Set<Id>;
  group: Set<Id>;
}

type Kind = keyof Known;

/** Reads the id of something that stands in the file, too. */
export function reference(reader: RecordReader, key: string, kind: Kind, known: Known): Id {
  const id = reader.id(key);
  return known[kind].has(id) ? id : reader.fail(key, `there is no such ${kind}.`);
}

/** As `reference`, but null if the key is absent. */
export function optionalReference(reader: RecordReader, key: string, kind: Kind, known: Known): Id | null {
  return reader.has(key) ? reference(reader, key, kind, known) : reader.id(key, null);
}

export function references(reader: RecordReader, key: string, kind: Kind, known: Known): Id[] {
  const ids = reader.ids(key);
  const unknown = ids.find((id) => !known[kind].has(id));
  return unknown === undefined ? ids : reader.fail(key, `there is no ${kind} ${unknown}.`);
}

/** Reads an account, or "site" for all of the site. */
export function accountOrSite(reader: RecordReader, key: string, known: Known): Id | "site" {
  return reader.isText(key, "site") ? "site" : reference(reader, key, "account", known);
}

/** Reads a context such as `course_310`; null if the key is absent. */
export function optionalContext(reader: RecordReader, key: string, known: Known): ContextCode | null {
  const code = reader.text(key, null);
  if (code === null) return null;
  const [, kind = "", id = ""] = /^(account|course|group)_(\d+)$/.exec(code) ?? [];
  const isKnown = (kind === "account" || kind === "course" || kind === "group") && known[kind].has(id);
  return isKnown ? code : reader.fail(key, "there is no such context. Give one such as course_310.");
}
