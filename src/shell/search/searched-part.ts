/** By what Pagefind knows the element whose text is searched. */
const MARK = "data-pagefind-body";

/**
 * Of a page whose text is searched, what Pagefind needs to see: the language and the marked element. Undefined for other
 * pages. A third of a page is head, masthead and foot, which Pagefind would read to the end and then leave out.
 */
export function searchedPart(html: string): string | undefined {
  const mark = html.indexOf(MARK);
  if (mark === -1) return undefined;
  const start = html.lastIndexOf("<main", mark);
  const end = html.lastIndexOf("</main>");
  if (start === -1 || end < mark) return html;
  const [root = "<html>"] = /<html[^>]*>/.exec(html) ?? [];
  return `${root}<body>${html.slice(start, end)}</main></body></html>`;
}
