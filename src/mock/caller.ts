import { ErrorResponse } from "./actions/Action.ts";
import { toText } from "./actions/params.ts";
import { findUser } from "./actions/references.ts";
import type { RequestParameters } from "./parameters.ts";
import type { User } from "./world/records.ts";
import { associatedAccounts, hasPermission, isRootAdmin, isSiteAdmin } from "./world/rights.ts";
import type { World } from "./world/World.ts";

/** Who calls. */
export interface Caller {
  /** Who acts. */
  user: User;
  /** Whose token it is: the same, unless `as_user_id` names another. */
  tokenUser: User;
}

/**
 * Finds who calls by the access token, and whom the caller acts as (facts 1.3).
 *
 * @throws the 401 if there is no token, nobody has it, or its user may not act as the other
 */
export function findCaller(world: World, token: string | undefined, { query, body }: RequestParameters): Caller {
  if (token === undefined) throw new ErrorResponse("no_credentials");
  const tokenUser = world.userOfToken(token);
  if (!tokenUser) throw new ErrorResponse("invalid_token");
  const other = query.tree.as_user_id ?? body.tree.as_user_id;
  if (other === undefined || other === null || other === "") return { user: tokenUser, tokenUser };
  const user = findUser(world, toText(other) ?? "", tokenUser);
  if (!user || !mayBecome(world, tokenUser, user)) throw new ErrorResponse("invalid_as_user_id");
  return { user, tokenUser };
}

/** Who has the permission in the root account may act as others, but not as admins who may do more than they. */
function mayBecome(world: World, caller: User, user: User): boolean {
  if (caller.id === user.id) return true;
  if (isSiteAdmin(world, user.id)) return isSiteAdmin(world, caller.id);
  if (isRootAdmin(world, user.id) && !isRootAdmin(world, caller.id)) return false;
  const root = world.rootAccount.id;
  return hasPermission(world, caller.id, root, "become_user") && associatedAccounts(world, user.id).has(root);
}
