/** A call that cannot be carried out; its message is for the person who made it. */
export class CommandError extends Error {
  override name = "CommandError";
}
