/** Traffic that cannot be verified; the message is for the person who gave it. */
export class VerifyError extends Error {
  override name = "VerifyError";
}
