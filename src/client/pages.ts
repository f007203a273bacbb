import type { Call, Pages } from "./types.ts";

/**
 * A pending call: a promise of the data, which can give the whole response too.
 *
 * @param describe returns the response as callers see it; called only for those who ask for it
 */
export function createCall<T extends { readonly data: R["data"] }, R extends { readonly data: unknown }>(
  received: Promise<T>,
  describe: (received: T) => R,
): Call<R> {
  const data: Promise<R["data"]> = received.then((whole) => whole.data);
  return Object.assign(data, {
    withResponse: () => {
      // Who takes the whole response takes its failure too.
      data.catch(() => {});
      return received.then(describe);
    },
  });
}

/**
 * A pending list: a promise of its first page, and an iterable of the items of all pages.
 *
 * @param first the first page
 * @param follow returns the page after one, which must not be an earlier one; undefined after the last
 * @param itemsOf takes the items out of a page
 */
export function createPages<R extends { readonly data: unknown; readonly url: string }, I>(
  first: Promise<R>,
  follow: (page: R, earlier: string) => Promise<R> | undefined,
  itemsOf: (data: R["data"]) => readonly I[],
): Pages<R, I> {
  const call = createCall(first, (page) => page);
  // A list can be taken and never asked for an item: its failure must not end the process then.
  call.catch(() => {});
  async function* pages(): AsyncGenerator<Awaited<R["data"]>> {
    // Kept is page 1, 2, 4, 8 and so on: pages that go round in a circle of any length meet one of them (Brent).
    let earlier = "";
    let count = 0;
    let kept = 1;
    for (let next: Promise<R> | undefined = first; next; ) {
      const page: R = await next;
      yield page.data as Awaited<R["data"]>;
      if (++count === kept) {
        earlier = page.url;
        kept *= 2;
      }
      next = follow(page, earlier);
    }
  }
  async function* items() {
    for await (const page of pages()) yield* itemsOf(page);
  }
  async function all({ limit = Number.POSITIVE_INFINITY } = {}) {
    // The first page is requested even if none of it is wanted, and its failure must not get lost.
    await first;
    const found: I[] = [];
    if (limit > 0) for await (const item of items()) if (found.push(item) >= limit) break;
    return found;
  }
  return Object.assign(call, { pages, all, [Symbol.asyncIterator]: items });
}
