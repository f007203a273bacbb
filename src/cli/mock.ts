import { startMock, type WorldFile } from "../mock/index.ts";
import { logResponse } from "./logResponse.ts";
import { onEnd, readMockOptions, started } from "./serverOptions.ts";

/** How the command is called. */
export const USAGE = `usage: canvas-openapi mock [options]
  --port 4010              0 takes a free port
  --host 127.0.0.1
  --world world.json       what there is before the first request; a small school without it
  --state state.json       keep the world in this file between runs
  --size 1000              how many conversations the small school has in its inbox
  --strict                 reject requests that break the contract, instead of reporting them
  --throttle               throttle as Canvas does
  --throttle-cost 50       what each request costs
  --throttle-status 429    the status of throttled requests; 403 without it`;

/** Runs the mock until it is stopped; its address goes to stdout, a line for each response to stderr. */
export async function mock(args: string[]): Promise<void> {
  const options = readMockOptions(args, USAGE, 4010);
  const server = await started(startMock({ ...options, onResponse: logResponse }), options);
  onEnd(server.stop);
  console.log(server.url);
  console.error(
    `The mock responds as a Canvas does. Try:\n  curl -H 'Authorization: Bearer ${tokenIn(options.world)}' ${server.url}/api/v1/conversations`,
  );
}

/** A token that the mock accepts: any in its own world, that of a user in another. */
function tokenIn(world: WorldFile | undefined): string {
  if (!world || world.unknown_token) return "any";
  return world.users?.find(({ token }) => token)?.token ?? "TOKEN";
}
