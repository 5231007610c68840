import type { Article, Claim, Dossier, TimelineEvent } from "../dossier/dossier.ts";
import type { FixedRoute } from "../routes/paths.ts";
import { articlesInOrder } from "./article-page.ts";
import { independentOrigins, originsInWords } from "./origins.ts";
import { counted } from "./source-index.ts";
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
  const { claims, utterances, timeline, questions, people, sources } = dossier;
  const origins = originsInWords(independentOrigins(sources.keys(), dossier), dossier.say);
  const ways = [
    { page: "claims", of: claims, words: ["claim", "claims"], what: "each with two verdicts and what they rest on" },
    {
      page: "utterances",
      of: utterances,
      words: ["utterance", "utterances"],
      what: "what was said, as each text gives it",
    },
    { page: "timeline", of: timeline, words: ["event", "events"], what: "in order, with what was said" },
    { page: "positions", of: questions, words: ["question", "questions"], what: "who stands where, and who has moved" },
    {
      page: "people",
      of: people,
      words: ["person or body", "people and bodies"],
      what: "who said, carried or is said to have said what",
    },
    { page: "sources", of: sources, words: ["source", "sources"], what: `${origins}, and what rests on each` },
  ] as const;
  return ways.flatMap(({ page, of: { size }, words: [one, many], what }) =>
    size === 0 ? [] : [{ page, count: counted(size, one, many), what }],
  );
}
