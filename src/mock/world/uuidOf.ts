import { createHash } from "node:crypto";

/** The same for the same thing in each run, in the 40 characters of Canvas'. */
export function uuidOf(thing: string): string {
  return createHash("sha1").update(thing).digest("base64url").padEnd(40, "0").slice(0, 40);
}
