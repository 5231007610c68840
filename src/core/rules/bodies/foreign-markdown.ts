import { type ForeignMarkup, foreignMarkupIn, suspectedIn } from "../../foreign-markup.ts";
import { withoutCode } from "../../loose-text.ts";
import { type AnyDraft, allDrafts, type Manuscript, placeOf } from "../../manuscript.ts";
import { once } from "../../once.ts";
import type { Span } from "../../position.ts";
import { proseOf } from "../../prose.ts";
import { rule } from "../../rule.ts";

interface Foreign {
  readonly path: string;
  readonly at: Span;
  readonly markup: ForeignMarkup;
  readonly written: string;
}

/** A construct of another program that Markdown does not know, so that readers would see its signs. */
export const foreignMarkdown = rule({
  name: "foreign-markdown",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, at, markup, written } of foreignIn(manuscript))
      if (markup !== "comment") report(path, at, { markup, written });
  },
});

/** A comment of another program: it was to be private, and would be published. */
export const privateComment = rule({
  name: "private-comment",
  severity: "error",
  find(manuscript, report) {
    for (const { path, at, markup, written } of foreignIn(manuscript))
      if (markup === "comment") report(path, at, { written });
  },
});

const foreignIn = once((manuscript: Manuscript) =>
  allDrafts(manuscript).flatMap((draft) => [...inKeys(draft), ...inBody(draft)]),
);

function inBody({ path, document, body }: AnyDraft): readonly Foreign[] {
  const suspected = suspectedIn(document.body);
  if (suspected.length === 0) return [];
  return foreignMarkupIn(withoutCode(body, document.body), suspected).map(({ markup, at }) => ({
    path,
    at: { start: document.bodyStart + at.start, end: document.bodyStart + at.end },
    markup,
    written: document.body.slice(at.start, at.end),
  }));
}

/** What nobody means to have in a key, and what is not in the exact words of anybody either. */
const IN_KEYS: readonly ForeignMarkup[] = ["comment", "embedded", "wiki-link", "tracked-change", "template"];

function inKeys(draft: AnyDraft): readonly Foreign[] {
  const { path, document } = draft;
  const suspected = suspectedIn(document.text.slice(0, document.bodyStart), IN_KEYS);
  if (suspected.length === 0) return [];
  return [...proseOf(draft)].flatMap(({ keys, text }) =>
    foreignMarkupIn(text, suspected).map(({ markup, at }) => ({
      path,
      at: placeOf(document, keys),
      markup,
      written: text.slice(at.start, at.end),
    })),
  );
}
