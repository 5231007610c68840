import { correctionName, correctionsOf, type PublishedCorrection } from "../../corrections.ts";
import type { Article, Claim } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import { instantOf } from "../../instant.ts";
import { lastChangedOfArticle, lastChangedOfClaim } from "../../last-changed.ts";
import { verdictName } from "../../verdict.ts";
import type { AtomEntry } from "./atom.ts";

/** Everything new and changed, newest first; of one moment, in the order of ids. */
export function newsEntries(edition: Edition): readonly AtomEntry[] {
  const { articles, claims } = edition.dossier;
  return [
    ...[...articles.values()].map((article) => articleEntry(article, edition)),
    ...[...claims.values()].map((claim) => claimEntry(claim, edition)),
    ...correctionEntries(edition),
  ].sort(newestFirst);
}

/** Every correction, newest first. */
export function correctionEntries(edition: Edition): readonly AtomEntry[] {
  return correctionsOf(edition.dossier).map((correction) => correctionEntry(correction, edition));
}

function articleEntry(article: Article, { addresses, dossier }: Edition): AtomEntry {
  const address = addresses.absolute(addresses.article(article.id));
  return {
    id: address,
    title: article.title,
    link: address,
    published: instantOf(article.published),
    updated: instantOf(lastChangedOfArticle(article, dossier)),
    authors: article.authors.map(({ name, url }) => ({ name, uri: url })),
    summary: article.standfirst,
    categories: ["article"],
  };
}

function claimEntry(claim: Claim, { addresses, dossier }: Edition): AtomEntry {
  const address = addresses.absolute(addresses.claim(claim.id));
  const { attribution, substance, on } = claim.verdict;
  return {
    id: address,
    title: claim.claim,
    link: address,
    published: instantOf(on),
    updated: instantOf(lastChangedOfClaim(claim, dossier)),
    summary: `Did they say so? ${verdictName(attribution)}. Is it so? ${verdictName(substance)}. ${claim.finding}`,
    categories: ["claim", attribution, substance],
  };
}

function correctionEntry(correction: PublishedCorrection, { addresses }: Edition): AtomEntry {
  const { collection, id, kind, number, on, text, title } = correction;
  const address = addresses.absolute(addresses.correction(collection, id, number));
  return {
    id: address,
    title: `${correctionName(kind)}: ${title}`,
    link: address,
    published: instantOf(on),
    updated: instantOf(on),
    summary: text,
    categories: [kind],
  };
}

function newestFirst(one: AtomEntry, other: AtomEntry): number {
  return one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : one.id < other.id ? -1 : 1;
}
