import type { Pages, Reply } from "../../generated/operations.ts";

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
 * @param follow brings the page after one, which must not be an earlier one; undefined after the last
 * @param itemsOf takes the items out of a page
 */
export function createPages<A extends { readonly data: unknown; readonly url: string }, I>(
  first: Promise<A>,
  follow: (answer: A, earlier: string) => Promise<A> | undefined,
  itemsOf: (data: A["data"]) => readonly I[],
): Pages<A, I> {
  const reply = createReply(first);
  // A list can be taken and never asked for an item: its failure must not end the process then.
  reply.withResponse();
  async function* pages(): AsyncGenerator<Awaited<A["data"]>> {
    // Kept is page 1, 2, 4, 8 and so on: pages that go round in a circle of any length meet one of them (Brent).
    let earlier = "";
    let count = 0;
    let kept = 1;
    for (let next: Promise<A> | undefined = first; next; ) {
      const answer: A = await next;
      yield answer.data as Awaited<A["data"]>;
      if (++count === kept) {
        earlier = answer.url;
        kept *= 2;
      }
      next = follow(answer, earlier);
    }
  }
  async function* items() {
    for await (const page of pages()) yield* itemsOf(page);
  }
  async function all({ limit = Number.POSITIVE_INFINITY } = {}) {
    // The first page is asked for even if none of it is wanted, and its failure must not get lost.
    await first;
    const found: I[] = [];
    if (limit > 0) for await (const item of items()) if (found.push(item) >= limit) break;
    return found;
  }
  return Object.assign(reply, { pages, all, [Symbol.asyncIterator]: items });
}
