import type { Article, Claim, Dossier, TimelineEvent } from "../dossier/dossier.ts";
import type { FixedRoute } from "../routes/paths.ts";
import { articlesInOrder } from "./article-page.ts";
import { independentOrigins, originsInWords } from "./origins.ts";
import { eventsInOrder, isKey } from "./timeline/events.ts";

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
export function keyMoments(dossier: Dossier): readonly TimelineEvent[] {
  return eventsInOrder(dossier)
    .filter(isKey)
    .slice(0, MOST_MOMENTS)
    .map(({ event }) => event);
}

/** A part of the site as the front page offers it. */
export interface WayIn {
  readonly page: FixedRoute;
  /** "68 claims". */
  readonly count: string;
  readonly what: string;
}

/** The parts of the site that hold something. */
export function waysIn(dossier: Dossier): readonly WayIn[] {
  const { say, claims, utterances, timeline, questions, people, sources } = dossier;
  const origins = originsInWords(independentOrigins(sources.keys(), dossier), say);
  const ways = [
    { page: "claims", of: claims, what: say("front.way.claims.about") },
    { page: "utterances", of: utterances, what: say("front.way.utterances.about") },
    { page: "timeline", of: timeline, what: say("front.way.timeline.about") },
    { page: "positions", of: questions, what: say("front.way.positions.about") },
    { page: "people", of: people, what: say("front.way.people.about") },
    { page: "sources", of: sources, what: say("front.way.sources.about", { origins }) },
  ] as const;
  return ways.flatMap(({ page, of: { size }, what }) =>
    size === 0 ? [] : [{ page, count: say(`front.way.${page}`, { count: size }), what }],
  );
}
