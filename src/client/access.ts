import { Scheduler } from "./scheduler.ts";
import type { CanvasOptions } from "./types.ts";

/** How many tokens have a scheduler before those that rest are forgotten. */
const MOST = 100;

/** A token that the server did not accept, and what comes in its place. */
interface Refresh {
  rejected: string | undefined;
  promise: Promise<string>;
  /** What came, as soon as it did. */
  replacement?: string;
}

/** The tokens of a client, and the scheduler of each. */
export class Access {
  readonly #options: CanvasOptions;
  readonly #schedulers = new Map<string, Scheduler>();
  /** The call of the token function that has not ended. */
  #asking: Promise<string> | undefined;
  #refresh: Refresh | undefined;

  constructor(options: CanvasOptions) {
    this.#options = options;
  }

  /**
   * The token for a request. Calls that need one while the token function is pending share its result.
   *
   * @throws TypeError if there is none, or one that no header can have; else what the token function throws
   */
  async token(): Promise<string> {
    const { token } = this.#options;
    if (typeof token !== "function") return checkToken(token);
    if (this.#asking) return this.#asking;
    const answer = token();
    if (typeof answer === "string") return checkToken(answer);
    this.#asking = Promise.resolve(answer)
      .then(checkToken)
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }

  /** Whether another token can be had. */
  get isRefreshable(): boolean {
    return typeof this.#options.token === "function";
  }

  /** Asks for a token in place of one that the server did not accept; once for all calls that had it. */
  refresh(rejected: string): Promise<string> {
    if (this.#refresh?.rejected === rejected) return this.#refresh.promise;
    const refresh: Refresh = { rejected, promise: this.token() };
    this.#refresh = refresh;
    const keep = (replacement: string) => Object.assign(refresh, { replacement });
    // After a failure the next call asks again.
    const forget = () => Object.assign(refresh, { rejected: undefined });
    refresh.promise.then(keep, forget);
    return refresh.promise;
  }

  /** Whether another token came in place of this one. */
  isReplaced(token: string): boolean {
    const { rejected, replacement = token } = this.#refresh ?? {};
    return rejected === token && replacement !== token;
  }

  schedulerOf(token: string): Scheduler {
    const scheduler = this.#schedulers.get(token) ?? new Scheduler(this.#options);
    if (this.#schedulers.size >= MOST) this.#forget();
    this.#schedulers.set(token, scheduler);
    return scheduler;
  }

  #forget(): void {
    for (const [token, { isIdle }] of this.#schedulers) if (isIdle) this.#schedulers.delete(token);
  }
}

function checkToken(token: unknown): string {
  // The platform would send a missing one as "undefined", and quote a header that it cannot set.
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return token;
  throw new TypeError("The token is missing or malformed.");
}
