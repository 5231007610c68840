import type {
  AnalysisNewsArticle,
  DataDownload,
  Dataset,
  Graph,
  NewsMediaOrganization,
  WebSite,
  WithContext,
} from "schema-dts";
import { withoutIsolation } from "../../dossier/direction.ts";
import { type Article, entryOf } from "../../dossier/dossier.ts";
import { passagesOf } from "../../dossier/passages.ts";
import { joined } from "../../language/joined.ts";
import { namedSources } from "../../views/article-page.ts";
import type { Edition } from "../../views/edition.ts";
import { lastChanged, lastChangedOfArticle } from "../../views/last-changed.ts";
import { sourcesOfClaim } from "../../views/source-index.ts";
import { publishedFiles } from "../data-guide.ts";
import {
  authorNode,
  correctionNodes,
  dated,
  methodAddress,
  policies,
  publisherId,
  publisherNode,
  scriptText,
  sourceId,
  sourceNode,
} from "./nodes.ts";

/** The JSON-LD of the front page, ready for its script element: the publisher with its policies, and the site. */
export function siteJsonLd(edition: Edition): string {
  return scriptText(siteGraph(edition));
}

/** Publisher and site in the vocabulary of schema.org. */
function siteGraph(edition: Edition): Graph {
  return { "@context": "https://schema.org", "@graph": [newsMediaOrganization(edition), webSite(edition)] };
}

function newsMediaOrganization(edition: Edition): NewsMediaOrganization {
  const { name, url, email } = edition.dossier.site.publisher;
  return { "@type": "NewsMediaOrganization", "@id": publisherId(edition), name, url, email, ...policies(edition) };
}

function webSite(edition: Edition): WebSite {
  const { addresses, dossier } = edition;
  const { title, tagline, language, licence } = dossier.site;
  const address = addresses.absolute(addresses.to("home"));
  return {
    "@type": "WebSite",
    "@id": `${address}#site`,
    url: address,
    name: title,
    description: tagline,
    inLanguage: language,
    publisher: { "@id": publisherId(edition) },
    ...(licence ? { license: licence.url } : {}),
  };
}

/** The JSON-LD of an article's page, ready for its script element. */
export function articleJsonLd(article: Article, edition: Edition): string {
  return scriptText(analysisNewsArticle(article, edition));
}

/** An article in the vocabulary of schema.org. It mentions no review: each claim's page has its own. */
function analysisNewsArticle(article: Article, edition: Edition): WithContext<AnalysisNewsArticle> {
  const { addresses, dossier } = edition;
  const address = addresses.absolute(addresses.article(article.id));
  const method = methodAddress(edition);
  const { licence, language } = dossier.site;
  return {
    "@context": "https://schema.org",
    "@type": "AnalysisNewsArticle",
    "@id": `${address}#article`,
    url: address,
    mainEntityOfPage: address,
    headline: article.title,
    description: article.standfirst,
    ...(article.findings ? { abstract: joined(article.findings, "sentences", edition.dossier.say) } : {}),
    datePublished: article.published,
    ...dated("dateModified", lastChangedOfArticle(article, dossier)),
    inLanguage: language,
    author: article.authors.map((author) => authorNode(author, edition)),
    publisher: publisherNode(edition),
    ...(licence ? { license: licence.url } : {}),
    ...(method ? { publishingPrinciples: method } : {}),
    ...(article.subject ? { isBasedOn: sourceNode(article.subject, edition) } : {}),
    // Those that its page lists, by name alone: spelt out, or with all that its claims rest on, they would weigh more than
    // the article. Each claim's page, and the page of sources, spells them out.
    citation: namedSources(article, dossier).map(({ id }) => ({ "@id": sourceId(id, edition) })),
    ...correctionNodes("articles", article, edition),
  };
}

/** The ids of all sources that an article rests on: those that it names and those of its claims, in the order of the text. */
export function sourcesOfArticle(article: Article, { dossier }: Edition): readonly string[] {
  const named = namedSources(article, dossier).map(({ id }) => id);
  const ofClaims = passagesOf(article).flatMap(({ claim }) => [...sourcesOfClaim(entryOf(dossier.claims, claim))]);
  return [...new Set([...named, ...ofClaims])];
}

/** The JSON-LD of the page about the data, ready for its script element: the data as a set that can be found and loaded. */
export function datasetJsonLd(edition: Edition): string {
  return scriptText(dataset(edition));
}

function dataset(edition: Edition): WithContext<Dataset> {
  const { addresses, dossier } = edition;
  const { say } = dossier;
  const { title, tagline, question, language, licence } = dossier.site;
  const address = addresses.absolute(addresses.to("data"));
  const changed = lastChanged(dossier);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${address}#dataset`,
    url: address,
    name: withoutIsolation(say("data.setName", { site: title })),
    description: joined(
      [
        question ?? tagline,
        withoutIsolation(say("data.setAbout", { claims: dossier.claims.size, sources: dossier.sources.size })),
      ],
      "sentences",
      say,
    ),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: publisherNode(edition),
    ...(licence ? { license: licence.url } : {}),
    ...dated("dateModified", changed),
    distribution: publishedFiles(edition)
      .filter(({ isDataset }) => isDataset)
      .map(({ path, about, type }) =>
        download(addresses.absolute(path), withoutIsolation(about), type.replace(/;.*/, "")),
      ),
  };
}

function download(contentUrl: string, name: string, encodingFormat: string): DataDownload {
  return { "@type": "DataDownload", contentUrl, name, encodingFormat };
}
