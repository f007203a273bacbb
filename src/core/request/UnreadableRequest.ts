/** A request that Rails gives up on before any action sees it; it gets a 400. */
export class UnreadableRequest extends Error {
  override name = "UnreadableRequest";
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The text that UTF-8 bytes stand for.
 *
 * @throws UnreadableRequest if they are none
 */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableRequest("The body is not valid UTF-8.");
  }
}
