import { byDate } from "./date.ts";
import type { Article, Dossier, Source } from "./dossier.ts";
import { headingIds } from "./heading-ids.ts";
import { nodesOf, readTypedLink } from "./typed-link.ts";

/** A section of an article in its list of contents. */
export interface ContentsLine {
  readonly id: string;
  readonly text: string;
}

/** With fewer sections a reader sees them all by scrolling. */
const FEWEST_SECTIONS = 4;

/** The sections of an article for its list of contents; none where the article is short. */
export function contentsOf({ body }: Pick<Article, "body">): readonly ContentsLine[] {
  const sections = headingIds(body).filter(({ heading }) => heading.depth <= 2 && body.children.includes(heading));
  return sections.length < FEWEST_SECTIONS ? [] : sections.map(({ id, text }) => ({ id, text }));
}

/** The text that an article reads and the sources that it links to, in the order of the text, each once. */
export function namedSources(
  { subject, body }: Pick<Article, "subject" | "body">,
  { sources }: Dossier,
): readonly Source[] {
  const linked = [...nodesOf(body, "link", "definition")].map(({ url }) => readTypedLink(url));
  const ids = [subject, ...linked.map((target) => (target?.collection === "sources" ? target.id : undefined))];
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (sources.get(id) ?? [])));
}

/** All articles: the lead first, then the newest first. */
export function articlesInOrder({ articles }: Pick<Dossier, "articles">): readonly Article[] {
  return [...articles.values()].sort(
    (one, other) => Number(other.lead) - Number(one.lead) || byDate(other.published, one.published),
  );
}

/** "Ada", "Ada and Ben", "Ada, Ben and Cy". */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
