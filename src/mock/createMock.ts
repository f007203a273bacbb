import { checkNumber } from "../core/checkNumber.ts";
import { readContract } from "./contract.ts";
import { control } from "./control.ts";
import { fetchFrom } from "./fetchFrom.ts";
import { type Engine, handle, handleUnread, type Outcome } from "./handle.ts";
import { loadPrism } from "./prism.ts";
import { RequestChecker } from "./RequestChecker.ts";
import { RequestLog } from "./RequestLog.ts";
import { createRouter } from "./routes.ts";
import { type AnyReply, Rules } from "./rules.ts";
import { Sandbox } from "./Sandbox.ts";
import { Throttle } from "./throttle.ts";
import type { InProcessMock, MockOptions, MockRequest, MockResponse, ReplyFunction, WorldFile } from "./types.ts";
import { defaultWorld } from "./world/defaultWorld.ts";

// They say what the contract says, whatever happens: all mocks share them.
const contract = readContract();
const prism = loadPrism(contract.document);
const router = createRouter(contract);
const checker = new RequestChecker(contract, prism);

/** A mock with the ways in that its HTTP server needs. */
export interface MockCore {
  mock: InProcessMock;
  sandbox: Sandbox;
  /** @param address where the request comes from */
  handle(request: MockRequest, address: string): Promise<Outcome>;
  /** Records a request whose body was too large to be read. */
  handleUnread(request: MockRequest, response: MockResponse): MockResponse;
}

/**
 * Makes a mock.
 *
 * @throws RangeError if `size` or a figure of `throttle` is out of range, and a WorldError if the world is not valid
 */
export function createCore({ world, size, strict = false, throttle: limits, onResponse }: MockOptions): MockCore {
  checkNumber("size", size, 0, "whole");
  const sandbox = new Sandbox(world ?? defaultWorld(size));
  const throttle = limits && new Throttle(limits, () => sandbox.world.clock.milliseconds);
  const [rules, log] = [new Rules(contract, router), new RequestLog()];
  const engine: Engine = { contract, checker, router, rules, log, throttle, strict, world: () => sandbox.world };
  const reset = () => {
    for (const part of [log, rules, throttle, sandbox]) part?.reset();
  };
  const controlled = {
    requests: log.requests,
    reply: (target: string, reply: AnyReply | ReplyFunction<AnyReply>) => rules.add(target, reply),
    dropReplies: () => rules.reset(),
    world: () => sandbox.snapshot(),
    load: (file: WorldFile) => sandbox.load(file),
    advance: (milliseconds: number) => sandbox.advance(milliseconds),
    reset,
  };
  const core: MockCore = {
    mock: { ...controlled, fetch: (input, init) => fetchFrom(core.handle, input, init) },
    sandbox,
    handle: async (request, address) => {
      const outcome = control(controlled, request) ?? (await handle(engine, request, address));
      onResponse?.(request, outcome.response);
      return outcome;
    },
    handleUnread: (request, response) => {
      const recorded = handleUnread(engine, request, response);
      onResponse?.(request, recorded);
      return recorded;
    },
  };
  return core;
}
