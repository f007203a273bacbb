import { expect } from "vitest";
import { type Expected, toConform } from "./toConform.ts";

// Adds `toConform` to Vitest's `expect`: import this module in a test, or name it in `setupFiles`.
expect.extend({ toConform });

declare module "vitest" {
  interface Matchers<T> {
    /** Passes if the response is one that the contract allows. */
    toConform(expected?: Expected): Promise<T>;
  }
}
