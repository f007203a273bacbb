import { compareIds } from "./compareIds.ts";
import type { AccountNotification, Id } from "./records.ts";
import { accountChain } from "./rights.ts";
import { ADMIN_ROLE, findRole } from "./roles.ts";
import { latestFirst } from "./time.ts";
import type { World } from "./World.ts";

/** How long one that is over is still among the past ones (facts 3.2). */
const PAST_MONTHS = 4;

/** The notifications that a user gets, the last to end first; with `past`, also closed ones and those that ended recently. */
export function notificationsFor(world: World, user: Id, { past }: { past: boolean }): AccountNotification[] {
  const { now } = world.clock;
  const since = past ? monthsBefore(now, PAST_MONTHS) : now;
  const accounts = accountsOf(world, user);
  const found = [...world.notifications.values()].filter(
    (each) =>
      !each.removed &&
      accounts.has(each.account) &&
      each.start_at <= now &&
      each.end_at >= since &&
      isMeant(world, user, each) &&
      isShown(world, each),
  );
  found.sort((a, b) => latestFirst(a.end_at, b.end_at) || compareIds(b.id, a.id));
  if (past) return found;
  reopenOthers(world, user, found);
  return found.filter(({ closed_by }) => !closed_by.includes(user));
}

/** Canvas forgets that a user closed a notification as soon as the user does not get it anyway (facts 3.2). */
function reopenOthers(world: World, user: Id, current: AccountNotification[]): void {
  for (const each of world.notifications.values())
    if (each.closed_by.includes(user) && !current.includes(each))
      each.closed_by = each.closed_by.filter((other) => other !== user);
}

/** All notifications of an account, of those above it and of the site; of each account, the last to start first. */
export function notificationsOf(world: World, account: Id | "site"): AccountNotification[] {
  const accounts = account === "site" ? ["site"] : [...accountChain(world, account), "site"];
  return accounts.flatMap((id) => {
    const found = [...world.notifications.values()].filter(
      (each) => !each.removed && each.account === id && isShown(world, each),
    );
    return found.toSorted((a, b) => latestFirst(a.start_at, b.start_at) || compareIds(b.id, a.id));
  });
}

/** The beginning of the day that is some months before. */
function monthsBefore(time: string, months: number): string {
  const date = new Date(`${time.slice(0, 10)}Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
}

/** The accounts whose notifications reach a user: the root, the site, and those of courses and admins, with those above. */
function accountsOf(world: World, user: Id): Set<Id> {
  const courses = activeCourses(world, user).map(({ course }) => course.account);
  const admins = world.adminAccounts.of(user).filter((account) => account !== "site");
  return new Set([world.rootAccount.id, "site", ...[...courses, ...admins].flatMap((id) => accountChain(world, id))]);
}

/** Where a user is enrolled; courses that are not published yet count, too. */
function activeCourses(world: World, user: Id) {
  return world.memberships
    .of(user)
    .filter(
      ({ course, enrollment: { state } }) =>
        course.state !== "completed" && (state === "active" || state === "invited"),
    );
}

/** Whether a user has one of the roles. In a sub-account, only the enrollments in its courses count (facts 11). */
function isMeant(world: World, user: Id, { account, roles }: AccountNotification): boolean {
  if (roles.length === 0) return true;
  const root = world.rootAccount.id;
  const isBelow = (id: Id) => account === root || account === "site" || accountChain(world, id).includes(account);
  const types = activeCourses(world, user).filter(({ course }) => isBelow(course.account));
  const own: (Id | null | undefined)[] = types.map(({ enrollment }) => findRole(enrollment.type));
  if (own.length === 0) own.push(null);
  if (world.adminAccounts.of(user).length > 0) own.push(findRole(ADMIN_ROLE));
  return roles.some((role) => own.includes(role));
}

/** Surveys are shown only where the account has them on. */
function isShown(world: World, { account, required_account_service }: AccountNotification): boolean {
  if (required_account_service === null) return true;
  return world.accounts.get(account === "site" ? world.rootAccount.id : account)?.account_survey_notifications === true;
}
