import type { Coverage, Share } from "./coverage.ts";

/** What is counted, and can be demanded. */
export const SHARES = ["operations", "parameters", "properties", "statuses"] as const;

export type ShareName = (typeof SHARES)[number];

/** The least percentage of the contract that traffic has to reach, by what is counted. */
export type Thresholds = Partial<Record<ShareName, number>>;

/** The whole percentage, rounded down: 100 means all. */
export function percentOf({ covered, total }: Share): number {
  return total === 0 ? 0 : Math.floor((100 * covered) / total);
}

/** What traffic reaches too little of, in a line each. */
export function missedThresholds(coverage: Coverage, thresholds: Thresholds): string[] {
  return SHARES.flatMap((name) => {
    const least = thresholds[name];
    const percent = percentOf(coverage[name]);
    return least === undefined || percent >= least
      ? []
      : [`The traffic covers ${percent} % of the ${name}, not ${least} %.`];
  });
}

/**
 * Reads `operations=80,properties=50`.
 *
 * @returns undefined if it is something else
 */
export function parseThresholds(text: string): Thresholds | undefined {
  const thresholds: Thresholds = {};
  for (const part of text.split(",")) {
    const [, name, percent] = /^([a-z]+)=(\d{1,3})$/.exec(part.trim()) ?? [];
    const share = SHARES.find((known) => known === name);
    if (share === undefined || Number(percent) > 100) return undefined;
    thresholds[share] = Number(percent);
  }
  return thresholds;
}
