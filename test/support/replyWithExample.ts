import type { Operation } from "../../src/core/operations.ts";
import type { Mock } from "../../src/mock/index.ts";

/** Makes the mock respond next with the operation's first example of success, whatever its world holds. */
export async function replyWithExample({ url }: Mock, { id, responses }: Operation, times = 1): Promise<void> {
  const status = responses.map((response) => Number(response.status)).find((code) => code < 300);
  const response = await fetch(`${url}/__mock/replies`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ operationId: id, status, times }),
  });
  if (!response.ok) throw new Error(await response.text());
}
