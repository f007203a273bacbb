import { createCall, createPages } from "./pages.ts";
import type { AnyResponse, Call, Pages } from "./types.ts";

/**
 * What a method returns, without a request, to put in place of the method in a test.
 *
 * ```ts
 * canvas.conversations.getUnreadCount = () => fakeCall({ unread_count: "7" });
 * ```
 *
 * @param whole what else the response has; by default the status 200 and no headers
 */
export function fakeCall<R extends AnyResponse>(data: NoInfer<R["data"]>, whole: NoInfer<Partial<R>> = {}): Call<R> {
  return createCall(Promise.resolve(fakeResponse(data, whole)), (response) => response);
}

/**
 * What a method that returns a list returns, without a request: one page.
 *
 * @param items the items of the list
 * @param whole what else the response has; `data` if it is not the array of the items
 */
export function fakeList<R extends AnyResponse, I>(
  items: readonly NoInfer<I>[],
  whole: NoInfer<Partial<R>> = {},
): Pages<R, I> {
  return createPages(
    Promise.resolve(fakeResponse(items, whole)),
    () => undefined,
    () => items,
  );
}

function fakeResponse<R extends AnyResponse>(data: unknown, whole: Partial<R>): R {
  const { status = 200 } = whole;
  const response = new Response(status === 204 ? null : JSON.stringify(data), { status });
  const quota = { requestCost: undefined, rateLimitRemaining: undefined, requestId: undefined };
  const common: AnyResponse = { headers: response.headers, url: "", response, ...quota, status, data };
  // The caller says what the response has.
  return { ...common, ...whole } as R;
}
