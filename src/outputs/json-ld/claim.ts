import type { Audience, Claim as ClaimNode, ClaimReview, Quotation, Rating, WithContext } from "schema-dts";
import { isSurelyBefore } from "../../dossier/dates.ts";
import { withoutIsolation } from "../../dossier/direction.ts";
import { type Claim, entryOf } from "../../dossier/dossier.ts";
import { isSameLanguage, type QuotedWords, quotedWords, sourceOfHop } from "../../dossier/languages.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import type { Attribution, Substance } from "../../dossier/schema/vocabulary.ts";
import type { Say } from "../../language/say.ts";
import { isWithdrawn } from "../../record/corrections.ts";
import { type Carrier, withdrawalOf } from "../../views/appearance.ts";
import type { Edition } from "../../views/edition.ts";
import { lastChangedOfClaim } from "../../views/last-changed.ts";
import { sourcesOfClaim } from "../../views/source-index.ts";
import { verdictName } from "../../views/verdict.ts";
import {
  correctionNodes,
  dated,
  imageNode,
  oneOrAll,
  personNode,
  personReference,
  publisherNode,
  scriptText,
  sourceId,
  sourceNode,
} from "./nodes.ts";

/** The JSON-LD of a claim's page, ready for its script element. */
export function claimJsonLd(claim: Claim, edition: Edition): string {
  return scriptText(claimReview(claim, edition));
}

/**
 * The claim and its two verdicts in the vocabulary of schema.org. `reviewRating` is the verdict on the substance, which
 * search engines read; the verdict on the attribution is a review of its own, in `associatedReview`.
 */
function claimReview(claim: Claim, edition: Edition): WithContext<ClaimReview> {
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
    reviewRating: substanceRating(substance, dossier.say, { isWithdrawn: isWithdrawn(claim) }),
    associatedReview: {
      "@type": "Review",
      "@id": `${address}#attribution`,
      reviewAspect: "attribution",
      reviewRating: attributionRating(attribution, dossier.say),
      itemReviewed: { "@id": claimId },
    },
    ...dated("datePublished", on),
    ...dated("dateModified", lastChangedOfClaim(claim, dossier)),
    inLanguage: language,
    author: publisherNode(edition),
    ...(licence ? { license: licence.url } : {}),
    citation: [...sourcesOfClaim(claim)].map((id) =>
      // The sources of the words are described where the claim appears.
      appearancesOf(claim).some((one) => one.in === id) ? { "@id": sourceId(id, edition) } : sourceNode(id, edition),
    ),
    ...correctionNodes("claims", claim, edition),
    ...replyNode(claim, edition),
    itemReviewed: claimNode(claim, edition, claimId),
  };
}

/** What came back from whom we asked, as the vocabulary's comment; nothing where no words did. */
function replyNode({ reply }: Claim, edition: Edition) {
  if (reply?.words === undefined) return {};
  const { site, sources } = edition.dossier;
  const words = quotedWords(reply, reply.in === undefined ? undefined : sources.get(reply.in), site);
  return {
    comment: {
      "@type": "Comment",
      author: personNode(reply.of, edition),
      ...(words ? wordsNode(words, site.language) : {}),
      ...(reply.answered === undefined ? {} : { datePublished: reply.answered }),
    },
  } as const;
}

/** Where a claim is made: what asserts it, then what else carried it. */
function appearancesOf({ said }: Claim): readonly [Claim["said"], ...Carrier[]] {
  return [said, ...(said.also ?? [])];
}

/** The claim itself, asserted by whoever says it in the cited appearance. */
function claimNode(claim: Claim, edition: Edition, claimId: string): ClaimNode {
  const { said, verdict } = claim;
  return {
    "@type": "Claim",
    "@id": claimId,
    text: claim.claim,
    author: oneOrAll(listOf(said.by).map((id) => personNode(id, edition))),
    ...dated("datePublished", said.on),
    appearance: oneOrAll([
      appearanceNode(claim, edition, claimId),
      ...(said.also ?? []).map((carrier) => carrierNode(carrier, edition)),
    ]),
    ...firstAppearanceNode(claim, edition),
    ...(said.image ? { image: imageNode(said.image, edition) } : {}),
    ...(claim.utterance === undefined ? {} : { exampleOfWork: utteranceNode(claim.utterance, edition) }),
    ...(isMisreading(verdict)
      ? { claimInterpreter: oneOrAll(listOf(said.by).map((id) => personReference(id, edition))) }
      : {}),
  };
}

