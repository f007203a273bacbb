import { VerifyError } from "./VerifyError.ts";

/** A server with the path below which its API is. */
export interface Server {
  url: string;
  /** The path of a URL below the server's, or undefined for another server's. */
  pathBelow(url: URL): string | undefined;
}

/**
 * Reads a server's URL; a host alone will do.
 *
 * @throws VerifyError if it is none
 */
export function readServer(text: string): Server {
  const full = text.includes("://") ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (!url?.host || !/^https?:$/.test(url.protocol))
    throw new VerifyError(`--server is not the URL of a server. Give one such as https://canvas.example.edu`);
  const base = url.pathname.replace(/\/+$/, "");
  return {
    url: `${url.origin}${base}`,
    pathBelow: ({ host, pathname }) =>
      host === url.host && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined,
  };
}
