import type { Account, Course, Group } from "./records.ts";
import type { World } from "./World.ts";

/** What a conversation can belong to. */
export type Context =
  | { kind: "account"; code: string; record: Account }
  | { kind: "course"; code: string; record: Course }
  | { kind: "group"; code: string; record: Group };

/** Finds the context of a code such as `course_310`; undefined if there is none, or the code has another form. */
export function findContext(world: World, code: string): Context | undefined {
  const [, kind, id = ""] = /^(account|course|group)_(\d{1,19})$/.exec(code) ?? [];
  if (kind === "account") return placed(kind, code, world.accounts.get(id));
  if (kind === "course") return placed(kind, code, world.courses.get(id));
  if (kind === "group") return placed(kind, code, world.groups.get(id));
  return undefined;
}

function placed<Kind, Item>(kind: Kind, code: string, record: Item | undefined) {
  return record && { kind, code, record };
}

/** A context of recipients: `course_310`, `section_31_students`, `group_57`. */
export interface RecipientContext {
  kind: "course" | "section" | "group" | "differentiation_tag";
  id: string;
  /** What stands behind: a role such as `students`, or a list such as `sections`. */
  suffix: string | undefined;
}

/** Reads a context of recipients; undefined if the text has another form (facts 4.2, L1.1). */
export function parseRecipientContext(text: string): RecipientContext | undefined {
  const plain = text.endsWith("_all") ? text.slice(0, -"_all".length) : text;
  const [, kind, id = "", suffix] =
    /^(course|section|group|differentiation_tag)_(\d{1,19})(?:_([a-z_]+))?$/.exec(plain) ?? [];
  if (kind !== "course" && kind !== "section" && kind !== "group" && kind !== "differentiation_tag") return undefined;
  return { kind, id, suffix };
}

/** The types of enrollments that a role behind a context stands for; undefined without one. */
export function enrollmentTypesOf(role: string | undefined): string[] | undefined {
  if (role === undefined) return undefined;
  if (role === "admins") return ["TeacherEnrollment", "TaEnrollment"];
  const singular = role.replace(/s$/, "");
  return [`${singular.charAt(0).toUpperCase()}${singular.slice(1)}Enrollment`];
}
