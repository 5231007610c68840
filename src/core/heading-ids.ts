import GithubSlugger from "github-slugger";
import type { Heading, Nodes } from "mdast";
import { nodesOf, plainText } from "./typed-link.ts";

/** A heading of a body, with the address of its section on the page. */
export interface HeadingId {
  readonly heading: Heading;
  readonly id: string;
  readonly text: string;
}

/** What the pages themselves use as ids; a heading of that name is told apart by `section-`. */
const RESERVED =
  /^(?:claim|note|fn|fnref|user-content)(?:-|$)|^(?:main|brief|contents|chain|why|evidence|relations|positions|events|articles|history|cite|sources|footnote-label)$/;

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
      id: slugger.slug(slug === "" || RESERVED.test(slug) ? `section-${slug}`.replace(/-$/, "") : text),
    };
  });
}
