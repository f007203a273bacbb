import type { IdMode } from "./bundle.ts";
import type { Exchange } from "./exchange.ts";

/** An id with its value, the quote before it captured: `"user_id":"1`, `"audience_ids": [1`. */
const ID = /"(?:[a-z_]+_)?ids?"\s*:\s*\[?\s*("?)\d/g;

/**
 * Tells which ids an exchange has: strings if the request asks for them, or, where the recorder left its `Accept` out, if
 * most ids in the answer are strings.
 */
export function idModeOf({ accept, response }: Exchange): IdMode {
  if (accept !== undefined) return accept.includes("application/json+canvas-string-ids") ? "string" : "integer";
  const ids = [...new TextDecoder().decode(response?.bytes).matchAll(ID)];
  const strings = ids.filter(([, quote]) => quote === '"');
  return strings.length > ids.length / 2 ? "string" : "integer";
}
