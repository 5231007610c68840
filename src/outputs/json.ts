import type { Article, Claim, Page, Person, Question, Source, TimelineEvent, Utterance } from "../dossier/dossier.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { passagesOf } from "../dossier/passages.ts";
import { contextOf } from "../views/claim-page.ts";
import type { Edition } from "../views/edition.ts";
import { lastChanged, lastChangedOfArticle, lastChangedOfClaim, lastChangedOfClaims } from "../views/last-changed.ts";
import { sourcesOfClaim } from "../views/source-index.ts";
import { type ClaimFile, type ClaimsFile, type DossierFile, envelopeOf, type PublishedEntry } from "./schemas.ts";

/** An article with what publishing adds to it. */
function publishedArticle(article: Article, edition: Edition): PublishedEntry<"articles"> {
  const { addresses, dossier } = edition;
  return {
    ...own(article),
    url: addresses.absolute(addresses.article(article.id)),
    lastChanged: lastChangedOfArticle(article, dossier),
    claims: [...new Set(passagesOf(article).map(({ claim }) => claim))],
  };
}

/** A claim with what publishing adds to it. */
function publishedClaim(claim: Claim, { addresses, dossier }: Edition): PublishedEntry<"claims"> {
  const { uses, relations } = contextOf(claim, dossier);
  return {
    ...own(claim),
    url: addresses.absolute(addresses.claim(claim.id)),
    lastChanged: lastChangedOfClaim(claim, dossier),
    uses: uses.map(({ article, passage }) => ({
      article: article.id,
      url: `${addresses.absolute(addresses.article(article.id))}#${passage.anchor}`,
      words: passage.words,
    })),
    inverseRelations: relations.flatMap((related) =>
      related.isInverse ? [{ claim: related.claim.id, as: related.as }] : [],
    ),
  };
}

/** A source with its place on this site; its `url` is its own. */
function publishedSource(source: Source, { addresses }: Edition): PublishedEntry<"sources"> {
  return { ...own(source), place: addresses.absolute(addresses.source(source.id)) };
}

function publishedEvent(event: TimelineEvent, { addresses }: Edition): PublishedEntry<"timeline"> {
  return { ...own(event), url: addresses.absolute(addresses.event(event.id)) };
}

function publishedPerson(person: Person, { addresses }: Edition): PublishedEntry<"people"> {
  return { ...own(person), url: addresses.absolute(addresses.person(person.id)) };
}

function publishedQuestion(question: Question, { addresses }: Edition): PublishedEntry<"questions"> {
  return { ...own(question), url: addresses.absolute(addresses.question(question.id)) };
}

function publishedUtterance(utterance: Utterance, { addresses }: Edition): PublishedEntry<"utterances"> {
  return { ...own(utterance), url: addresses.absolute(addresses.utterance(utterance.id)) };
}

function publishedPage(page: Page, { addresses }: Edition): PublishedEntry<"pages"> {
  return { ...own(page), url: addresses.absolute(addresses.page(page.id)) };
}

/** What the editors wrote: everything but the tree of the body and the mark of a draft. */
function own<Value extends { readonly id: string; readonly body: unknown; readonly draft: boolean }>(entry: Value) {
  const { id, draft: _draft, ...written } = entry;
  return { id, ...written };
}

/** One claim, with the people and sources that it names, so that it can be understood by itself. */
export function claimFileOf(claim: Claim, edition: Edition): ClaimFile {
  const { sources, people } = edition.dossier;
  return {
    ...envelopeOf(edition, "claims", lastChangedOfClaim(claim, edition.dossier)),
    ...publishedClaim(claim, edition),
    people: [...peopleOf(claim)]
      .flatMap((id) => people.get(id) ?? [])
      .map((person) => publishedPerson(person, edition)),
    sources: [...sourcesOfClaim(claim)]
      .flatMap((id) => sources.get(id) ?? [])
      .map((source) => publishedSource(source, edition)),
  };
}

/** All claims. */
export function claimsFileOf(edition: Edition): ClaimsFile {
  const { dossier } = edition;
  return {
    ...envelopeOf(edition, "claims-file", lastChangedOfClaims(dossier)),
    claims: [...dossier.claims.values()].map((claim) => publishedClaim(claim, edition)),
  };
}

/** Everything that is published. */
export function dossierFileOf(edition: Edition): DossierFile {
  const { dossier } = edition;
  const about = { ...dossier.site };
  const all = <Entry, Published>(
    entries: ReadonlyMap<string, Entry>,
    publish: (entry: Entry, edition: Edition) => Published,
  ) => [...entries.values()].map((entry) => publish(entry, edition));
  return {
    ...envelopeOf(edition, "dossier-file", lastChanged(dossier)),
    about,
    articles: all(dossier.articles, publishedArticle),
    claims: all(dossier.claims, publishedClaim),
    utterances: all(dossier.utterances, publishedUtterance),
    timeline: all(dossier.timeline, publishedEvent),
    sources: all(dossier.sources, publishedSource),
    people: all(dossier.people, publishedPerson),
    questions: all(dossier.questions, publishedQuestion),
    pages: all(dossier.pages, publishedPage),
  };
}

/** The ids of everybody whom a claim names, each once. */
function peopleOf({ said, chain, positions, reply }: Claim): ReadonlySet<string> {
  const inChain = chain.flatMap(({ by, to, instead }) => [...listOf(by), ...listOf(to), ...listOf(instead)]);
  const carriers = (said.also ?? []).flatMap(({ by }) => listOf(by));
  return new Set([
    ...listOf(said.by),
    ...carriers,
    ...inChain,
    ...positions.flatMap(({ who }) => who),
    ...listOf(reply?.of),
  ]);
}
