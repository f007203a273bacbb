import { listen } from "../core/listen.ts";
import type { MockCore } from "./createMock.ts";
import { StateFile } from "./StateFile.ts";
import { createMockServer } from "./server.ts";
import type { InProcessMock, Mock, MockOptions, MockServerOptions } from "./types.ts";

export type * from "./types.ts";

/** What the mock stands on. An optional peer of this package: who wants the client alone does not need it. */
const PEER = "@stoplight/prism-http@5.12";

/**
 * Makes a mock without a port: its `fetch` can be given to a client. Several mocks share nothing.
 *
 * @throws an error that says what to install if the mock's optional peer is missing
 * @throws RangeError if `size` or a figure of `throttle` cannot be
 * @throws a WorldError that says what is wrong with the world, and where
 */
export async function createMock(options: MockOptions = {}): Promise<InProcessMock> {
  const { mock } = await loadCore(options);
  return mock;
}

/**
 * Starts a mock as a server.
 *
 * @throws as `createMock` does
 * @throws RangeError if `host` cannot be
 * @throws an error that says what is wrong with the `state` file
 * @throws the server's error if the port is taken or not permitted (`code` is `EADDRINUSE` or `EACCES`)
 */
export async function startMock(options: MockServerOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1" } = options;
  // Node would take it for every address of this machine.
  if (host === "") throw new RangeError('host is "": give an address such as 127.0.0.1.');
  const core = await loadCore(options);
  const state = options.state === undefined ? undefined : new StateFile(options.state, core.sandbox);
  const handle: MockCore["handle"] = async (request, address) => {
    const outcome = await core.handle(request, address);
    state?.touch();
    return outcome;
  };
  const { url, stop } = await listen(createMockServer({ ...core, handle }), port, host);
  return {
    ...core.mock,
    url,
    stop: async () => {
      await stop();
      state?.save();
    },
  };
}

/** Loaded when the first mock is made, as it needs the peer; by one import, which several mocks at once wait for. */
let loading: Promise<typeof import("./createMock.ts")> | undefined;

async function loadCore(options: MockOptions): Promise<MockCore> {
  loading ??= import("./createMock.ts");
  const { createCore } = await loading.catch(explainMissingPeer);
  return createCore(options);
}

function explainMissingPeer(error: unknown): never {
  const isMissing = error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
  if (!isMissing) throw error;
  throw new Error(`The mock needs a package that is not installed. Run: npm install --save-dev ${PEER}`, {
    cause: error,
  });
}
