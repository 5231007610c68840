import GithubSlugger from "github-slugger";
import type { Heading, Nodes } from "mdast";
import type { Collection } from "./collections.ts";
import { marks } from "./marks.ts";
import { nodesOf, plainText } from "./typed-link.ts";

/** A heading of a body, with the address of its section on the page. */
export interface HeadingId {
  readonly heading: Heading;
  readonly id: string;
  readonly text: string;
}

/** The ids that pages give to their own parts. */
export const PAGE_PARTS: ReadonlySet<string> = new Set([
  ..."main brief contents chain why evidence relations positions events articles history cite sources".split(" "),
  "footnote-label",
  ...Object.keys(marks).map((name) => `v-${name}`),
]);

const CORRECTIONS = /^correction(?:s|-\d+)$/;

/** What more the pages of some collections give to parts of their own. */
const MORE_PARTS: { readonly [Kind in Collection | "site"]?: RegExp } = {
  articles: CORRECTIONS,
  claims: CORRECTIONS,
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
