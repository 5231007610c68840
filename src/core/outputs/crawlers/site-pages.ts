import { claimIndexOf } from "../../claim-index.ts";
import type { Claim } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import {
  lastChanged,
  lastChangedOfArticle,
  lastChangedOfClaim,
  lastChangedOfClaims,
  lastChangedOfSources,
  newest,
} from "../../last-changed.ts";
import { sourceIndexOf } from "../../source-index.ts";

/** A page as a sitemap lists it. */
export interface SitePage {
  /** The path with the base. */
  readonly path: string;
  /** When what it shows last changed, as the content says; undefined where the content does not say. */
  readonly changed: string | undefined;
}

/** Every page that a search engine should know, each once. */
export function* sitePages(edition: Edition): Generator<SitePage> {
  const { addresses, dossier } = edition;
  const { articles, claims, people, pages } = dossier;
  yield { path: addresses.to("home"), changed: lastChanged(dossier) };
  for (const article of articles.values())
    yield { path: addresses.article(article.id), changed: lastChangedOfArticle(article, dossier) };
  yield* indexPages(edition);
  for (const claim of claims.values())
    yield { path: addresses.claim(claim.id), changed: lastChangedOfClaim(claim, dossier) };
  const ofPeople = changesOfPeople(edition);
  for (const { id } of people.values()) yield { path: addresses.person(id), changed: ofPeople.get(id) };
  for (const { id } of pages.values()) yield { path: addresses.page(id), changed: undefined };
}

function* indexPages({ addresses, dossier }: Edition): Generator<SitePage> {
  const ofClaims = lastChangedOfClaims(dossier);
  const ofSources = lastChangedOfSources(dossier);
  const corrected = [...dossier.articles.values(), ...dossier.claims.values()].flatMap(
    ({ corrections }) => corrections,
  );
  for (const { number } of claimIndexOf(dossier).pages)
    yield { path: addresses.numbered("claims", number), changed: ofClaims };
  for (const { number } of sourceIndexOf(dossier).pages)
    yield { path: addresses.numbered("sources", number), changed: ofSources };
  yield { path: addresses.to("people"), changed: ofClaims };
  yield { path: addresses.to("positions"), changed: ofClaims };
  yield { path: addresses.to("timeline"), changed: undefined };
  yield { path: addresses.to("corrections"), changed: newest(corrected.map(({ on }) => on)) };
  yield { path: addresses.to("data"), changed: lastChanged(dossier) };
}

/** When a claim that somebody makes, or is said to have made, last changed. */
function changesOfPeople({ dossier }: Edition): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const claim of dossier.claims.values()) {
    const changed = lastChangedOfClaim(claim, dossier);
    for (const id of speakersOf(claim)) changes.set(id, newest([changes.get(id), changed]) ?? changed);
  }
  return changes;
}

function speakersOf({ said, chain }: Claim): ReadonlySet<string> {
  return new Set([said.by, ...chain.flatMap(({ by, instead }) => (instead ? [by, instead] : [by]))]);
}
