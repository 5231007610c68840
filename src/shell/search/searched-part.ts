/** What is no text of a page: where it leads and where it stands, as selectors. Pagefind leaves it out. */
export const UNREAD: readonly string[] = [".addr", ".kick", ".go", "nav"];

const UNREAD_CLASS = `\\b(?:${UNREAD.join("|").replaceAll(".", "")})\\b`;

/** By what Pagefind knows the element whose text is searched. */
const MARK = "data-pagefind-body";

const ATTRIBUTES = `((?:\\s(?:[^"'>]|"[^"]*"|'[^']*')*)?)`;
/** Tags of elements that Pagefind reads as one with the text around them. */
const INLINE_TAG = new RegExp(`</?(a|abbr|b|cite|code|em|i|q|small|span|strong|sub|sup|time)${ATTRIBUTES}>`, "g");
const NAMED_TAG = /<([a-z][^\s/>]*)(\s(?:[^"'>]|"[^"]*"|'[^']*')*?\bid\s*=(?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const NAME = /\bid\s*=/;
/** Attributes by which Pagefind is told what to do with an element. */
const INSTRUCTION = new RegExp(`data-pagefind|${UNREAD_CLASS}`);
const LEAVE_OUT = new RegExp(`data-pagefind-ignore|${UNREAD_CLASS}`);
/** Elements that Pagefind leaves out without being told. */
const LEFT_OUT = /^(?:footer|form|iframe|label|nav|noscript|script|style|svg|template)$/;

const DRAWING = /<svg\b[\s\S]*?<\/svg>/g;
/** What Pagefind takes notice of even in a drawing, and what would end it sooner or later. */
const TELLING_IN_DRAWING = /\bid\s*=|data-pagefind|<(?:h1|img|title)\b|<svg[\s\S]*<svg\b/;

/**
 * Of a page with one main heading whose text is searched, that of which Pagefind makes the same index: the language and
 * the marked element, without drawings and tags that say nothing to it. Undefined for other pages. Pagefind takes a third
 * more time for whole pages.
 */
export function searchedPart(html: string): string | undefined {
  const mark = html.indexOf(MARK);
  if (mark === -1) return undefined;
  const start = html.lastIndexOf("<main", mark);
  const end = html.lastIndexOf("</main>");
  if (start === -1 || end < mark) return html;
  const [root = "<html>"] = /<html[^>]*>/.exec(html) ?? [];
  return `${root}<body>${plain(html.slice(start, end))}</main></body></html>`;
}

/** Pagefind gives an element with a name the text of inline elements in it, even where it leaves out one of the two. */
function plain(html: string): string {
  const text = withoutInlineTags(html.replace(DRAWING, (one) => (TELLING_IN_DRAWING.test(one) ? one : "")));
  for (const [, name = "", attributes = ""] of text?.matchAll(NAMED_TAG) ?? [])
    if (LEFT_OUT.test(name) || LEAVE_OUT.test(attributes)) return html;
  return text ?? html;
}

/**
 * If an element has a name, all of its kind stay, so that ends need not be matched with beginnings. Undefined where one
 * comes with an instruction.
 */
function withoutInlineTags(html: string): string | undefined {
  const named = new Set<string>();
  let isInstructed = false;
  const text = html.replace(INLINE_TAG, (_tag, name: string, attributes: string) => {
    if (attributes === "") return "";
    if (NAME.test(attributes)) named.add(name);
    isInstructed ||= INSTRUCTION.test(attributes);
    return "";
  });
  if (isInstructed) return undefined;
  return named.size === 0 ? text : html.replace(INLINE_TAG, (tag, name: string) => (named.has(name) ? tag : ""));
}
