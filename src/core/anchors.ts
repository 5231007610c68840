import type { Root } from "mdast";
import { partsOf } from "./body-parts.ts";
import type { Collection } from "./collections.ts";
import { headingIds, PAGE_PARTS } from "./heading-ids.ts";
import type { Draft, EntryDraft, Manuscript } from "./manuscript.ts";
import { passagesOf } from "./passages.ts";

/** Corrections, the top of the page, and text fragments, which name words instead of an id. */
const ON_EVERY_PAGE = /^(?:top|corrections|correction-\d+|:~:.*)$/s;

/** The collections whose entries share one page, on which each has a place of its own. */
const SHARED_PAGES: ReadonlySet<Collection | "site"> = new Set(["timeline", "sources", "questions"]);

/** Whether a collection's entries stand together on one page. */
export function sharesPage(collection: Collection | "site"): boolean {
  return SHARED_PAGES.has(collection);
}

/** Whether an id is one of those that the pages give to their own parts. */
export function isPartOfPage(id: string): boolean {
  return PAGE_PARTS.has(id) || ON_EVERY_PAGE.test(id);
}

const known = new WeakMap<Root, ReadonlySet<string>>();

/** The ids that an entry's Markdown gives to its page: sections, footnotes and, in an article, annotated passages. */
export function anchorsOf({
  body,
  collection,
}: Pick<Draft<unknown>, "body"> & { readonly collection: Collection | "site" }): ReadonlySet<string> {
  const before = known.get(body);
  if (before) return before;
  const anchors = new Set(headingIds(body, collection).map(({ id }) => id));
  for (const { identifier } of partsOf(body).footnoteReferences)
    anchors.add(`fn-${identifier}`).add(`fnref-${identifier}`);
  if (collection === "articles") {
    for (const { anchor, noteAnchor } of passagesOf({ body })) anchors.add(anchor).add(noteAnchor);
  }
  known.set(body, anchors);
  return anchors;
}

/** The ids under which the published entries of a collection stand on the page that they share. */
export function placesOn(manuscript: Manuscript, collection: Collection): ReadonlySet<string> {
  const entries: Iterable<EntryDraft> = manuscript.entries[collection].values();
  return new Set([...entries].filter(({ isDraft }) => !isDraft).map(({ id }) => id));
}
