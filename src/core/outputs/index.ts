import type { Article } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import type { ArticleText } from "./annotations/article-text.ts";
import { annotationCollection, annotationsPath, articleTextPath } from "./annotations/web-annotations.ts";
import { robotsText } from "./crawlers/robots.ts";
import { sitemapFiles } from "./crawlers/sitemap.ts";
import { claimsCsv } from "./data/claims-csv.ts";
import { cslItems } from "./data/csl.ts";
import { claimFileOf, claimsFileOf, dossierFileOf } from "./data/json-files.ts";
import { schemaFiles } from "./data/schema-files.ts";
import { embedFiles } from "./embed/index.ts";
import { feedFiles } from "./feeds/index.ts";
import { compactJsonText, jsonText, mediaTypes, type OutputFile } from "./output-file.ts";
import { timelineFileOf } from "./timeline/timeline-js.ts";

export { embedCode } from "./embed/code.ts";
export type { OutputFile } from "./output-file.ts";

/** What the outputs need of the Markdown that the core cannot render. */
export interface Rendering {
  readonly articleText: (article: Article, edition: Edition) => ArticleText;
}

/** Every file for machines, made one after the other, so that none has to be kept. */
export function* outputsOf(edition: Edition, rendering: Rendering): Generator<OutputFile> {
  yield* claimFiles(edition);
  yield* dataFiles(edition);
  yield* schemaFiles(edition);
  yield* annotationFiles(edition, rendering);
  yield* feedFiles(edition);
  yield* sitemapFiles(edition);
  yield { path: "robots.txt", type: mediaTypes.plain, text: robotsText(edition) };
  yield { path: "record.jsonl", type: mediaTypes.jsonLines, text: edition.dossier.record ?? "" };
  yield* embedFiles(edition);
}

function* claimFiles(edition: Edition): Generator<OutputFile> {
  for (const claim of edition.dossier.claims.values())
    yield { path: `claims/${claim.id}.json`, type: mediaTypes.json, text: jsonText(claimFileOf(claim, edition)) };
}

function* dataFiles(edition: Edition): Generator<OutputFile> {
  yield { path: "data/claims.json", type: mediaTypes.json, text: compactJsonText(claimsFileOf(edition)) };
  yield { path: "data/claims.csv", type: mediaTypes.csv, text: claimsCsv(edition) };
  yield { path: "data/dossier.json", type: mediaTypes.json, text: compactJsonText(dossierFileOf(edition)) };
  yield { path: "data/sources.csl.json", type: mediaTypes.citations, text: jsonText(cslItems(edition)) };
  yield { path: "data/timeline.json", type: mediaTypes.json, text: jsonText(timelineFileOf(edition)) };
}

function* annotationFiles(edition: Edition, { articleText }: Rendering): Generator<OutputFile> {
  for (const article of edition.dossier.articles.values()) {
    const text = articleText(article, edition);
    const annotations = annotationCollection(article, text, edition);
    yield { path: annotationsPath(article.id), type: mediaTypes.webAnnotation, text: jsonText(annotations) };
    yield { path: articleTextPath(article.id), type: mediaTypes.plain, text: text.text };
  }
}
