/** An instant in UTC with microseconds, such as `2026-03-01T09:00:00.000001Z`: in this form later ones sort behind. */
export type Time = string;

/** The years that four digits can name: behind them, times would no longer sort as texts. */
const MAX_MILLISECONDS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** @param microseconds since 1970 */
export function toTime(microseconds: number): Time {
  const milliseconds = Math.floor(microseconds / 1000);
  const rest = String(microseconds - milliseconds * 1000).padStart(3, "0");
  return `${new Date(milliseconds).toISOString().slice(0, -1)}${rest}Z`;
}

/** @returns microseconds since 1970 */
export function toMicroseconds(time: Time): number {
  return Date.parse(`${time.slice(0, 23)}Z`) * 1000 + Number(time.slice(23, 26));
}

/** Reads what Canvas reads as an instant; undefined if it is none. Without an offset it is UTC. */
export function parseTime(text: string): Time | undefined {
  const [, fraction = ""] = /T[\d:]+\.(\d{1,6})/.exec(text) ?? [];
  const hasZone = /(z|[+-]\d\d:?\d\d|gmt|utc)\s*$/i.test(text);
  const isTimeOfDay = /\d{1,2}:\d\d/.test(text);
  const milliseconds = Date.parse(isTimeOfDay && !hasZone ? `${text}Z` : text);
  if (Number.isNaN(milliseconds) || milliseconds < 0 || milliseconds > MAX_MILLISECONDS) return undefined;
  return toTime(milliseconds * 1000 + Number(fraction.padEnd(6, "0").slice(3)));
}

/** As responses have it: whole seconds (facts 1.1). */
export function toSeconds(time: Time): string {
  return `${time.slice(0, 19)}Z`;
}

/** Moves an instant by milliseconds. */
export function moveTime(time: Time, milliseconds: number): Time {
  return toTime(toMicroseconds(time) + Math.round(milliseconds * 1000));
}

/** Sorts times, or texts without one, in descending order. */
export function latestFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
