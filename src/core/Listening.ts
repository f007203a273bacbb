/** A server that listens. In a file of its own, so that the published types do not need those of Node. */
export interface Listening {
  /** Its address, such as `http://127.0.0.1:4010`. */
  url: string;
  /** Closes the server and its connections. */
  stop(): Promise<void>;
}
