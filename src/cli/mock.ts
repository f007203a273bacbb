import { startMock } from "../mock/index.ts";
import { logAnswer } from "./logAnswer.ts";
import { onEnd, readMockOptions, started } from "./serverOptions.ts";

/** How the command is called. */
export const USAGE =
  "usage: canvas-openapi mock [--port 4010] [--host 127.0.0.1] [--size 1000] [--throttle] [--throttle-cost 50] [--throttle-status 429]";

/** Runs the mock until it is stopped; its address goes to stdout, a line for each answer to stderr. */
export async function mock(args: string[]): Promise<void> {
  const options = readMockOptions(args, USAGE, 4010);
  const server = await started(startMock({ ...options, onAnswer: logAnswer }), options);
  onEnd(server.stop);
  console.log(server.url);
  console.error(
    `The mock answers like a Canvas. Try:\n  curl -H 'Authorization: Bearer any' ${server.url}/api/v1/conversations/unread_count`,
  );
}
