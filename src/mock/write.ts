import type { Chosen } from "./choose.ts";
import type { MockContract } from "./contract.ts";
import { toLowerCase } from "./headers.ts";
import type { Rule } from "./rules.ts";
import type { MockAnswer } from "./types.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** A 401 has a challenge only where the credentials are missing or not usable. */
const CHALLENGED = ["no_credentials", "invalid_token", "expired_token", "revoked_token"];

/** Brings an answer into the bytes that Canvas sends. The contract's `Link` is an example, and leads nowhere. */
export function write(
  { status, headers, body, link, documented }: Omit<Chosen, "violations">,
  rule: Rule | undefined,
): Pick<MockAnswer, "status" | "headers" | "body"> {
  const lower: Record<string, string> = { ...headers, ...(link ? { link } : {}) };
  if (!link) delete lower.link;
  const type = lower["content-type"];
  // A throttled request cost nothing, and found nothing left.
  if (type?.startsWith("text/plain")) {
    delete lower["x-request-cost"];
    lower["x-rate-limit-remaining"] = "0.0";
  }
  if (!CHALLENGED.includes(documented?.example?.exampleKey ?? "no_credentials")) delete lower["www-authenticate"];
  const own = toLowerCase(rule?.headers);
  if (body === undefined || status === 204) return { status, headers: { ...lower, ...own }, body: "" };
  const isText = typeof body === "string" && (type?.startsWith("text/") || rule?.body !== undefined);
  return {
    status,
    headers: { ...lower, "content-type": type ? `${type}; charset=utf-8` : JSON_TYPE, ...own },
    body: isText ? body : JSON.stringify(body),
  };
}

/** A refusal that no action sends, but what stands before them. */
export function refuse(contract: MockContract, status: number, violation: string): MockAnswer {
  const message = status === 404 ? "The specified resource does not exist." : violation;
  const headers = Object.fromEntries(
    ["X-Request-Cost", "X-Rate-Limit-Remaining"].map((name) => {
      const { example } = contract.dereference({ $ref: `#/components/headers/${name}` });
      return [name.toLowerCase(), String(example)];
    }),
  );
  return {
    status,
    headers: { "content-type": JSON_TYPE, ...headers },
    body: JSON.stringify({ errors: [{ message }] }),
    violations: [violation],
  };
}
