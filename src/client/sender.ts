import createClient from "openapi-fetch";
import { Access } from "./access.ts";
import { type AnyClient, type Attempt, type Exchanged, exchange } from "./exchange.ts";
import { errorOf, Failure } from "./Failure.ts";
import { isLookupFailure } from "./network.ts";
import { readHeaders } from "./readHeaders.ts";
import { backoff, isRepeatable } from "./retry.ts";
import type { Scheduler, Turn } from "./scheduler.ts";
import { type CallInit, type SerializedCall, serializeCall } from "./serialize.ts";
import { readSettings } from "./settings.ts";
import { sleep, within } from "./signals.ts";
import type { CanvasOptions } from "./types.ts";

/** Sends calls to one Canvas: in turn, authorised, and again where that may help. */
export interface Sender {
  origin: string;
  /** The openapi-fetch client that every request goes through. */
  client: AnyClient;
  /** @throws CanvasError if the call cannot be sent */
  serialize(method: string, path: string, init: CallInit): SerializedCall;
  /** @throws CanvasError for everything but a success */
  send(call: SerializedCall): Promise<Exchanged>;
}

/** What is known of a call on its way. */
interface History {
  /** How many requests were sent. */
  attempts: number;
  /** How many of them failed, and not because of the throttle. */
  failures: number;
  /** Whether a response got lost, so that the server may have carried out what was asked. */
  mayHaveHappened: boolean;
  /** How the throttle held the call up, if it did. */
  refusal?: Failure;
  /** A token that the server did not accept. */
  rejected?: string;
  /** Whether the call was repeated with another token. */
  isRefreshed?: boolean;
}

/** What a request goes out with. */
interface Place {
  token: string;
  scheduler: Scheduler;
  turn: Turn;
}

/** @throws TypeError or RangeError if an option cannot be */
export function createSender(options: CanvasOptions): Sender {
  const settings = readSettings(options);
  const { origin } = settings;
  const client: AnyClient = createClient<Record<string, Record<"get", object>>>({ baseUrl: origin });
  const access = new Access(options);
  const isThrottling = options.throttle !== false;
  return { origin, client, serialize: (...call) => serializeCall(...call, settings), send };

  async function send(call: SerializedCall): Promise<Exchanged> {
    const history: History = { attempts: 0, failures: 0, mayHaveHappened: false };
    for (;;) {
      try {
        return await attempt(call, history, await takePlace(call, history));
      } catch (thrown) {
        const failure = thrown instanceof Failure ? thrown : new Failure("usage", { cause: thrown });
        if (!(await isRepeated(call, history, failure))) throw errorOf(call, failure, history);
      }
    }
  }

  /** Gets a token, and waits for the turn of a request with it. */
  async function takePlace(call: SerializedCall, history: History): Promise<Place> {
    const { rejected, attempts } = history;
    const token = await within(call, () => (rejected === undefined ? access.token() : access.refresh(rejected)));
    const scheduler = access.schedulerOf(token);
    const turn = await scheduler.enter(call, attempts > 0).catch((failure) => {
      if (isThrottling) history.refusal ??= new Failure("throttled");
      throw failure;
    });
    if (!access.isReplaced(token)) return { token, scheduler, turn };
    // The server has not accepted this token from others meanwhile.
    scheduler.end();
    scheduler.leave();
    history.rejected = token;
    return takePlace(call, history);
  }

  /** Sends the request of a call once. */
  async function attempt(call: SerializedCall, history: History, place: Place): Promise<Exchanged> {
    const attempt: Attempt = { token: place.token, origin, fetch: call.fetch ?? options.fetch, isSent: false };
    const exchanging = exchange(client, call, attempt);
    await exchanging.then(
      () => settle(call, history, place, attempt),
      (failure: Failure) => settle(call, history, place, attempt, failure),
    );
    return exchanging;
  }

  /** Ends the turn of a request, and learns from how it ended. */
  function settle(
    { method, rules }: SerializedCall,
    history: History,
    { scheduler, turn }: Place,
    { isSent, received }: Attempt,
    failure?: Failure,
  ): void {
    const headers = received && readHeaders(received.headers);
    // The server may still be at work on what was abandoned.
    if (headers || !failure?.isInterruption) scheduler.end(headers);
    if (isSent) history.attempts++;
    if (failure?.kind === "throttled") {
      history.refusal = failure;
      failure.isFinal = isThrottling && !scheduler.refuse(turn, headers?.retryAfter ?? 0, rules);
    } else if (received) scheduler.accept();
    const isLost = failure && isSent && (!received || received.ok || received.status > 499);
    if (isLost && method !== "GET") history.mayHaveHappened = true;
    scheduler.leave();
  }

  /** Whether a call that failed is to be repeated now. */
  async function isRepeated({ method, rules, signal }: SerializedCall, history: History, failure: Failure) {
    const { kind, response, cause, token, isFinal } = failure;
    if (kind === "unauthenticated" && token && access.isRefreshable && !history.isRefreshed) {
      history.rejected = token;
      history.isRefreshed = true;
      return true;
    }
    if (kind === "throttled" && isThrottling) return !isFinal;
    const { retryAfter } = readHeaders(response?.headers);
    const isHopeless = history.failures >= rules.retries || retryAfter > rules.maxDelay || isLookupFailure(cause);
    if (isHopeless || !isRepeatable(method, kind, response?.status)) return false;
    await sleep(Math.max(retryAfter, backoff(history.failures, rules)), signal);
    history.failures++;
    return true;
  }
}
