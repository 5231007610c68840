import { byDate } from "./date.ts";
import type { Article, Dossier, Source } from "./dossier.ts";
import { once } from "./once.ts";
import { nodesOf, readTypedLink } from "./typed-link.ts";

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
export const articlesInOrder = once(({ articles }: Pick<Dossier, "articles">): readonly Article[] =>
  [...articles.values()].sort(
    (one, other) => Number(other.lead) - Number(one.lead) || byDate(other.published, one.published),
  ),
);
