import { isolated } from "../../dossier/direction.ts";
import { searchQuery } from "../../dossier/search-words.ts";
import { ASKED, COUNT } from "../../views/search-status.ts";
import { type Found, loadPagefind, type Pagefind } from "./pagefind.ts";
import { resultItem } from "./result-item.ts";

/** The script of the search page, the only one of the site. The state of the form is kept in the address. */

const RESULTS_AT_ONCE = 12;
const WAIT = 180;

const form = elementOf("search", HTMLFormElement);
const status = elementOf("status", HTMLElement);
const list = elementOf("results", HTMLOListElement);
const more = elementOf("more", HTMLButtonElement);

let pagefind: Promise<Pagefind> | undefined;
let waiting: readonly Found[] = [];
/** Counts searches, so that what belongs to an earlier one is dropped. */
let turn = 0;

fillForm();
form.addEventListener("input", () => void search());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void search();
});
window.addEventListener("popstate", () => {
  fillForm();
  void search();
});
more.addEventListener("click", () => void showMore(turn, true));
if (valuesOf(form).q) void search();

function elementOf<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new TypeError(`the page has no ${type.name} #${id}`);
  return element;
}

/** What is looked for, and the filters that are set. */
function valuesOf(fields: HTMLFormElement): { readonly q: string; readonly filters: Record<string, string> } {
  const entries = [...new FormData(fields)].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value.trim()] as const] : [],
  );
  const { q = "", ...filters } = Object.fromEntries(entries);
  return { q, filters };
}

function fillForm(): void {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = asked.get(field.name) ?? "";
}

function keepInAddress(q: string, filters: Readonly<Record<string, string>>): void {
  const asked = new URLSearchParams({ ...(q ? { q } : {}), ...filters }).toString();
  history.replaceState(null, "", asked ? `?${asked}` : location.pathname);
}

async function search(): Promise<void> {
  turn += 1;
  const own = turn;
  const { q, filters } = valuesOf(form);
  keepInAddress(q, filters);
  if (!q) return show([], own, "");
  try {
    pagefind ??= loadPagefind(form.dataset["base"] ?? "/");
    const found = await (await pagefind).debouncedSearch(searchQuery(q), { filters }, WAIT);
    if (found && own === turn) await show(found.results, own, counted(found.results.length, q));
  } catch {
    pagefind = undefined;
    if (own === turn) await show([], own, form.dataset["failed"] ?? "");
  }
}

function counted(count: number, q: string): string {
  // A phrase comes with quotation marks of its own.
  const asked = isolated(q.replaceAll(/^["“”„«»]|["“”«»]$/gu, ""));
  const { nothing = "", found = "{}", plurals } = form.dataset;
  const forms = JSON.parse(found) as Readonly<Record<string, string>>;
  const sentence = count === 0 ? nothing : (forms[new Intl.PluralRules(plurals).select(count)] ?? "");
  const number = new Intl.NumberFormat(plurals, { numberingSystem: "latn" }).format(count);
  return sentence.replace(COUNT, () => number).replace(ASKED, () => asked);
}

async function show(results: readonly Found[], own: number, words: string): Promise<void> {
  waiting = results;
  status.textContent = words;
  const before = [...list.children];
  await showMore(own, false);
  // The old results stand until the new ones are there, so that nothing flickers.
  if (own === turn) for (const item of before) item.remove();
}

async function showMore(own: number, takesFocus: boolean): Promise<void> {
  const next = waiting.slice(0, RESULTS_AT_ONCE);
  const texts = await Promise.all(next.map((found) => found.data()));
  if (own !== turn) return;
  waiting = waiting.slice(next.length);
  const first = list.children.length;
  list.append(...texts.map(resultItem));
  more.hidden = waiting.length === 0;
  if (takesFocus) list.children[first]?.querySelector("a")?.focus();
}
