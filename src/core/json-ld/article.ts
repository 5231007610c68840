import type { AnalysisNewsArticle, WithContext } from "schema-dts";
import { type Article, entryOf } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import { lastChangedOfArticle } from "../last-changed.ts";
import { passagesOf } from "../passages.ts";
import { sourcesOfClaim } from "../source-index.ts";
import { nodesOf, readTypedLink } from "../typed-link.ts";
import { correctionNodes } from "./corrections.ts";
import { authorNode, publisherNode } from "./identities.ts";
import { methodAddress } from "./policies.ts";
import { scriptText } from "./script.ts";
import { sourceId, sourceNode } from "./sources.ts";

/** The JSON-LD of an article's page, ready for its script element. */
export function articleJsonLd(article: Article, edition: Edition): string {
  return scriptText(analysisNewsArticle(article, edition));
}

/** An article in the vocabulary of schema.org. It mentions no review: each claim's page has its own. */
export function analysisNewsArticle(article: Article, edition: Edition): WithContext<AnalysisNewsArticle> {
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
    ...(article.findings ? { abstract: article.findings.join(" ") } : {}),
    datePublished: article.published,
    dateModified: lastChangedOfArticle(article, dossier),
    inLanguage: language,
    author: article.authors.map((author) => authorNode(author, edition)),
    publisher: publisherNode(edition),
    ...(licence ? { license: licence.url } : {}),
    ...(method ? { publishingPrinciples: method } : {}),
    ...(article.subject ? { isBasedOn: sourceNode(article.subject, edition) } : {}),
    // By name alone: spelt out they would weigh more than the article. Each claim's page, and the page of sources, spells them out.
    citation: sourcesOfArticle(article, edition).map((id) => ({ "@id": sourceId(id, edition) })),
    ...correctionNodes("articles", article, edition),
  };
}

/** The ids of all sources that an article rests on: those that it names and those of its claims, in the order of the text. */
export function sourcesOfArticle(article: Article, { dossier }: Edition): readonly string[] {
  const named = [...nodesOf(article.body, "link", "definition")].flatMap(({ url }) => {
    const target = readTypedLink(url);
    return target?.collection === "sources" ? [target.id] : [];
  });
  const ofClaims = passagesOf(article).flatMap(({ claim }) => [...sourcesOfClaim(entryOf(dossier.claims, claim))]);
  return [...new Set([...named, ...ofClaims])];
}
