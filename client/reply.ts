import type { Pages, Reply } from "../generated/operations.ts";

/** A call on its way: a promise of the data, which can tell the whole answer too. */
export function createReply<A extends { readonly data: unknown }>(answer: Promise<A>): Reply<A> {
  const data: Promise<A["data"]> = answer.then((whole) => whole.data);
  return Object.assign(data, {
    withResponse: () => {
      // Who takes the whole answer takes its failure too.
      data.catch(() => {});
      return answer;
    },
  });
}

/**
 * A list on its way: a promise of its first page, and an iterable of the items of all.
 *
 * @param first the first page
 * @param follow brings the page after one; undefined after the last
 * @param itemsOf takes the items out of a page
 */
export function createPages<A extends { readonly data: unknown }, I>(
  first: Promise<A>,
  follow: (answer: A) => Promise<A> | undefined,
  itemsOf: (data: A["data"]) => readonly I[],
): Pages<A, I> {
  const reply = createReply(first);
  async function* pages(): AsyncGenerator<Awaited<A["data"]>> {
    for (let next: Promise<A> | undefined = reply.withResponse(); next; ) {
      const answer: A = await next;
      yield answer.data as Awaited<A["data"]>;
      next = follow(answer);
    }
  }
  async function* items() {
    for await (const page of pages()) yield* itemsOf(page);
  }
  async function all({ limit = Number.POSITIVE_INFINITY } = {}) {
    const found: I[] = [];
    if (limit > 0) for await (const item of items()) if (found.push(item) >= limit) break;
    return found;
  }
  return Object.assign(reply, { pages, all, [Symbol.asyncIterator]: items });
}
