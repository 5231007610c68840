import type { Claim as ClaimNode, ClaimReview, WithContext } from "schema-dts";
import { byDate } from "../date.ts";
import { type Claim, entryOf } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import { quotedWords } from "../languages.ts";
import { lastChangedOfClaim } from "../last-changed.ts";
import { sourcesOfClaim } from "../source-index.ts";
import { isWithdrawn } from "../withdrawal.ts";
import { chainNode, isMisreading, wordsNode } from "./chain.ts";
import { correctionNodes } from "./corrections.ts";
import { personNode, personReference, publisherNode } from "./identities.ts";
import { attributionRating, substanceRating } from "./rating.ts";
import { scriptText } from "./script.ts";
import { sourceId, sourceNode } from "./sources.ts";

/** The JSON-LD of a claim's page, ready for its script element. */
export function claimJsonLd(claim: Claim, edition: Edition): string {
  return scriptText(claimReview(claim, edition));
}

/**
 * The claim and its two verdicts in the vocabulary of schema.org. `reviewRating` is the verdict on the substance, which
 * search engines read; the verdict on the attribution is a review of its own, in `associatedReview`.
 */
export function claimReview(claim: Claim, edition: Edition): WithContext<ClaimReview> {
  const { addresses, dossier } = edition;
  const address = addresses.absolute(addresses.claim(claim.id));
  const claimId = `${address}#claim`;
  const { attribution, substance, on } = claim.verdict;
  const { licence, language } = dossier.site;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": `${address}#review`,
    url: address,
    claimReviewed: claim.claim,
    reviewBody: claim.finding,
    reviewRating: substanceRating(substance, { isWithdrawn: isWithdrawn(claim) }),
    associatedReview: {
      "@type": "Review",
      "@id": `${address}#attribution`,
      reviewAspect: "attribution",
      reviewRating: attributionRating(attribution),
      itemReviewed: { "@id": claimId },
    },
    datePublished: on,
    dateModified: lastChangedOfClaim(claim, dossier),
    inLanguage: language,
    author: publisherNode(edition),
    ...(licence ? { license: licence.url } : {}),
    citation: [...sourcesOfClaim(claim)].map((id) =>
      // The source of the words is described where the claim appears.
      id === claim.said.in ? { "@id": sourceId(id, edition) } : sourceNode(id, edition),
    ),
    ...correctionNodes("claims", claim, edition),
    itemReviewed: claimNode(claim, edition, claimId),
  };
}

/** The claim itself, asserted by whoever says it in the cited appearance. */
function claimNode(claim: Claim, edition: Edition, claimId: string): ClaimNode {
  const { said, verdict } = claim;
  return {
    "@type": "Claim",
    "@id": claimId,
    text: claim.claim,
    author: personNode(said.by, edition),
    datePublished: said.on,
    appearance: appearanceNode(claim, edition, claimId),
    firstAppearance: firstAppearanceNode(claim, edition),
    ...(isMisreading(verdict) ? { claimInterpreter: personReference(said.by, edition) } : {}),
  };
}

/** The source that holds the claim, with the exact words, resting on the chain. */
function appearanceNode(claim: Claim, edition: Edition, claimId: string) {
  const { site, sources } = edition.dossier;
  const { said } = claim;
  const words = quotedWords(said, entryOf(sources, said.in), site);
  const chain = chainNode(claim, edition, claimId);
  return {
    ...sourceNode(said.in, edition),
    ...(words
      ? {
          hasPart: {
            "@type": "Quotation",
            spokenByCharacter: personReference(said.by, edition),
            ...(said.passage ? { position: said.passage } : {}),
            ...wordsNode(words, site.language),
          },
        }
      : {}),
    ...(chain ? { isBasedOn: chain } : {}),
  } as const;
}

/** The source in which the claim first appeared; described only where it is not the one of the appearance. */
function firstAppearanceNode(claim: Claim, edition: Edition) {
  const first = firstOf(claim, edition).said.in;
  return first === claim.said.in ? { "@id": sourceId(first, edition) } : sourceNode(first, edition);
}

/** The earliest of a claim and the claims that it repeats, directly or through others. */
function firstOf(claim: Claim, { dossier }: Edition): Claim {
  const met = new Set([claim]);
  for (const { relations } of met)
    for (const { claim: id, as } of relations) if (as === "repeats") met.add(entryOf(dossier.claims, id));
  return [...met].reduce((first, other) => (byDate(other.said.on, first.said.on) < 0 ? other : first));
}
