/**
 * Measures how long many calls take that are made at once, against a simulated Canvas on a virtual clock: through the
 * whole client, which knows nothing of the simulation.
 */

import { CanvasError, createCanvas } from "../../src/client/index.ts";
import {
  MODELS,
  type Model,
  REGIMES,
  type Regime,
  randomFrom,
  SimulatedCanvas,
  VirtualClock,
} from "../support/simulation.ts";

Math.random = randomFrom(7);
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };

console.log("many calls at once (the optimum: see SimulatedCanvas.optimum)");
for (const model of MODELS) for (const regime of REGIMES) await measure(regime, model);

async function measure(regime: Regime, model: Model): Promise<void> {
  const clock = new VirtualClock();
  const server = new SimulatedCanvas(clock, regime, model);
  const canvas = createCanvas({ baseUrl: "https://canvas.example.edu", token: "any", fetch: () => server.respond() });
  const cancels: (() => void)[] = [];
  const virtual = {
    setTimeout: (callback: () => void, milliseconds: number) => cancels.push(clock.after(milliseconds, callback)) - 1,
    clearTimeout: (timer: number) => cancels[timer]?.(),
  };
  Object.assign(globalThis, virtual);
  Date.now = clock.now;
  let failed = 0;
  const call = () =>
    canvas.conversations.getUnreadCount().catch((error: unknown) => {
      if (!(error instanceof CanvasError)) throw error;
      failed++;
    });
  try {
    await clock.run(Promise.all(Array.from({ length: regime.calls }, call)));
  } finally {
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    Date.now = real.now;
  }
  const [time, optimum] = [clock.now(), server.optimum()];
  const { calls, mark, status } = regime;
  const aim = calls < 5000 ? 1.5 : 1.15;
  const throttled = ((server.throttled / calls) * 100).toFixed(2);
  console.log(
    `  ${model}, mark ${mark}, ${status}, ${calls} calls: ${(time / optimum).toFixed(2)} times the optimum (aim: at most ${aim}; ` +
      `${(time / 1000).toFixed(1)} s / ${(optimum / 1000).toFixed(1)} s), ${throttled} % throttled (aim: at most 0.5), ${failed} failed`,
  );
}
