import { byDate } from "./date.ts";
import type { Article, Claim, Dossier } from "./dossier.ts";

/**
 * When content last changed, as the content itself says. No clock is asked, so the same content always gives the same
 * files. Every result is one of the content's own dates, as precise as it stands there.
 */

/** The newest of some dates; undefined where there is none. Of dates that begin at the same moment the more precise counts. */
export function newest(dates: Iterable<string | undefined>): string | undefined {
  let found: string | undefined;
  for (const date of dates) if (date !== undefined && (found === undefined || byDate(found, date) < 0)) found = date;
  return found;
}

/** When a claim's verdict was given, or when it was last corrected if that was later. */
export function lastChangedOfClaim({ verdict, corrections }: Pick<Claim, "verdict" | "corrections">): string {
  return newest([verdict.on, ...corrections.map(({ on }) => on)]) ?? verdict.on;
}

/** When an article was published, updated or corrected, whichever was last. */
export function lastChangedOfArticle(article: Pick<Article, "published" | "updated" | "corrections">): string {
  const { published, updated, corrections } = article;
  return newest([published, updated, ...corrections.map(({ on }) => on)]) ?? published;
}

/** When anything that is published last changed: an article, a claim, or the reading of a source; undefined where there is nothing. */
export function lastChanged({ articles, claims, sources }: Dossier): string | undefined {
  return newest([
    ...[...articles.values()].map(lastChangedOfArticle),
    ...[...claims.values()].map(lastChangedOfClaim),
    ...[...sources.values()].map(({ accessed }) => accessed),
  ]);
}
