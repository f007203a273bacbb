import { isObject } from "../core/json.ts";

/** The lists that were made, by the examples that they were made of: a mock gives out the same ones all the time. */
const made = new WeakMap<unknown[], unknown[]>();

/**
 * Makes a list as long as wanted out of a few items, in turn. Each gets an id of its own, rising by one from the first
 * item's, and a number behind its subject.
 */
export function seed(examples: unknown[], size: number): unknown[] {
  const known = made.get(examples);
  if (known?.length === size) return known;
  const [first] = examples;
  const start = Number(/\d+$/.exec(String(isObject(first) ? first.id : ""))?.[0] ?? 1);
  const list = Array.from({ length: size }, (_, index) => {
    const example = examples[index % examples.length];
    if (!isObject(example)) return example;
    const { id, subject } = example;
    return {
      ...example,
      id: typeof id === "string" ? id.replace(/\d+$/, String(start + index)) : start + index,
      ...(typeof subject === "string" ? { subject: `${subject} ${index + 1}` } : {}),
    };
  });
  made.set(examples, list);
  return list;
}
