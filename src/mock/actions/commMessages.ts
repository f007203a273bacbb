import type { components } from "../../../generated/types.ts";
import type { Notice } from "../world/records.ts";
import { hasPermission, isSiteAdmin } from "../world/rights.ts";
import { parseTime, toSeconds } from "../world/time.ts";
import { type Action, type Call, notPermitted } from "./Action.ts";
import { pageOf } from "./paging.ts";
import { toText } from "./params.ts";
import { userOf } from "./references.ts";

/** The user is looked up before the caller's rights (facts L3). */
export const listCommMessages: Action<"listCommMessages"> = (call) => {
  const { world, user, params } = call;
  const owner = userOf(world, toText(params.user_id), user);
  if (!mayView(call)) throw notPermitted();
  const start = parseTime(toText(params.start_time) ?? "");
  const end = parseTime(toText(params.end_time) ?? "");
  const found = world.notices.filter(
    (notice) =>
      notice.user === owner.id && notice.created_at >= (start ?? "") && (end === undefined || notice.created_at <= end),
  );
  const { items, headers } = pageOf(call, found.toReversed());
  return { status: 200, body: items.map(noticeBody), headers };
};

/** Site admins may; admins of the root account where its setting says so. */
function mayView({ world, user }: Call): boolean {
  if (isSiteAdmin(world, user.id)) return true;
  const { id, admins_can_view_notifications } = world.rootAccount;
  return admins_can_view_notifications && hasPermission(world, user.id, id, "view_notifications");
}

function noticeBody(notice: Notice): components["schemas"]["CommMessage"] {
  const { id, from_name, to, subject, body } = notice;
  const created_at = toSeconds(notice.created_at);
  return {
    id,
    created_at,
    sent_at: created_at,
    workflow_state: "sent",
    from: "notifications@example.edu",
    from_name,
    to,
    subject,
    body,
    html_body: null,
  };
}
