import { dateOf, endOf, orderOf } from "../dossier/dates.ts";
import type { Article, Claim, Dossier, Utterance } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { linesOf } from "../record/read.ts";
import { sourcesOfUtterance } from "./source-index.ts";

/**
 * When content last changed, as the content and its record say. No clock is asked, so the same content always gives the
 * same files. Every result is one of the content's own dates, as precise as it stands there.
 */

/** The newest of some dates; undefined where there is none. Of dates that begin at the same moment the more precise counts. */
export function newest(dates: Iterable<string | undefined>): string | undefined {
  let found: string | undefined;
  for (const date of dates)
    if (date !== undefined && date !== found && (found === undefined || isNewer(date, found))) found = date;
  return found;
}

function isNewer(one: string, other: string): boolean {
  const [a, b] = [dateOf(one), dateOf(other)];
  return (orderOf(a) - orderOf(b) || endOf(b) - endOf(a)) > 0;
}

/** When a claim's verdict was given, or when it was last corrected or recorded, whichever was last. */
export function lastChangedOfClaim({ id, verdict, corrections }: Claim, dossier: Dossier): string {
  return newest([verdict.on, ...corrections.map(({ on }) => on), recorded(dossier, `claims/${id}`)]) ?? verdict.on;
}

/** When an article was published, updated, corrected or recorded, whichever was last. */
export function lastChangedOfArticle({ id, published, updated, corrections }: Article, dossier: Dossier): string {
  const changes = [updated, ...corrections.map(({ on }) => on), recorded(dossier, `articles/${id}`)];
  return newest([published, ...changes]) ?? published;
}

/** When a text that gives an utterance was last read; undefined where it names none that is there. */
export function lastChangedOfUtterance(
  utterance: Utterance,
  { sources }: Pick<Dossier, "sources">,
): string | undefined {
  return newest([...sourcesOfUtterance(utterance)].map((id) => sources.get(id)?.accessed));
}

/** When anything that is published last changed: an article, a claim, or the reading of a source; undefined where there is nothing. */
export const lastChanged = once((dossier: Dossier): string | undefined =>
  newest([
    ...[...dossier.articles.values()].map((article) => lastChangedOfArticle(article, dossier)),
    lastChangedOfClaims(dossier),
    lastChangedOfSources(dossier),
  ]),
);

/** When any claim last changed; undefined where there is none. */
export const lastChangedOfClaims = once((dossier: Dossier): string | undefined =>
  newest([...dossier.claims.values()].map((claim) => lastChangedOfClaim(claim, dossier))),
);

/** When a source was last read; undefined where there is none. */
export function lastChangedOfSources({ sources }: Pick<Dossier, "sources">): string | undefined {
  return newest([...sources.values()].map(({ accessed }) => accessed));
}

/** The day of the newest line of the publication record about an entry; undefined where it has none. */
function recorded(dossier: Dossier, id: string): string | undefined {
  return daysOfRecord(dossier).get(id);
}

const daysOfRecord = once(
  ({ record }: Dossier): ReadonlyMap<string, string> => new Map(linesOf(record).map(({ id, on }) => [id, on])),
);
