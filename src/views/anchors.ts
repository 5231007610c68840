import GithubSlugger from "github-slugger";
import type { Heading, Nodes, Root } from "mdast";
import { partsOf } from "../dossier/bodies.ts";
import type { Collection } from "../dossier/collections.ts";
import { nodesOf, plainText } from "../dossier/links.ts";
import type { Manuscript, ManuscriptEntry, ManuscriptFile } from "../dossier/manuscript.ts";
import { passagesOf } from "../dossier/passages.ts";
import { marks } from "./verdict.ts";

/** A heading of a body, with the address of its section on the page. */
interface HeadingId {
  readonly heading: Heading;
  readonly id: string;
  readonly text: string;
}

/** The ids that pages give to their own parts. */
const PAGE_PARTS: ReadonlySet<string> = new Set([
  ..."main brief contents chain why evidence relations positions events articles history cite sources".split(" "),
  "footnote-label",
  ...Object.keys(marks).map((name) => `v-${name}`),
]);

const CORRECTIONS = /^correction(?:s|-\d+)$/;

/** What more the pages of some collections give to parts of their own. */
const MORE_PARTS: { readonly [Kind in Collection | "site"]?: RegExp } = {
  articles: CORRECTIONS,
  claims: /^(?:correction(?:s|-\d+)|withdrawn|carriers|reply|unsettled)$/,
  site: /^(?:corrections|intro|attribution|substance|more|ways)$/,
};

/** What begins an id that pages give to passages, notes and footnotes. */
const RESERVED_BEGINNING = /^(?:claim|note|fn|fnref|user-content)(?:-|$)/;

/** Whether a heading of that name has to be told apart, by `section-`, from what the pages themselves use as ids. */
function isReserved(slug: string, collection: Collection | "site"): boolean {
  return PAGE_PARTS.has(slug) || RESERVED_BEGINNING.test(slug) || MORE_PARTS[collection]?.test(slug) === true;
}

/**
 * The ids of the headings of a body, in the order of its text, made as GitHub makes them: `In the Oval Office` gives
 * `in-the-oval-office`, a second one `in-the-oval-office-1`. Pages and the rules about anchors use the same ids.
 */
export function headingIds(body: Nodes, collection: Collection | "site"): readonly HeadingId[] {
  const slugger = new GithubSlugger();
  return [...nodesOf(body, "heading")].map((heading) => {
    const text = plainText(heading).trim().normalize("NFC");
    const isFree = (id: string) => id !== "" && !isReserved(id, collection);
    const slug = new GithubSlugger().slug(text);
    const id = slugger.slug(isFree(slug) ? text : `section-${slug}`.replace(/-$/, ""));
    // The number that tells a second heading apart may make it one that is not free: "Correction", twice.
    return { heading, text, id: isFree(id) ? id : slugger.slug(`section-${id}`) };
  });
}

/** The collections whose entries share one page, on which each has a place of its own. */
const SHARED_PAGES: ReadonlySet<Collection | "site"> = new Set(["timeline", "sources", "questions"]);

/** Whether a collection's entries stand together on one page. */
export function sharesPage(collection: Collection | "site"): boolean {
  return SHARED_PAGES.has(collection);
}

const known = new WeakMap<Root, ReadonlySet<string>>();

/** The ids that an entry's Markdown gives to its page: sections, footnotes and, in an article, annotated passages. */
export function anchorsOf({
  body,
  collection,
}: Pick<ManuscriptFile<unknown>, "body"> & { readonly collection: Collection | "site" }): ReadonlySet<string> {
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
  const entries: Iterable<ManuscriptEntry> = manuscript.entries[collection].values();
  return new Set([...entries].filter(({ isDraft }) => !isDraft).map(({ id }) => id));
}
