import { articlesInOrder } from "./article-view.ts";
import { byDate } from "./date.ts";
import type { Article, Claim, Dossier, TimelineEvent } from "./dossier.ts";

/** The most key moments that the front page shows; the timeline has them all. */
const MOST_MOMENTS = 14;

/** The article that opens the front page: the lead, or else the newest; undefined without any. */
export function openingArticle(dossier: Dossier): Article | undefined {
  return articlesInOrder(dossier)[0];
}

/** The claim whose chain opens the front page: the opening article's central one; undefined where none is named. */
export function centralClaim({ claims }: Dossier, article: Article | undefined): Claim | undefined {
  return article?.central === undefined ? undefined : claims.get(article.central);
}

/** The events that the story cannot be told without, from the earliest. */
export function keyMoments({ timeline }: Dossier): readonly TimelineEvent[] {
  return [...timeline.values()]
    .filter(({ weight }) => weight === "key")
    .sort((one, other) => byDate(one.date, other.date))
    .slice(0, MOST_MOMENTS);
}
