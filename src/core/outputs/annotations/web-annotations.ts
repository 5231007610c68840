import { type Article, type Claim, entryOf } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import { instantOf } from "../../instant.ts";
import { publisherId } from "../../json-ld/identities.ts";
import { lastChangedOfArticle, lastChangedOfClaim } from "../../last-changed.ts";
import { verdictName } from "../../verdict.ts";
import type { ArticleText } from "./article-text.ts";
import { positionSelectors, quoteSelector, type TextPositionSelector, type TextQuoteSelector } from "./selectors.ts";

/**
 * The notes of an article as a collection of the Web Annotation Data Model (W3C, 2017) with its only page in it: one
 * annotation for each annotated passage.
 */
export function annotationCollection(article: Article, text: ArticleText, edition: Edition) {
  const { addresses, dossier } = edition;
  const { licence, publisher } = dossier.site;
  const address = addresses.absolute(addresses.to("annotations", article.id));
  const positions = positionSelectors(text);
  const items = text.passages.map((span, index) => {
    const claim = entryOf(dossier.claims, span.claim);
    const position = positions[index];
    return annotation(
      `${address}#${span.anchor}`,
      article,
      claim,
      [quoteSelector(text, span), ...(position ? [position] : [])],
      edition,
    );
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address,
    type: "AnnotationCollection",
    label: `${dossier.site.title}: ${article.title}`,
    creator: { id: publisherId(edition), type: "Organization", name: publisher.name, homepage: publisher.url },
    modified: lastChangedHere(article, text, edition),
    ...(licence ? { rights: licence.url } : {}),
    total: items.length,
    first: { id: `${address}#page`, type: "AnnotationPage", partOf: address, startIndex: 0, items },
  };
}

function annotation(
  id: string,
  article: Article,
  claim: Claim,
  selector: readonly (TextQuoteSelector | TextPositionSelector)[],
  edition: Edition,
) {
  const { addresses, dossier } = edition;
  const { language, licence } = dossier.site;
  return {
    id,
    type: "Annotation",
    motivation: "assessing",
    created: instantOf(claim.verdict.on),
    modified: instantOf(lastChangedOfClaim(claim, dossier)),
    creator: publisherId(edition),
    ...(licence ? { rights: licence.url } : {}),
    body: bodies(claim, edition),
    target: {
      type: "SpecificResource",
      source: {
        id: addresses.absolute(addresses.article(article.id)),
        type: "Text",
        format: "text/html",
        language,
      },
      selector,
      state: {
        type: "TimeState",
        sourceDate: instantOf(lastChangedOfArticle(article, dossier)),
        cached: addresses.absolute(addresses.to("articleText", article.id)),
      },
    },
  };
}

/** The sentence that is judged, both verdicts, the finding, the page of the claim, and its corrections. */
function bodies(claim: Claim, { addresses, dossier }: Edition) {
  const { language } = dossier.site;
  const text = (value: string, purpose: string) => ({
    type: "TextualBody",
    value,
    format: "text/plain",
    language,
    purpose,
  });
  const { attribution, substance } = claim.verdict;
  return [
    text(claim.claim, "identifying"),
    text(verdictName(attribution), "classifying"),
    text(verdictName(substance), "classifying"),
    text(claim.finding, "assessing"),
    { type: "SpecificResource", source: addresses.absolute(addresses.claim(claim.id)), purpose: "linking" },
    ...claim.corrections.map(({ on, kind, text: words }) => text(`${on} ${kind}: ${words}`, "commenting")),
  ];
}

function lastChangedHere(article: Article, { passages }: ArticleText, { dossier }: Edition): string {
  const changes = passages.map(({ claim }) => lastChangedOfClaim(entryOf(dossier.claims, claim), dossier));
  return [lastChangedOfArticle(article, dossier), ...changes].map(instantOf).reduce((a, b) => (a > b ? a : b));
}
