import { type Article, type Claim, entryOf } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import type { ArticleText } from "./annotations/article-text.ts";
import { annotationCollection, annotationsPath, articleTextPath } from "./annotations/web-annotations.ts";
import { robotsText } from "./crawlers/robots.ts";
import { sitemapFiles } from "./crawlers/sitemap.ts";
import { claimsCsv } from "./data/claims-csv.ts";
import { cslItems } from "./data/csl.ts";
import { claimFileOf, claimsFileOf, dossierFileOf } from "./data/json-files.ts";
import { schemaFiles } from "./data/schema-files.ts";
import { cardPage } from "./embed/card.ts";
import { cardSheet } from "./embed/card-sheet.ts";
import { CARD_SHEET, cardPath } from "./embed/paths.ts";
import { feedFiles } from "./feeds/index.ts";
import { compactJsonText, jsonText, mediaTypes, type OutputFile } from "./output-file.ts";
import { timelineFileOf } from "./timeline/timeline-js.ts";

export { sitemapFiles } from "./crawlers/sitemap.ts";
export { schemaFiles } from "./data/schema-files.ts";
export { embedCode } from "./embed/code.ts";
export { feedFiles } from "./feeds/index.ts";
export type { OutputFile } from "./output-file.ts";

/** What the outputs need of the Markdown that the core cannot render. */
export interface Rendering {
  readonly articleText: (article: Article, edition: Edition) => ArticleText;
}

/** The files of a claim: its data, and the card that other sites may show in a frame. */
export const claimFiles = {
  data: (id: string, edition: Edition): OutputFile => ({
    path: `claims/${id}.json`,
    type: mediaTypes.json,
    text: jsonText(claimFileOf(claimOf(id, edition), edition)),
  }),
  card: (id: string, edition: Edition): OutputFile => ({
    path: `${cardPath(id)}index.html`,
    type: mediaTypes.html,
    text: cardPage(claimOf(id, edition), edition),
  }),
};

function claimOf(id: string, { dossier }: Edition): Claim {
  return entryOf(dossier.claims, id);
}

/** The files of an article: its notes as annotations, and the text in which they count. */
export const articleFiles = {
  annotations: (id: string, edition: Edition, { articleText }: Rendering): OutputFile => {
    const article = entryOf(edition.dossier.articles, id);
    const annotations = annotationCollection(article, articleText(article, edition), edition);
    return { path: annotationsPath(id), type: mediaTypes.webAnnotation, text: jsonText(annotations) };
  },
  text: (id: string, edition: Edition, { articleText }: Rendering): OutputFile => {
    const { text } = articleText(entryOf(edition.dossier.articles, id), edition);
    return { path: articleTextPath(id), type: mediaTypes.plain, text };
  },
};

/** The files that there is one of. */
export const siteFiles = {
  claimsJson: (edition: Edition): OutputFile => ({
    path: "data/claims.json",
    type: mediaTypes.json,
    text: compactJsonText(claimsFileOf(edition)),
  }),
  claimsCsv: (edition: Edition): OutputFile => ({
    path: "data/claims.csv",
    type: mediaTypes.csv,
    text: claimsCsv(edition),
  }),
  dossier: (edition: Edition): OutputFile => ({
    path: "data/dossier.json",
    type: mediaTypes.json,
    text: compactJsonText(dossierFileOf(edition)),
  }),
  bibliography: (edition: Edition): OutputFile => ({
    path: "data/sources.csl.json",
    type: mediaTypes.citations,
    text: jsonText(cslItems(edition)),
  }),
  timeline: (edition: Edition): OutputFile => ({
    path: "data/timeline.json",
    type: mediaTypes.json,
    text: jsonText(timelineFileOf(edition)),
  }),
  robots: (edition: Edition): OutputFile => ({
    path: "robots.txt",
    type: mediaTypes.plain,
    text: robotsText(edition),
  }),
  record: ({ dossier }: Edition): OutputFile => ({
    path: "record.jsonl",
    type: mediaTypes.jsonLines,
    text: dossier.record ?? "",
  }),
  cardSheet: (): OutputFile => ({ path: CARD_SHEET, type: mediaTypes.css, text: cardSheet }),
};

/** Every file for machines, made one after the other, so that none has to be kept. */
export function* outputsOf(edition: Edition, rendering: Rendering): Generator<OutputFile> {
  const { claims, articles } = edition.dossier;
  for (const id of claims.keys()) for (const file of Object.values(claimFiles)) yield file(id, edition);
  for (const id of articles.keys()) for (const file of Object.values(articleFiles)) yield file(id, edition, rendering);
  for (const file of Object.values(siteFiles)) yield file(edition);
  yield* schemaFiles(edition);
  yield* feedFiles(edition);
  yield* sitemapFiles(edition);
}
