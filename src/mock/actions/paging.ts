import { type Around, writeLink } from "../link.ts";
import { type Call, invalidPage } from "./Action.ts";
import { toText } from "./params.ts";

export const DEFAULT_PER_PAGE = 10;
export const MAX_PER_PAGE = 100;

/** What a page depends on. */
export type ListCall = Pick<Call, "params" | "address">;

/** A page of a list, and the header with the links to those around it. */
export interface Page<Item> {
  items: Item[];
  headers: { link: string };
}

/**
 * Takes the page that the request asks for out of a list (facts 1.5).
 *
 * @throws the 404 if no such list can have such a page
 */
export function pageOf<Item>(call: ListCall, list: readonly Item[]): Page<Item> {
  const perPage = readPerPage(call);
  const page = readPage(toText(call.params.page));
  const start = (page - 1n) * BigInt(perPage);
  const items = start < BigInt(list.length) ? list.slice(Number(start), Number(start) + perPage) : [];
  const last = BigInt(Math.max(1, Math.ceil(list.length / perPage)));
  return { items, headers: linkTo(call, numbersAround(page, last), perPage) };
}

/** Reads `per_page`: Canvas moves it into 1 to 100. */
function readPerPage({ params }: ListCall): number {
  if (params.per_page === undefined || params.per_page === null) return DEFAULT_PER_PAGE;
  return Math.min(MAX_PER_PAGE, Math.max(1, toInteger(toText(params.per_page))));
}

/** A text as Ruby's `to_i` reads it: its leading digits, or 0. */
export function toInteger(text = ""): number {
  return Number(/^\s*[+-]?\d+/.exec(text)?.[0] ?? 0);
}

export function linkTo({ address }: ListCall, around: Around, perPage: number): { link: string } {
  return { link: writeLink(address, around, perPage) };
}

/** A page past the end is empty, but one that no 64-bit number has is none. */
function readPage(text = ""): bigint {
  if (text === "") return 1n;
  const page = /^\d{1,19}$/.test(text) ? BigInt(text) : 0n;
  if (page < 1n || page >= 2n ** 63n) throw invalidPage();
  return page;
}

function numbersAround(page: bigint, last: bigint): Around {
  return {
    current: String(page),
    next: page < last ? String(page + 1n) : undefined,
    prev: page > 1n ? String(page - 1n) : undefined,
    first: "1",
    last: String(last),
  };
}
