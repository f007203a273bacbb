import { REDOC } from "../redocNames.ts";
import type { SearchPlace } from "../searchIndex.ts";
import { createHit } from "./hit.ts";
import { createRanking } from "./rank.ts";

/** How many hits are shown. */
const LIMIT = 20;

/** Opens our search wherever Redoc would open its own: its field in the menu, and Ctrl+K. */
export function offerSearch(places: SearchPlace[]): void {
  let dialog: SearchDialog | undefined;
  const show = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    dialog ??= new SearchDialog(places);
    dialog.open();
  };
  addEventListener("click", (event) => isTrigger(event) && show(event), true);
  addEventListener("keydown", (event) => isShortcut(event) && show(event), true);
}

function isTrigger({ target }: Event): boolean {
  return target instanceof Element && target.closest(REDOC.searchTrigger) !== null;
}

function isShortcut(event: KeyboardEvent): boolean {
  const isPressed = isTrigger(event) && (event.key === "Enter" || event.key === " ");
  return isPressed || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k");
}

/** A field and its hits. The focus stays in the field; the arrow keys choose a hit, Enter goes to it. */
class SearchDialog {
  readonly #rank: (query: string) => SearchPlace[];
  readonly #dialog = document.createElement("dialog");
  readonly #input = document.createElement("input");
  readonly #list = document.createElement("div");
  readonly #status = document.createElement("p");
  #selected = 0;

  constructor(places: SearchPlace[]) {
    this.#rank = createRanking(places);
    this.#dialog.className = "docs-search";
    this.#dialog.ariaLabel = "Search";
    this.#list.id = "docs-hits";
    this.#list.role = "listbox";
    this.#list.ariaLabel = "Results";
    this.#status.role = "status";
    this.#describeInput();
    this.#dialog.append(this.#input, this.#list, this.#status);
    this.#input.addEventListener("input", () => this.#update());
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
    this.#dialog.addEventListener("click", (event) => this.#onClick(event));
    document.body.append(this.#dialog);
    this.#update();
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
  }

  #describeInput(): void {
    const attributes = {
      role: "combobox",
      placeholder: "Search docs",
      "aria-label": "Search docs",
      "aria-autocomplete": "list",
      "aria-expanded": "true",
      "aria-controls": this.#list.id,
      autocomplete: "off",
      spellcheck: "false",
    };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
  }

  #update(): void {
    const query = this.#input.value.trim();
    const hits = query === "" ? [] : this.#rank(query).slice(0, LIMIT);
    this.#list.replaceChildren(...hits.map((hit, index) => createHit(hit, index, query)));
    this.#status.hidden = hits.length > 0;
    this.#status.textContent =
      query === ""
        ? "Ask a question, or type a name: of an operation, a field, a header."
        : `Nothing found for "${query}".`;
    this.#select(0);
  }

  #select(index: number): void {
    const hits = [...this.#list.children];
    this.#selected = Math.min(Math.max(index, 0), hits.length - 1);
    hits.forEach((hit, at) => {
      hit.ariaSelected = String(at === this.#selected);
    });
    const hit = hits[this.#selected];
    hit?.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", hit?.id ?? "");
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "ArrowDown") this.#select(this.#selected + 1);
    else if (event.key === "ArrowUp") this.#select(this.#selected - 1);
    else if (event.key === "Enter") this.#list.querySelectorAll("a")[this.#selected]?.click();
    else return;
    event.preventDefault();
  }

  /** A click beside the dialog closes it, and so does one on a hit, unless that opens another tab. */
  #onClick({ target, ctrlKey, metaKey }: MouseEvent): void {
    const isHit = target instanceof Element && target.closest("a") !== null;
    if (target === this.#dialog || (isHit && !ctrlKey && !metaKey)) this.#dialog.close();
  }
}