/** The source that holds the claim, with the exact words, resting on the chain, and with what its publisher corrected. */
function appearanceNode(claim: Claim, edition: Edition, claimId: string) {
  const { said } = claim;
  const words = saidNode(said, (id) => personReference(id, edition), edition);
  const chain = chainNode(claim, edition, claimId);
  return {
    ...sourceNode(said.in, edition),
    ...(words ? { hasPart: words } : {}),
    ...(chain ? { isBasedOn: chain } : {}),
    ...withdrawalNode(claim, edition),
  } as const;
}

/** The source of one who carried the claim as well, with the exact words. */
function carrierNode(carrier: Carrier, edition: Edition) {
  const words = saidNode(carrier, (id) => personNode(id, edition), edition);
  return {
    ...sourceNode(carrier.in, edition),
    ...(words ? { hasPart: words } : {}),
  } as const;
}

function saidNode<Node>(
  { by, in: source, passage, ...said }: Claim["said"] | Carrier,
  speaker: (id: string) => Node,
  edition: Edition,
) {
  const { site, sources } = edition.dossier;
  const words = quotedWords(said, entryOf(sources, source), site);
  if (words === undefined) return undefined;
  return {
    "@type": "Quotation",
    spokenByCharacter: oneOrAll(listOf(by).map(speaker)),
    ...(passage ? { position: passage } : {}),
    ...("via" in said && said.via !== undefined ? { citation: { "@id": sourceId(said.via, edition) } } : {}),
    ...wordsNode(words, site.language),
  } as const;
}

/** What the publisher of the source did about the claim, as the vocabulary's comment on a correction. */
function withdrawalNode(claim: Claim, { dossier }: Edition) {
  const { withdrawn } = claim.said;
  const withdrawal = withdrawalOf(claim, dossier);
  if (withdrawn === undefined || withdrawal === undefined) return {};
  return {
    correction: {
      "@type": "CorrectionComment",
      name: withoutIsolation(dossier.say(`corrections.theirs.${withdrawal.kind}`)),
      text: withdrawn.words ?? withoutIsolation(withdrawal.sentence),
      datePublished: withdrawal.on,
    },
  } as const;
}

/** The wordings of what is said, as the work of which the words are an example. */
function utteranceNode(id: string, { addresses, dossier }: Edition) {
  return {
    "@type": "CreativeWork",
    "@id": addresses.absolute(addresses.utterance(id)),
    name: entryOf(dossier.utterances, id).title,
  } as const;
}

/**
 * The source in which the claim first appeared, described only where it does not appear among those of the claim; nothing
 * where the dates do not tell which was first.
 */
function firstAppearanceNode(claim: Claim, edition: Edition) {
  const first = firstOf(claim, edition);
  if (first === undefined) return {};
  const isDescribed = appearancesOf(claim).some((one) => one.in === first);
  return { firstAppearance: isDescribed ? { "@id": sourceId(first, edition) } : sourceNode(first, edition) };
}

/**
 * The id of the source in which a claim, or one that it repeats, directly or through others, appeared surely before any
 * other source; undefined where that cannot be told.
 */
function firstOf(claim: Claim, { dossier }: Edition): string | undefined {
  const met = new Set([claim]);
  for (const { relations } of met)
    for (const { claim: id, as } of relations) if (as === "repeats") met.add(entryOf(dossier.claims, id));
  const all = [...met].flatMap(appearancesOf);
  const isFirst = ({ in: source, on }: Claim["said"] | Carrier) =>
    all.every((other) => other.in === source || isSurelyBefore(on, other.on));
  return all.find(isFirst)?.in;
}

/** The substance scale as numbers, 1 worst and 5 best. What is open or cannot be checked has no number. */
export const substanceRatings: Readonly<Record<Substance, 1 | 2 | 4 | 5 | undefined>> = {
  accurate: 5,
  "lacks-context": 4,
  misleading: 2,
  inaccurate: 1,
  unproven: undefined,
  "not-checkable": undefined,
};

