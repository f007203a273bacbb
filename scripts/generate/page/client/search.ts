import { REDOC } from "../redocNames.ts";
import type { SearchPlace } from "../searchIndex.ts";
import { createRanking, termsOf } from "./rank.ts";

/** How many hits are shown. */
const LIMIT = 20;

/** Characters of a text that are shown around the first word found. */
const EXCERPT = 180;

/** Opens our search wherever Redoc would open its own: its field in the menu, and Ctrl+K. */
export function offerSearch(places: SearchPlace[]): void {
  let open: (() => void) | undefined;
  const show = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    open ??= createDialog(places);
    open();
  };
  const isTrigger = ({ target }: Event) => target instanceof Element && target.closest(REDOC.searchTrigger) !== null;
  addEventListener("click", (event) => isTrigger(event) && show(event), true);
  addEventListener(
    "keydown",
    (event) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const isPressed = isTrigger(event) && (event.key === "Enter" || event.key === " ");
      if (isShortcut || isPressed) show(event);
    },
    true,
  );
}

/** @returns what opens the dialog */
function createDialog(places: SearchPlace[]): () => void {
  const rank = createRanking(places);
  const dialog = document.createElement("dialog");
  dialog.className = "docs-search";
  dialog.setAttribute("aria-label", "Search");
  dialog.innerHTML = `
    <input type="text" role="combobox" placeholder="Search docs" aria-label="Search docs" autocomplete="off"
      spellcheck="false" aria-expanded="true" aria-controls="docs-hits" aria-autocomplete="list">
    <div id="docs-hits" role="listbox" aria-label="Results"></div>
    <p role="status">Ask a question, or type a name: of an operation, a field, a header.</p>`;
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("div");
  const status = dialog.querySelector("p");
  if (!input || !list || !status) throw new Error("The search has no field.");
  document.body.append(dialog);

  const options = () => [...list.querySelectorAll("a")];
  const selected = () => options().findIndex((option) => option.ariaSelected === "true");
  const select = (index: number) => {
    options().forEach((option, at) => {
      option.ariaSelected = String(at === index);
    });
    const option = options()[index];
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  };
  const update = () => {
    const query = input.value.trim();
    const hits = query === "" ? [] : rank(query).slice(0, LIMIT);
    list.replaceChildren(...hits.map((hit, index) => createOption(hit, index, query)));
    status.textContent = query === "" ? "" : hits.length === 0 ? `Nothing found for "${query}".` : "";
    status.hidden = status.textContent === "";
    select(0);
  };
  input.addEventListener("input", update);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step === undefined) options()[selected()]?.click();
    else select(Math.min(Math.max(selected() + step, 0), options().length - 1));
  });
  list.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a") && !event.ctrlKey && !event.metaKey)
      dialog.close();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
  };
}

function createOption({ title, context, link, text, words }: SearchPlace, index: number, query: string): HTMLElement {
  const option = document.createElement("a");
  option.href = link;
  option.id = `docs-hit-${index}`;
  option.role = "option";
  option.tabIndex = -1;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${termsOf(query).join("|")})`, "giu");
  option.append(
    part("context", context),
    part("title", title),
    part("excerpt", excerptOf(text || words, found), found),
  );
  return option;
}

/** The part of a text around what was found first, from the beginning of a word. */
function excerptOf(text: string, found: RegExp): string {
  const at = text.search(found) - EXCERPT / 3;
  if (at <= 0) return text.slice(0, EXCERPT);
  const start = text.indexOf(" ", at) + 1;
  return `… ${text.slice(start, start + EXCERPT)}`;
}

/** A part of a hit, with what was found marked. */
function part(className: string, text: string, found?: RegExp): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  let end = 0;
  for (const match of found ? text.matchAll(found) : []) {
    const mark = document.createElement("mark");
    mark.textContent = match[0];
    element.append(text.slice(end, match.index), mark);
    end = match.index + match[0].length;
  }
  element.append(text.slice(end));
  return element;
}
