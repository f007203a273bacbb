/** Traffic that cannot be checked; its message is for the person who gave it. */
export class TrafficError extends Error {
  override name = "TrafficError";
}
