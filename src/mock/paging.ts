import { isObject, type JsonObject } from "../core/json.ts";
import type { MockOperation } from "./contract.ts";
import { type Around, writeLink } from "./link.ts";
import { seed } from "./seed.ts";

type Paging = NonNullable<MockOperation["paging"]>;

/** Which part of a list is asked for. */
export interface PageRequest {
  paging: Paging;
  /** The number of the page, from 1; or the id behind which it begins, "" for the first. */
  page: string;
  perPage: number;
}

const DEFAULT_PER_PAGE = 10;
const MAX_PER_PAGE = 100;

/** Reads `per_page`: Canvas moves it into 1 to 100; below 1, it takes the default where pages have bookmarks. */
export function readPerPage(paging: Paging, value: unknown): number {
  if (value === undefined) return DEFAULT_PER_PAGE;
  const number = Number(/^\s*[+-]?\d+/.exec(String(value))?.[0] ?? 0);
  if (number < 1) return paging === "bookmarks" ? DEFAULT_PER_PAGE : 1;
  return Math.min(MAX_PER_PAGE, number);
}

/**
 * Reads `page` and `per_page`.
 *
 * @returns undefined if such a list has no such page
 */
export function readPage(paging: Paging, parameters: JsonObject): PageRequest | undefined {
  const text = String(parameters.page ?? "");
  const page = paging === "bookmarks" ? readBookmark(text) : readNumber(text);
  return page === undefined ? undefined : { paging, page, perPage: readPerPage(paging, parameters.per_page) };
}

/**
 * Cuts a page out of an answer that is a list, or that has one beside the ids of all its items.
 *
 * @param url the list's address, with the query as it was sent
 * @param size how many items the list has, made out of those in the answer; undefined if it has just those
 * @returns the answer with the page alone, and the `Link` to those around it; undefined if there is no list to page
 */
export function cutAnswer(body: unknown, page: PageRequest, url: URL, size: number | "as it is" | undefined) {
  const examples = isObject(body) ? body.conversations : body;
  if (!Array.isArray(examples) || examples.length === 0) return undefined;
  const all = typeof size === "number" ? seed(examples, size) : examples;
  const { items, link } = cutItems(all, page, url);
  if (!isObject(body)) return { body: items, link };
  const ids = size === "as it is" ? body.conversation_ids : all.map((item) => (isObject(item) ? item.id : undefined));
  return { body: { ...body, conversations: items, conversation_ids: ids }, link };
}

function cutItems(items: unknown[], { paging, page, perPage }: PageRequest, url: URL) {
  const start = paging === "bookmarks" ? indexBehind(items, page) : (Number(page) - 1) * perPage;
  const cut = items.slice(start, start + perPage);
  const around =
    paging === "bookmarks"
      ? bookmarksAround(page, start + perPage < items.length ? cut.at(-1) : undefined)
      : numbersAround(BigInt(page), Math.max(1, Math.ceil(items.length / perPage)));
  return { items: cut, link: writeLink(url, around, perPage) };
}

/** A page past the end is empty, but one that no 64-bit number has is none. */
function readNumber(text: string): string | undefined {
  if (text === "") return "1";
  return /^\d{1,19}$/.test(text) && BigInt(text) > 0n && BigInt(text) < 2n ** 63n ? text : undefined;
}

/** A page can have a number that is too large for JavaScript's own. */
function numbersAround(page: bigint, last: number): Around {
  return {
    current: String(page),
    next: page < last ? String(page + 1n) : undefined,
    prev: page > 1 ? String(page - 1n) : undefined,
    first: "1",
    last: String(last),
  };
}

/** A bookmark holds the name and the id of the item before the page. */
function bookmarksAround(page: string, lastItem: unknown): Around {
  const mark = (name: unknown, id: unknown) =>
    `bookmark:${Buffer.from(JSON.stringify([name, id])).toString("base64url")}`;
  return {
    current: page === "" ? "first" : page,
    next: isObject(lastItem) ? mark(lastItem.name, lastItem.id) : undefined,
    first: "first",
  };
}

function readBookmark(text: string): string | undefined {
  if (text === "" || text === "first") return "";
  return bookmarkedId(text) === undefined ? undefined : text;
}

function bookmarkedId(text: string): string | undefined {
  const [, encoded] = /^bookmark:([\w-]+={0,2})$/.exec(text) ?? [];
  if (encoded === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, "base64url").toString());
    return Array.isArray(value) ? String(value.at(-1)) : undefined;
  } catch {
    return undefined;
  }
}

function indexBehind(items: unknown[], page: string): number {
  if (page === "") return 0;
  const id = bookmarkedId(page);
  const index = items.findIndex((item) => isObject(item) && String(item.id) === id);
  return index < 0 ? items.length : index + 1;
}
