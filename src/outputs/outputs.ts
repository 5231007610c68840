import { type Article, type Claim, entryOf } from "../dossier/dossier.ts";
import type { Edition } from "../views/edition.ts";
import { type ArticleText, annotationCollection } from "./annotations.ts";
import { robotsText, sitemapFiles } from "./crawlers.ts";
import { cslItems } from "./csl.ts";
import { claimsCsv } from "./csv.ts";
import { cardPage, cardSheet } from "./embed.ts";
import { feedFiles } from "./feeds.ts";
import { claimFileOf, claimsFileOf, dossierFileOf } from "./json.ts";
import { manifestOf } from "./manifest.ts";
import { compactJsonText, jsonText, type OutputFile, outputFile } from "./output-file.ts";
import { risText } from "./ris.ts";
import { schemaFiles } from "./schemas.ts";
import { timelineFileOf } from "./timeline-js.ts";

/** What the outputs need of the Markdown that the core cannot render. */
export interface Rendering {
  readonly articleText: (article: Article, edition: Edition) => ArticleText;
}

/** The files of a claim: its data, and the card that other sites may show in a frame. */
export const claimFiles = {
  data: (id: string, edition: Edition) =>
    outputFile("claimJson", jsonText(claimFileOf(claimOf(id, edition), edition)), id),
  card: (id: string, edition: Edition) => outputFile("card", cardPage(claimOf(id, edition), edition), id),
};

function claimOf(id: string, { dossier }: Edition): Claim {
  return entryOf(dossier.claims, id);
}

/** The files of an article: its notes as annotations, and the text in which they count. */
export const articleFiles = {
  annotations: (id: string, edition: Edition, { articleText }: Rendering) => {
    const article = entryOf(edition.dossier.articles, id);
    const annotations = annotationCollection(article, articleText(article, edition), edition);
    return outputFile("annotations", jsonText(annotations), id);
  },
  text: (id: string, edition: Edition, { articleText }: Rendering) => {
    const { text } = articleText(entryOf(edition.dossier.articles, id), edition);
    return outputFile("articleText", text, id);
  },
};

/** The files that there is one of. */
export const siteFiles = {
  claimsJson: (edition: Edition) => outputFile("claimsJson", compactJsonText(claimsFileOf(edition))),
  claimsCsv: (edition: Edition) => outputFile("claimsCsv", claimsCsv(edition)),
  dossier: (edition: Edition) => outputFile("dossierJson", compactJsonText(dossierFileOf(edition))),
  bibliography: (edition: Edition) => outputFile("sourcesCsl", jsonText(cslItems(edition))),
  bibliographyRis: (edition: Edition) => outputFile("sourcesRis", risText(edition)),
  timeline: (edition: Edition) => outputFile("timelineJson", jsonText(timelineFileOf(edition))),
  robots: (edition: Edition) => outputFile("robots", robotsText(edition)),
  record: ({ dossier }: Edition) => outputFile("record", dossier.record ?? ""),
  manifest: (edition: Edition) => outputFile("manifest", jsonText(manifestOf(edition))),
  cardSheet: () => outputFile("cardSheet", cardSheet),
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
