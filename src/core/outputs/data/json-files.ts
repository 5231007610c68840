import type { Claim } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import { lastChanged, lastChangedOfClaim, lastChangedOfClaims } from "../../last-changed.ts";
import type { ClaimFile, ClaimsFile, DossierFile } from "../../schema/published.ts";
import { sourcesOfClaim } from "../../source-index.ts";
import { envelopeOf } from "../envelope.ts";
import {
  publishedArticle,
  publishedClaim,
  publishedEvent,
  publishedPage,
  publishedPerson,
  publishedQuestion,
  publishedSource,
} from "./published-entries.ts";

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
    timeline: all(dossier.timeline, publishedEvent),
    sources: all(dossier.sources, publishedSource),
    people: all(dossier.people, publishedPerson),
    questions: all(dossier.questions, publishedQuestion),
    pages: all(dossier.pages, publishedPage),
  };
}

/** The ids of everybody whom a claim names, each once. */
function peopleOf({ said, chain, positions }: Claim): ReadonlySet<string> {
  const inChain = chain.flatMap(({ by, to, instead }) => [by, ...(to ? [to] : []), ...(instead ? [instead] : [])]);
  return new Set([said.by, ...inChain, ...positions.map(({ who }) => who)]);
}
