import type { CanvasOptions } from "./settings.ts";

/**
 * Adds the token to a request for this Canvas, and to no other.
 *
 * @returns the token, or a text that nothing quotes
 * @throws TypeError if there is no token, or one that cannot stand in a header; else what `token` throws
 */
export async function authorize(request: Request, origin: string, token: CanvasOptions["token"]): Promise<string> {
  if (!request.url.startsWith(`${origin}/`)) return "\0";
  const secret = typeof token === "function" ? await token() : token;
  // The platform would send a missing one as "undefined", and quote a header that it cannot set.
  if (!/^[!-~]+$/.test(secret ?? "")) throw new TypeError("missing or malformed token");
  request.headers.set("Authorization", `Bearer ${secret}`);
  return secret;
}
