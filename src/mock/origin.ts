import type { MockRequest } from "./types.ts";

/** The mock's address, as the caller wrote it. */
export function originOf({ protocol, headers: { host = "" } }: MockRequest): string {
  const isHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(host) && URL.canParse(`http://${host}`);
  return `${protocol}//${isHost ? host : "localhost"}`;
}
