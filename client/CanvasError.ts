/** An answer that is no success. */
export class CanvasError extends Error {
  override name = "CanvasError";
  /** The HTTP status. */
  readonly status: number;
  /** The body: JSON if it was JSON, else text. */
  readonly raw: unknown;

  constructor(message: string, status: number, raw: unknown) {
    super(message);
    this.status = status;
    this.raw = raw;
  }
}
