import { contextOf } from "../../claim-context.ts";
import type { Article, Claim, Page, Person, Question, Source, TimelineEvent } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import { lastChangedOfArticle, lastChangedOfClaim } from "../../last-changed.ts";
import { passagesOf } from "../../passages.ts";
import type { PublishedEntry } from "../../schema/published.ts";

/** An article with what publishing adds to it. */
export function publishedArticle(article: Article, edition: Edition): PublishedEntry<"articles"> {
  const { addresses, dossier } = edition;
  return {
    ...own(article),
    url: addresses.absolute(addresses.article(article.id)),
    lastChanged: lastChangedOfArticle(article, dossier),
    claims: [...new Set(passagesOf(article).map(({ claim }) => claim))],
  };
}

/** A claim with what publishing adds to it. */
export function publishedClaim(claim: Claim, { addresses, dossier }: Edition): PublishedEntry<"claims"> {
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
export function publishedSource(source: Source, { addresses }: Edition): PublishedEntry<"sources"> {
  return { ...own(source), place: addresses.absolute(addresses.source(source.id)) };
}

export function publishedEvent(event: TimelineEvent, { addresses }: Edition): PublishedEntry<"timeline"> {
  return { ...own(event), url: addresses.absolute(addresses.event(event.id)) };
}

export function publishedPerson(person: Person, { addresses }: Edition): PublishedEntry<"people"> {
  return { ...own(person), url: addresses.absolute(addresses.person(person.id)) };
}

export function publishedQuestion(question: Question, { addresses }: Edition): PublishedEntry<"questions"> {
  return { ...own(question), url: addresses.absolute(addresses.question(question.id)) };
}

export function publishedPage(page: Page, { addresses }: Edition): PublishedEntry<"pages"> {
  return { ...own(page), url: addresses.absolute(addresses.page(page.id)) };
}

/** What the editors wrote: everything but the tree of the body and the mark of a draft. */
function own<Value extends { readonly id: string; readonly body: unknown; readonly draft: boolean }>(entry: Value) {
  const { id, draft: _draft, ...written } = entry;
  return { id, ...written };
}
