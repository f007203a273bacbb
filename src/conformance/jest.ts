import { type Expected, toConform } from "./toConform.ts";

// Adds `toConform` to Jest's global `expect`: import this module in a test, or name it in `setupFilesAfterEnv`.
const expect: unknown = Reflect.get(globalThis, "expect");
if (!hasExtend(expect)) throw new Error("There is no global expect: import canvas-openapi/jest in a test of Jest.");
expect.extend({ toConform });

function hasExtend(value: unknown): value is { extend(matchers: object): void } {
  return typeof value === "function" && "extend" in value;
}

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Passes if the response is one that the contract allows. */
      toConform(expected?: Expected): Promise<R>;
    }
  }
}
