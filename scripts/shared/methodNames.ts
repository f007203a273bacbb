import type { Operation } from "../../src/core/operations.ts";

/** The client's name for a tag: `Account Notifications` is `accountNotifications`, or as a class `AccountNotifications`. */
export function resourceName(tag: string, form: "camel" | "pascal" = "camel"): string {
  const pascal = tag.replace(/\s+/g, "");
  return form === "pascal" ? pascal : lowerFirst(pascal);
}

/**
 * The client's name for an operation: the operationId without the tag's noun (`addConversationRecipients` under
 * Conversations is `addRecipients`), or without the tag where that is the verb (`searchRecipients` under Search is
 * `recipients`). Undefined if the operationId has neither.
 */
export function shortName({ id, tag }: Pick<Operation, "id" | "tag">): string | undefined {
  const verb = resourceName(tag);
  if (new RegExp(`^${verb}[A-Z]`).test(id)) return lowerFirst(id.slice(verb.length));
  const noun = resourceName(tag, "pascal").replace(/s$/, "");
  const at = id.search(new RegExp(`${noun}s?(?=[A-Z]|$)`));
  if (at < 1) return undefined;
  return id.slice(0, at) + id.slice(at).replace(new RegExp(`^${noun}s?`), "");
}

/** As `shortName`, but the operationId itself where the noun is missing; the check reports those. */
export function methodName(operation: Pick<Operation, "id" | "tag">): string {
  return shortName(operation) ?? operation.id;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
