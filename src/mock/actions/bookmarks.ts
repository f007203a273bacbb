import { type Call, ErrorResponse } from "./Action.ts";
import { DEFAULT_PER_PAGE, linkTo, MAX_PER_PAGE, type Page, toInteger } from "./paging.ts";
import { toText } from "./params.ts";

const FIRST = "first";

/**
 * Takes a page out of a list whose pages are identified by the item before them. What is no bookmark is the first page
 * (facts L1.3).
 *
 * @throws the 400 of a number above 1
 */
export function bookmarkedPage<Item>(call: Call, list: Item[], idOf: (item: Item) => string): Page<Item> {
  const perPage = readPerPage(call);
  const page = toText(call.params.page) ?? "";
  if (/^\d+$/.test(page) && Number(page) > 1) throw new ErrorResponse("numbered_page");
  const before = readBookmark(page);
  const start = before === undefined ? 0 : list.findIndex((item) => idOf(item) === before) + 1;
  const items = list.slice(start, start + perPage);
  const last = items.at(-1);
  const isLast = start + perPage >= list.length;
  const current = before === undefined ? FIRST : page;
  const around = {
    current,
    next: isLast || last === undefined ? undefined : writeBookmark(idOf(last)),
    first: FIRST,
    last: isLast ? current : undefined,
  };
  return { items, headers: linkTo(call, around, perPage) };
}

/** Unlike elsewhere, what is below 1 is the default. */
function readPerPage({ params }: Call): number {
  const number = toInteger(toText(params.per_page));
  return number < 1 ? DEFAULT_PER_PAGE : Math.min(MAX_PER_PAGE, number);
}

function writeBookmark(id: string): string {
  return `bookmark:${Buffer.from(JSON.stringify(id)).toString("base64url")}`;
}

function readBookmark(page: string): string | undefined {
  const [, encoded = ""] = /^bookmark:([\w-]+={0,2})$/.exec(page) ?? [];
  try {
    const id: unknown = JSON.parse(Buffer.from(encoded, "base64url").toString());
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}
