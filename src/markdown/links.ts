import type { Element } from "hast";
import { element } from "./elements.ts";
import { writeHtml } from "./write-html.ts";

/** A link in a row of links. */
export interface InlineLink {
  readonly href: string;
  readonly text: string;
  /** Words that stand before the link and are no part of it. */
  readonly lead?: string | undefined;
}

/** Links in a row as HTML, in as few bytes as they need: `<a …>one</a> · <a …>two</a>`; no line begins with the point between them. */
export function inlineLinks(links: readonly InlineLink[]): string {
  const children = links.flatMap(({ href, text, lead = "" }, place): (Element | string)[] => [
    (place > 0 ? "\u00a0· " : "") + lead,
    element("a", { href }, text),
  ]);
  return writeHtml({ type: "root", children: element("p", {}, ...children).children });
}