/** The substance verdict in words, and as a number from 1 to 5 where the scale has one and the publisher stands by it. */
function substanceRating(substance: Substance, say: Say, { isWithdrawn = false } = {}): Rating {
  const value = isWithdrawn ? undefined : substanceRatings[substance];
  return {
    "@type": "Rating",
    alternateName: withoutIsolation(verdictName(substance, say)),
    reviewAspect: "substance",
    ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

/** The attribution verdict in words. It is no scale, so it has no number. */
function attributionRating(attribution: Attribution, say: Say): Rating {
  return {
    "@type": "Rating",
    alternateName: withoutIsolation(verdictName(attribution, say)),
    reviewAspect: "attribution",
  };
}

type Hop = Claim["chain"][number];

/**
 * The hops of a chain as quotations, each `isBasedOn` the next one nearer to the origin; undefined where there is no hop.
 *
 * `spokenByCharacter` is, in the vocabulary's words, the one "to whom the quotation is attributed within the containing
 * CreativeWork": the person whom the text names, rightly or wrongly. `author` is the one who is known to have said it and
 * is left out where nobody is. `keywords` holds the act and the status. A hop that the one before does not credit has no
 * `spokenByCharacter`, since nobody attributes it; whoever may have said it is among the `mentions`, and the link is a keyword.
 */
function chainNode(claim: Claim, edition: Edition, claimId: string): Quotation | undefined {
  const misread = misreadHop(claim);
  return claim.chain.reduceRight(
    (origin: Quotation | undefined, hop, index): Quotation => ({
      "@type": "Quotation",
      "@id": `${edition.addresses.absolute(edition.addresses.claim(claim.id))}#hop-${index + 1}`,
      ...hopNode(hop, edition),
      ...(hop === misread ? { interpretedAsClaim: { "@id": claimId } } : {}),
      ...(origin ? { isBasedOn: origin } : {}),
    }),
    undefined as Quotation | undefined,
  );
}

function hopNode(hop: Hop, edition: Edition) {
  const { dossier } = edition;
  const holder = sourceOfHop(hop);
  const words = quotedWords(hop, holder === undefined ? undefined : dossier.sources.get(holder), dossier.site);
  const named = listOf(hop.by);
  const speakers = speakersOf(hop);
  const { link = "credits" } = hop;
  const cited = [...(hop.via === undefined ? [] : [hop.via]), ...hop.sources];
  return {
    [link === "credits" ? "spokenByCharacter" : "mentions"]: oneOrAll(named.map((id) => personNode(id, edition))),
    ...(speakers.length > 0
      ? {
          author: oneOrAll(
            speakers.map((id) => (named.includes(id) ? personReference(id, edition) : personNode(id, edition))),
          ),
        }
      : {}),
    ...(hop.to ? { audience: audienceNode(entryOf(dossier.people, hop.to).name) } : {}),
    ...dated("dateCreated", hop.on),
    ...(words ? wordsNode(words, dossier.site.language) : {}),
    ...(hop.in === undefined ? {} : { isPartOf: { "@id": sourceId(hop.in, edition) } }),
    ...(hop.utterance === undefined ? {} : { exampleOfWork: utteranceNode(hop.utterance, edition) }),
    keywords: [hop.act, hop.status, ...(link === "credits" ? [] : [link])],
    ...(cited.length > 0 ? { citation: cited.map((id) => ({ "@id": sourceId(id, edition) })) } : {}),
  } as const;
}

function audienceNode(name: string): Audience {
  return { "@type": "Audience", name };
}

/** Who is known to have spoken: the one who is named, the other one where the text names the wrong person, or nobody. */
function speakersOf({ by, instead, status }: Hop): readonly string[] {
  if (status === "misattributed") return listOf(instead);
  return status === "on-record" || status === "reported" ? listOf(by) : [];
}

/** The words in their own language, with the translation as another quotation. */
function wordsNode({ text, language, translation }: QuotedWords, siteLanguage: string) {
  return {
    text,
    inLanguage: language,
    ...(translation !== undefined && !isSameLanguage(language, siteLanguage)
      ? { workTranslation: translationNode(translation, siteLanguage) }
      : {}),
  } as const;
}

function translationNode(text: string, inLanguage: string): Quotation {
  return { "@type": "Quotation", text, inLanguage };
}

/**
 * The hop that the text has misread: where the attribution is overstated or misattributed, the one nearest to the origin
 * that is known to have been spoken.
 */
function misreadHop({ chain, verdict }: Claim): Hop | undefined {
  if (!isMisreading(verdict)) return undefined;
  return chain.findLast((hop) => speakersOf(hop).length > 0);
}

/** Whether the claim turns what somebody said into something else. */
function isMisreading({ attribution }: Pick<Claim["verdict"], "attribution">): boolean {
  return attribution === "overstated" || attribution === "misattributed";
}
