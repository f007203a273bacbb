import type { components } from "../../../generated/types.ts";
import { addressBookOf, type CommonContexts } from "../world/AddressBook.ts";
import { parseRecipientContext, type RecipientContext } from "../world/contexts.ts";
import type { User } from "../world/records.ts";
import { type Action, type Call, notFound } from "./Action.ts";
import { nameOf, userAvatar } from "./bodies/conversation.ts";
import { bookmarkedPage } from "./bookmarks.ts";
import { isGiven, toFilled, toText, toTexts } from "./params.ts";
import { bySortableName } from "./recipients.ts";
import { findUser } from "./references.ts";
import { findContexts, inContext, type Search } from "./searchContexts.ts";

type Schemas = components["schemas"];
type Recipient = Schemas["FoundRecipient"];

/** The older path of the same search, whose links lead to the newer one (facts 11). */
export const findConversationRecipients: Action<"findConversationRecipients"> = (call) =>
  searchFor({ ...call, address: { ...call.address, base: `${call.origin}/api/v1/search/recipients` } });

export const searchRecipients: Action<"searchRecipients"> = (call) => searchFor(call);

function searchFor(call: Call): { status: 200; body: Recipient[]; headers?: Record<string, string> } {
  const context = contextOf(call);
  const userId = toText(call.params.user_id);
  if (userId !== undefined) return { status: 200, body: findOne(call, userId, context) };
  if (!context && !isGiven(call.params.search)) return { status: 200, body: [] };
  const search = readSearch(call, context);
  const { items, headers } = bookmarkedPage(call, findAll(search), (item) => item.id);
  return { status: 200, body: items, headers };
}

/** The context to search in; a text of another form is ignored, one that names nothing is not found (facts L1.1). */
function contextOf({ world, params }: Call): RecipientContext | undefined {
  const context = parseRecipientContext(toText(params.context) ?? "");
  if (!context) return undefined;
  const { kind, id } = context;
  const isThere = {
    course: world.courses,
    section: world.sections,
    group: world.groups,
    differentiation_tag: undefined,
  }[kind]?.has(id);
  if (!isThere) throw notFound();
  return context;
}

/** One user by id, if the caller sees that user, or both take part in the conversation that is named. */
function findOne(call: Call, reference: string, context: RecipientContext | undefined): Recipient[] {
  const { world, user, params } = call;
  const found = findUser(world, reference, user);
  if (!found) throw notFound();
  const book = addressBookOf(world, user.id);
  const common = context
    ? inContext(call, book, context, false)?.get(found.id)
    : book.commonWith(found.id, { concluded: true });
  const conversation = toFilled(params.from_conversation_id) ?? "";
  const isFellow = [user.id, found.id].every((id) => world.entryOf(id, conversation));
  if (!common && !isFellow && found.id !== user.id) return [];
  return [userBody(call, found, common)];
}

function readSearch(call: Call, context: RecipientContext | undefined): Search {
  const { world, user, params } = call;
  return {
    call,
    book: addressBookOf(world, user.id),
    terms: (toText(params.search) ?? "").toLowerCase().split(/\s+/).filter(Boolean),
    context,
    kinds: readKinds(call),
    excluded: new Set(toTexts(params.exclude)),
  };
}

/** `types[]` goes before `type`; `context` stands for courses, sections and groups. */
function readKinds({ params }: Call): Search["kinds"] {
  const named = isGiven(params.types) ? toTexts(params.types) : toTexts(params.type);
  const kinds = named.flatMap((kind) => (kind === "context" ? ["course", "section", "group"] : [kind]));
  if (kinds.length === 0) return { users: true, contexts: ["course", "section", "group"] };
  return { users: kinds.includes("user"), contexts: kinds.filter((kind) => kind !== "user") };
}

/** Contexts first, then users. */
function findAll(search: Search): Recipient[] {
  const { contexts, users } = search.kinds;
  const { found, isList } = contexts.length > 0 ? findContexts(search) : { found: [], isList: false };
  return [...found, ...(users && !isList ? findUsers(search) : [])];
}

function findUsers(search: Search): Schemas["UserRecipient"][] {
  const { call, book, terms, context, excluded } = search;
  const { world, params } = call;
  const concluded = isGiven(params.include_concluded);
  const lax = isGiven(params.skip_visibility_checks);
  const found = context ? inContext(call, book, context, concluded, lax) : book.everybody({ concluded, lax });
  const users = [...(found?.keys() ?? [])].flatMap((id) => world.users.get(id) ?? []);
  const matching = users.filter((user) => !excluded.has(user.id) && terms.every((term) => matches(user, term)));
  return matching.toSorted(bySortableName).map((user) => userBody(call, user, found?.get(user.id)));
}

function matches({ name, short_name }: User, term: string): boolean {
  return name.toLowerCase().includes(term) || short_name.toLowerCase().includes(term);
}

function userBody(call: Call, user: User, common: CommonContexts | undefined): Schemas["UserRecipient"] {
  return {
    ...nameOf(user),
    common_courses: common?.courses ?? {},
    common_groups: common?.groups ?? {},
    avatar_url: userAvatar(call),
  };
}
