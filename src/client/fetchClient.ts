import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { authorize } from "./authorize.ts";
import { fillPath } from "./fillPath.ts";
import { baseHeaders, type CanvasOptions, readOrigin } from "./settings.ts";

/**
 * Creates a typed openapi-fetch client of the same Canvas, for what the methods do not cover. It asks for string ids, keeps
 * the token to its Canvas and checks path values as the methods do, but neither repeats nor throws what the server refuses.
 *
 * @throws TypeError if `baseUrl` is not the address of a host, or would send the token in the clear
 */
export function createFetchClient(options: Omit<CanvasOptions, "asUserId" | "retry" | "timeout">): Client<paths> {
  const origin = readOrigin(options.baseUrl);
  return createClient<paths>({
    baseUrl: origin,
    fetch: async (request) => {
      await authorize(request, origin, options.token);
      return (options.fetch ?? fetch)(request);
    },
    // A redirect could lead the token elsewhere.
    redirect: "manual",
    headers: baseHeaders(options),
    pathSerializer: fillPath,
  });
}
