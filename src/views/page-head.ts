import { isolated } from "../dossier/direction.ts";
import type { Claim, Dossier, Page, Site } from "../dossier/dossier.ts";
import { plainText } from "../dossier/links.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { Attribution, Substance } from "../dossier/schema/vocabulary.ts";
import { UNSPACED, wordStart } from "../dossier/words.ts";
import { joined } from "../language/joined.ts";
import { withoutLanguageMarks } from "../language/message-parts.ts";
import type { Say } from "../language/say.ts";
import { isWithdrawn } from "../record/corrections.ts";
import { pathOf } from "../routes/paths.ts";
import { assertedBy } from "./appearance.ts";
import { displayDate } from "./display-date.ts";
import type { Edition } from "./edition.ts";
import { namesInSentence } from "./names.ts";
import { type Verdict, verdictName, verdictQuestion } from "./verdict.ts";

/** As much as result lists show of a description. */
const LONGEST = 160;

/** The first paragraph of a page as its description, cut at a word; the title where there is no paragraph. */
export function pageDescription({ title, body }: Pick<Page, "title" | "body">): string {
  const paragraph = body.children.find(({ type }) => type === "paragraph");
  return paragraph ? shortened(plainText(paragraph), LONGEST) : title;
}

/** A text of at most so many characters: cut after a word, the cut shown by an ellipsis. */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const signs = [...plain];
  if (signs.length <= longest) return plain;
  const cut = signs.slice(0, longest).join("");
  return `${plain.slice(0, lastWordEnd(plain, cut)).replace(/[\s,;:、，；：–-]+$/u, "")}…`;
}

/** Where the last whole word of a beginning ends: at a blank, or where a writing without blanks has one; its own end if nowhere. */
function lastWordEnd(text: string, beginning: string): number {
  const blank = /^(.+)\s/su.exec(beginning)?.[1]?.length ?? 0;
  const word = UNSPACED.test(beginning.slice(blank)) ? wordStart(text, beginning.length) : 0;
  return Math.max(blank, word) || beginning.length;
}

/** What the search can tell pages apart by. */
export const searchKinds = [
  "Article",
  "Claim",
  "Wordings",
  "Person",
  "Timeline",
  "Positions",
  "Sources",
  "Corrections",
  "Page",
] as const;
type SearchKind = (typeof searchKinds)[number];

export interface SearchEntry {
  readonly kind: SearchKind;
  /** The two verdicts of a claim. */
  readonly verdict?: Verdict | undefined;
}

/**
 * The attributes by which Pagefind finds the text of a page (`data-pagefind-body`) and its filters, in Pagefind's form
 * `name[attribute]`; none for a page that is not searched.
 */
export function searchAttributes(entry: SearchEntry | undefined): Readonly<Record<string, string>> {
  if (!entry) return {};
  const { kind, verdict } = entry;
  const values: Record<string, string> = { kind, ...(verdict ? pick(verdict) : {}) };
  return {
    "data-pagefind-body": "",
    "data-pagefind-filter": Object.keys(values)
      .map((name) => `${name}[data-${name}]`)
      .join(", "),
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value])),
  };
}

/** A claim's verdict has a date as well, which is no filter. */
function pick({ attribution, substance }: Verdict): Record<string, string> {
  return { attribution, substance };
}

/** What the image of a shared link says. */
export interface ShareCard {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** What the page is: "Claim". */
  readonly label: string;
  readonly site: string;
  /** The language of the site (BCP 47). */
  readonly language: string;
  /** What is drawn large. */
  readonly statement: string;
  /** A second text, smaller; there is room for it where there are no verdicts. */
  readonly standfirst: string | undefined;
  readonly verdict: WrittenVerdict | undefined;
  /** Who says it, at the foot. */
  readonly byline: string;
}

/** Both verdicts with their words: what each answers, and what it is called. */
interface WrittenVerdict extends Verdict {
  readonly words: Readonly<Record<keyof Verdict, { readonly question: string; readonly name: string }>>;
}

function writtenVerdict({ attribution, substance }: Verdict, say: Say): WrittenVerdict {
  const words = (which: keyof Verdict, verdict: Attribution | Substance) => ({
    question: withoutLanguageMarks(verdictQuestion(which, say)),
    name: withoutLanguageMarks(verdictName(verdict, say)),
  });
  return {
    attribution,
    substance,
    words: { attribution: words("attribution", attribution), substance: words("substance", substance) },
  };
}

type SharedCollection = "articles" | "claims";

function imagePathOf(collection?: SharedCollection, id?: string): string {
  return pathOf("shareImage", collection === undefined ? "site" : `${collection}/${id}`);
}

/** The path, with the base, of the image for links to an article or a claim, without one to any other page; undefined where none are drawn. */
export function shareImageOf(
  { addresses, hasShareImages }: Edition,
  collection?: SharedCollection,
  id?: string,
): string | undefined {
  return hasShareImages ? addresses.path(imagePathOf(collection, id)) : undefined;
}

/** What the images of an edition say: the site's, each article's and each claim's. */
export function* shareCards(dossier: Dossier): Generator<ShareCard> {
  const { site, articles, claims, say } = dossier;
  const shared = { site: site.title, language: site.language };
  yield {
    ...shared,
    path: imagePathOf(),
    label: "",
    statement: site.question ?? site.tagline,
    standfirst: site.answer,
    verdict: undefined,
    byline: site.question === undefined ? hostOf(site) : site.tagline,
  };
  for (const article of articles.values()) {
    const { id, title, standfirst, authors, published } = article;
    const names = authors.map(({ name }) => isolated(name));
    yield {
      ...shared,
      path: imagePathOf("articles", id),
      label: withoutLanguageMarks(say(isWithdrawn(article) ? "share.withdrawnArticle" : "share.article")),
      statement: title,
      standfirst,
      verdict: undefined,
      byline: joined([...names, isolated(displayDate(published, say))], "items", say),
    };
  }
  for (const claim of claims.values()) {
    yield {
      ...shared,
      path: imagePathOf("claims", claim.id),
      label: withoutLanguageMarks(say(isWithdrawn(claim) ? "share.withdrawnClaim" : "share.claim")),
      statement: claim.claim,
      standfirst: undefined,
      verdict: writtenVerdict(claim.verdict, say),
      byline: withoutLanguageMarks(
        say(`${assertedBy(claim.said)}On`, {
          who: namesInSentence(listOf(claim.said.by), dossier),
          date: dayOf(claim, dossier),
        }),
      ),
    };
  }
}

function dayOf({ said }: Claim, { say }: Dossier): string {
  return said.on === undefined ? say("date.none") : isolated(displayDate(said.on, say));
}

function hostOf({ url }: Pick<Site, "url">): string {
  return new URL(url).host;
}
