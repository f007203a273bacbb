import { readFileSync } from "node:fs";
import { operationsOf } from "../../src/core/operations.ts";
import { badRequestMaker } from "./badRequests.ts";
import { readBundle } from "./bundle.ts";
import { sendRaw } from "./rawRequest.ts";
import { urlOf } from "./urlOf.ts";

const AT_ONCE = 32;

/** What came of hostile requests. */
export interface Outcome {
  /** Requests on which a connection failed that should not have. */
  problems: string[];
  /** How often each status was seen. */
  seen: Map<number, number>;
}

/** Sends the hostile requests with the numbers from `first` on, some at once. The same number is the same request each time. */
export async function sendHostileRequests(url: string, first: number, count: number): Promise<Outcome> {
  const make = createMaker();
  const outcome: Outcome = { problems: [], seen: new Map() };
  let next = first;
  const worker = async () => {
    for (let number = next++; number < first + count; number = next++) {
      const { kind, bytes, after } = make(number);
      const { statuses } = await sendRaw(url, bytes, after).catch((error: Error) => {
        outcome.problems.push(`${number} (${kind}): ${error.message}`);
        return { statuses: [] };
      });
      for (const status of statuses) outcome.seen.set(status, (outcome.seen.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcome;
}

/** Bad requests to every operation, with the names of all its parameters and the keys of its bodies. */
function createMaker() {
  const operations = operationsOf(readBundle("openapi.json"));
  const text = readFileSync("generated/openapi.json", "utf8");
  const names = [...text.matchAll(/"name": "([\w[\]]+)"/g)].map(([, name = ""]) => name);
  const keys = [
    ...["recipients", "body", "conversation", "starred", "event", "conversation_ids", "account_notification", "remove"],
    ...["communication_channel", "subject", "push_token", "message", "notification_preferences", "frequency", "types"],
    ...["filter", "include", "scope", "tags", "context_code", "forwarded_message_ids", "attachment_ids", "name", "url"],
  ];
  return badRequestMaker(
    operations.map((operation) => ({ method: operation.method.toUpperCase(), path: urlOf(operation) })),
    [...new Set([...names, ...keys])],
  );
}
