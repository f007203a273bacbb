import createClient from "openapi-fetch";
import { checkToken, createAccess } from "./access.ts";
import { CanvasError } from "./CanvasError.ts";
import { causeOf } from "./causeOf.ts";
import { type AnyClient, type Ended, exchange } from "./exchange.ts";
import { isLookupFailure } from "./network.ts";
import { backoff, isRepeatable } from "./retry.ts";
import { type CallInit, type SerializedCall, serializeCall } from "./serialize.ts";
import { readSettings } from "./settings.ts";
import { type Interruption, interruptionBy, sleep, within } from "./signals.ts";
import type { CanvasOptions } from "./types.ts";

/** How a call ended. */
export type Outcome =
  | { error?: undefined; response: Response; data: unknown }
  | { error: CanvasError; response?: Response | undefined; data?: undefined; raw?: unknown };

/** Sends calls to one Canvas: in turn, authorised, and again where that may help. */
export interface Sender {
  origin: string;
  /** The openapi-fetch client that every request goes through. */
  client: AnyClient;
  /** @throws CanvasError if the call cannot be sent */
  serialize(method: string, path: string, init: CallInit): SerializedCall;
  /** A text without the tokens. */
  hide(text: string): string;
  send(call: SerializedCall): Promise<Outcome>;
}

/** How an attempt ended. */
interface Attempt extends Ended {
  token?: string;
  /** Whether a request that was throttled may be sent again. */
  mayRepeat?: boolean;
}

/** What else the error of a call shows, and what it hides. */
interface CallHistory {
  attempts: number;
  mayHaveHappened: boolean;
  /** How the call was throttled, if it was. */
  throttled?: CanvasError | undefined;
  hide: (text: string) => string;
}

/** @throws TypeError or RangeError if an option cannot be */
export function createSender(options: CanvasOptions): Sender {
  const settings = readSettings(options);
  const { origin } = settings;
  const client: AnyClient = createClient<Record<string, Record<"get", object>>>({
    baseUrl: origin,
    // What was serialised before the first attempt.
    bodySerializer: (text) => text,
    querySerializer: () => "",
    // A redirect could lead the token elsewhere.
    redirect: "manual",
  });
  const access = createAccess(options);
  return { origin, client, serialize: (...call) => serializeCall(...call, settings), hide: access.hide, send };

  async function send(call: SerializedCall): Promise<Outcome> {
    const { method, rules, signal, url } = call;
    /** How many requests were sent, and how many of them failed for other reasons than the throttle. */
    let attempts = 0;
    let failures = 0;
    /** Whether a response got lost, so that the server may have carried out what was asked. */
    let mayHaveHappened = false;
    /** Where the call stands in the queue, once it had its turn. */
    let order: number | undefined;
    /** How the call was throttled the last time, if it was. */
    let throttled: CanvasError | undefined;
    /** A token that the server did not accept, and whether the call was repeated for that. */
    let rejected: string | undefined;
    let isRefreshed = false;

    for (;;) {
      const attempt = await sendOnce();
      const { kind, isSent, response, data } = attempt;
      if (isSent) attempts++;
      if (response && !kind) return { response, data };
      mayHaveHappened ||= isLost(attempt) && method !== "GET";
      const error = errorOf(call, attempt, { attempts, mayHaveHappened, throttled, hide: access.hide });
      if (kind === "throttled") {
        // A call that is throttled again lets the others pass.
        if (throttled) order = undefined;
        throttled = error;
      }
      if (!(await isRepeated(attempt, error))) return { ...attempt, data: undefined, error };
    }

    /** Gets a token, waits for the turn of a request with it, and sends it. */
    async function sendOnce(): Promise<Attempt> {
      // What goes to another host needs neither.
      if (!url.startsWith(`${origin}/`)) return exchange(client, origin, call, "");
      if (signal?.aborted) return { isSent: false, ...interruptionBy(signal.reason) };
      let token: string | Interruption;
      try {
        token = await takeToken();
      } catch (cause) {
        return { isSent: false, kind: "usage", cause };
      }
      if (typeof token !== "string") return { isSent: false, ...token };
      const scheduler = access.schedulerOf(token);
      const turn = await scheduler.enter(rules, signal, order);
      if ("kind" in turn) return { isSent: false, ...turn };
      order = turn.order;
      // While this call waited, another one may have learnt that the token is not valid any more.
      const isStale = token !== rejected && access.isRejected(token);
      const ended = isStale ? { isSent: false } : await exchange(client, origin, call, token);
      const mayRepeat = scheduler.leave(turn, rules, ended);
      if (!isStale) return Object.assign(ended, { mayRepeat, token });
      rejected = token;
      return sendOnce();
    }

    /** Gets the token. Only a function can take its time. */
    function takeToken(): string | Promise<string | Interruption> {
      const { token } = options;
      return typeof token === "function" ? within(call, () => access.ask(token, rejected)) : checkToken(token);
    }

    /** Whether the request is to be sent again now. */
    async function isRepeated({ token, mayRepeat, cause }: Attempt, { kind, status, retryAfter }: CanvasError) {
      if (kind === "unauthenticated" && token && typeof options.token === "function" && !isRefreshed) {
        rejected = token;
        isRefreshed = true;
        return true;
      }
      if (kind === "throttled" && options.throttle !== false) return mayRepeat === true;
      const isHopeless = failures >= rules.retries || retryAfter > rules.maxDelay || isLookupFailure(cause);
      if (isHopeless || !isRepeatable(method, kind, status)) return false;
      await sleep(Math.max(retryAfter, backoff(failures++, rules)), signal);
      return true;
    }
  }
}

/** Whether the server may have carried out the request of an attempt that failed. */
export function isLost({ isSent, received }: Ended): boolean {
  return isSent && (!received || received.ok || received.status > 499);
}

/** The error of a call, by how its last attempt ended. */
export function errorOf(
  { method, url }: SerializedCall,
  { kind = "unexpected", cause, response, raw, isSent, reason, isQueued }: Ended,
  { throttled, ...history }: CallHistory,
): CanvasError {
  const common = { ...history, method, url };
  if (kind === "timeout" || kind === "aborted") {
    const held = isQueued ? new CanvasError({ ...common, kind: "throttled" }) : reason;
    return new CanvasError({ ...common, kind, cause: throttled ?? held });
  }
  // What was thrown before the request had the token stays as it is.
  const thrown = isSent ? causeOf(cause, history.hide) : cause;
  return new CanvasError({ ...common, kind, response, raw, cause: thrown });
}
