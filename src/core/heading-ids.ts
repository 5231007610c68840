import GithubSlugger from "github-slugger";
import type { Heading, Nodes } from "mdast";
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
]);

/** What begins an id that pages give to passages, notes and footnotes. */
const RESERVED_BEGINNING = /^(?:claim|note|fn|fnref|user-content)(?:-|$)/;

/** Whether a heading of that name has to be told apart, by `section-`, from what the pages themselves use as ids. */
function isReserved(slug: string): boolean {
  return PAGE_PARTS.has(slug) || RESERVED_BEGINNING.test(slug);
}

/**
 * The ids of the headings of a body, in the order of its text, made as GitHub makes them: `In the Oval Office` gives
 * `in-the-oval-office`, a second one `in-the-oval-office-1`. Pages and the rules about anchors use the same ids.
 */
export function headingIds(body: Nodes): readonly HeadingId[] {
  const slugger = new GithubSlugger();
  return [...nodesOf(body, "heading")].map((heading) => {
    const text = plainText(heading).trim();
    const slug = new GithubSlugger().slug(text);
    return {
      heading,
      text,
      id: slugger.slug(slug === "" || isReserved(slug) ? `section-${slug}`.replace(/-$/, "") : text),
    };
  });
}
