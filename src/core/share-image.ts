import { displayDate } from "./display-date.ts";
import type { Claim, Dossier, Site } from "./dossier.ts";
import { entryOf } from "./dossier.ts";
import type { Edition } from "./edition.ts";
import { pathOf } from "./routes/paths.ts";
import type { Verdict } from "./verdict.ts";
import { isWithdrawn } from "./withdrawal.ts";

/** What the image of a shared link says. */
export interface ShareCard {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** What the page is: "Claim". */
  readonly label: string;
  readonly site: string;
  /** What is drawn large. */
  readonly statement: string;
  /** A second text, smaller; there is room for it where there are no verdicts. */
  readonly standfirst: string | undefined;
  readonly verdict: Verdict | undefined;
  /** Who says it, at the foot. */
  readonly byline: string;
}

export type SharedCollection = "articles" | "claims";

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
  const { site, articles, claims } = dossier;
  const shared = { site: site.title };
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
    const names = authors.map(({ name }) => name).join(", ");
    yield {
      ...shared,
      path: imagePathOf("articles", id),
      label: isWithdrawn(article) ? "Withdrawn article" : "Article",
      statement: title,
      standfirst,
      verdict: undefined,
      byline: `${names}, ${displayDate(published, site.language)}`,
    };
  }
  for (const claim of claims.values()) {
    yield {
      ...shared,
      path: imagePathOf("claims", claim.id),
      label: isWithdrawn(claim) ? "Withdrawn claim" : "Claim",
      statement: claim.claim,
      standfirst: undefined,
      verdict: claim.verdict,
      byline: `Asserted by ${speakerOf(claim, dossier)}, ${displayDate(claim.said.on, site.language)}`,
    };
  }
}

function speakerOf({ said }: Claim, { people }: Dossier): string {
  return entryOf(people, said.by).name;
}

function hostOf({ url }: Pick<Site, "url">): string {
  return new URL(url).host;
}
