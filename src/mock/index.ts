import { checkNumber } from "../core/checkNumber.ts";
import { listen } from "../core/listen.ts";
import type { MockContract } from "./contract.ts";
import { type Answerer, exchange, refuseUnread } from "./exchange.ts";
import { RequestLog } from "./RequestLog.ts";
import { Rules } from "./rules.ts";
import { createMockServer } from "./server.ts";
import { Throttle } from "./throttle.ts";
import type { Mock, MockOptions } from "./types.ts";

export type * from "./types.ts";

/** What the mock stands on. Optional peers of this package: who wants the client alone does not need them. */
const PEERS = ["@stoplight/prism-http@5.12", "ajv@8"];

const STRING_IDS = /application\/json\+canvas-string-ids/;

/**
 * Starts a server that answers like a Canvas, from the examples of the contract.
 *
 * @throws an error that says what to install if the mock's optional peers are missing
 * @throws RangeError if `host`, `size` or a figure of `throttle` cannot be
 * @throws the server's error if the port is taken or not permitted (`code` is `EADDRINUSE` or `EACCES`)
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", size, onAnswer } = options;
  checkNumber("size", size, 0, "whole");
  // Node would take it for every address of this machine.
  if (host === "") throw new RangeError('host is "": give an address such as 127.0.0.1.');
  const throttle = options.throttle && new Throttle(options.throttle);
  const integer = await loadAnswerer("openapi.json", size);
  let string: Promise<Answerer> | undefined;
  const answererFor = async (accept: string) => {
    if (!STRING_IDS.test(accept)) return integer;
    string ??= loadAnswerer("openapi.string-ids.json", size);
    return string;
  };
  const rules = new Rules(integer.contract);
  const log = new RequestLog();
  const front = { answererFor, throttle, rules, log };
  const server = createMockServer({
    handle: (request, address) => exchange(front, request, address),
    refuse: (request, answer) => refuseUnread(front, request, answer),
    onAnswer,
  });
  return {
    ...(await listen(server, port, host)),
    requests: log.requests,
    reply: (operationId, reply) => rules.add(operationId, reply),
    reset: () => {
      for (const part of [log, rules, throttle]) part?.reset();
    },
  };
}

async function loadAnswerer(
  file: "openapi.json" | "openapi.string-ids.json",
  size: number | undefined,
): Promise<Answerer & { contract: MockContract }> {
  const [{ answer, matchOperation }, { readContract }, { loadPrism }] = await Promise.all([
    import("./answer.ts"),
    import("./contract.ts"),
    import("./prism.ts"),
  ]).catch(explainMissingPeer);
  const contract = readContract(file);
  const engine = { contract, prism: loadPrism(contract.document), size };
  return {
    contract,
    match: (method, path) => matchOperation(engine, method, path),
    answer: (...call) => answer(engine, ...call),
  };
}

function explainMissingPeer(error: unknown): never {
  const isMissing = error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
  if (!isMissing) throw error;
  throw new Error(`The mock needs packages that are not installed. Run: npm install --save-dev ${PEERS.join(" ")}`, {
    cause: error,
  });
}
