import { isObject, type Json } from "../../src/core/json.ts";

/** Columns of a line of code. */
export const WIDTH = 100;

/** The arguments of a call as TypeScript, in parentheses, on one line. */
export function inlineArguments(values: Json[]): string {
  return `(${values.map(inline).join(", ")})`;
}

/**
 * The same on several lines, as Prettier and Biome lay them out: an object at the end has a line for each member. Without
 * one, or if the arguments before it are too long for the line, each argument has a line.
 *
 * @param indent what the call's own line starts with
 * @param before what stands on that line before the arguments
 */
export function expandArguments(values: Json[], indent: string, before: string): string {
  const last = values.at(-1);
  const others = values.slice(0, -1).map(inline);
  if (isObject(last) && `${before}(${[...others, "{"].join(", ")}`.length <= WIDTH)
    return `(${[...others, expand(last, indent)].join(", ")})`;
  return `(${onLines(
    values.map((value) => member("", value, indent)),
    indent,
  )})`;
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, child]) => `${label(name)}${inline(child)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function expand(value: Json, indent: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => member("", item, indent));
    return `[${onLines(items, indent)}]`;
  }
  if (!isObject(value)) return inline(value);
  const members = Object.entries(value).map(([name, child]) => member(label(name), child, indent));
  return `{${onLines(members, indent)}}`;
}

/** A member on a line of its own below `indent`, or on several lines if it does not fit. */
function member(start: string, child: Json, indent: string): string {
  const line = start + inline(child);
  const hasRoom = indent.length + "  ,".length + line.length <= WIDTH;
  return hasRoom ? line : start + expand(child, `${indent}  `);
}

function onLines(members: string[], indent: string): string {
  return `\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}`;
}

function label(name: string): string {
  return `${isIdentifier(name) ? name : JSON.stringify(name)}: `;
}
