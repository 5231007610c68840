import { instantOf } from "../dossier/dates.ts";
import { withoutIsolation } from "../dossier/direction.ts";
import { type Article, type Claim, type Dossier, entryOf } from "../dossier/dossier.ts";
import { addressOfImage, carriedLine, replyLine, withdrawalOf } from "../views/appearance.ts";
import type { Edition } from "../views/edition.ts";
import { lastChangedOfArticle, lastChangedOfClaim } from "../views/last-changed.ts";
import { verdictName } from "../views/verdict.ts";
import { publisherId } from "./json-ld/nodes.ts";

/**
 * The text of an article as its page shows it: its blocks (paragraphs, headings, lists …) in order, each with all text
 * that stands in it, the numbers of passages and footnotes included, and a line feed between two blocks. Notes and
 * footnotes stand beside the text and are no part of it.
 */
export interface ArticleText {
  readonly text: string;
  /** Where each annotated passage stands, in the order of the text. */
  readonly passages: readonly PassageSpan[];
}

/** Offsets in UTF-16 units, as JavaScript counts them. */
export interface PassageSpan {
  readonly claim: string;
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /** The block in which it stands. */
  readonly blockStart: number;
  readonly blockEnd: number;
}

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

/**
 * The sentence that is judged, both verdicts, the finding, the page of the claim, its corrections, and what else readers
 * should know: what was done about it by others, who carried it, what came back from whom we asked, and what is open.
 */
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
    text(withoutIsolation(verdictName(attribution, dossier.say)), "classifying"),
    text(withoutIsolation(verdictName(substance, dossier.say)), "classifying"),
    text(claim.finding, "assessing"),
    { type: "SpecificResource", source: addresses.absolute(addresses.claim(claim.id)), purpose: "linking" },
    ...claim.corrections.map(({ on, kind, text: words }) => text(`${on} ${kind}: ${words}`, "commenting")),
    ...remarks(claim, dossier).map((remark) => text(remark, "commenting")),
    ...(claim.sentence === undefined ? [] : [text(claim.sentence, "describing")]),
    ...(claim.said.image
      ? [{ type: "Image", id: addresses.absolute(addressOfImage(claim.said.image, addresses)), purpose: "describing" }]
      : []),
    ...(claim.utterance === undefined
      ? []
      : [
          {
            type: "SpecificResource",
            source: addresses.absolute(addresses.utterance(claim.utterance)),
            purpose: "linking",
          },
        ]),
  ];
}

function remarks(claim: Claim, dossier: Dossier): readonly string[] {
  const { say } = dossier;
  const { missing = [], wouldChange } = claim;
  return [
    withdrawalOf(claim, dossier)?.sentence,
    carriedLine(claim, dossier),
    replyLine(claim, dossier),
    wouldChange === undefined ? undefined : say("annotation.wouldChange", { what: wouldChange }),
    ...missing.map(({ what, where, on }) => say("annotation.missing", { date: on, what, where })),
  ].flatMap((remark) => (remark === undefined ? [] : withoutIsolation(remark)));
}

function lastChangedHere(article: Article, { passages }: ArticleText, { dossier }: Edition): string {
  const changes = passages.map(({ claim }) => lastChangedOfClaim(entryOf(dossier.claims, claim), dossier));
  return [lastChangedOfArticle(article, dossier), ...changes].map(instantOf).reduce((a, b) => (a > b ? a : b));
}

/** Web Annotation Data Model, 4.2.4: the passage, and what stands before and after it. */
interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Web Annotation Data Model, 4.2.5: the passage by its place, counted in Unicode code points. */
interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** How much text before and after a passage is enough to begin with, in code points. */
const CONTEXT = 32;

/**
 * Selects a passage by its words. Prefix and suffix end where its block ends, since the notes of the page stand between
 * two blocks; within it they grow until no other place of the article has the same words in the same surroundings.
 */
export function quoteSelector({ text }: ArticleText, span: PassageSpan): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  const before = text.slice(span.blockStart, span.start);
  const after = text.slice(span.end, span.blockEnd);
  for (let length = CONTEXT; ; length *= 2) {
    // A code point has two units at most, and half of one in front is one too many.
    const prefix = [...before.slice(-2 * length)].slice(-length).join("");
    const suffix = [...after.slice(0, 2 * length)].slice(0, length).join("");
    const isWhole = prefix.length === before.length && suffix.length === after.length;
    if (isWhole || isUnique(text, prefix + exact + suffix)) return { type: "TextQuoteSelector", exact, prefix, suffix };
  }
}

function isUnique(text: string, part: string): boolean {
  return text.indexOf(part, text.indexOf(part) + 1) < 0;
}

/** Selects passages by their places. Counting goes on where it stopped, so that a long article is counted once. */
function positionSelectors({ text, passages }: ArticleText): readonly TextPositionSelector[] {
  let units = 0;
  let points = 0;
  const pointOf = (offset: number) => {
    points += [...text.slice(units, offset)].length;
    units = offset;
    return points;
  };
  return passages.map(({ start, end }) => ({ type: "TextPositionSelector", start: pointOf(start), end: pointOf(end) }));
}
