/** Stands for people without enrollment; its id is null (facts 3.1). */
const NIL_ROLE = "NilEnrollment";
export const ADMIN_ROLE = "AccountAdmin";

/** The built-in roles, with the ids of the contract's examples as far as those have any. */
const ROLE_IDS = new Map<string, string>([
  [ADMIN_ROLE, "1"],
  ["StudentEnrollment", "19"],
  ["TeacherEnrollment", "20"],
  ["TaEnrollment", "22"],
  ["DesignerEnrollment", "23"],
  ["ObserverEnrollment", "24"],
]);

/** Finds a role by its id or name; undefined if there is none, null for NilEnrollment. */
export function findRole(text: string): string | null | undefined {
  if (text === NIL_ROLE) return null;
  return ROLE_IDS.get(text) ?? [...ROLE_IDS.values()].find((id) => id === text);
}

export function roleName(id: string | null): string {
  return [...ROLE_IDS].find(([, each]) => each === id)?.[0] ?? NIL_ROLE;
}
