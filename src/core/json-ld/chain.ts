import type { Audience, Quotation } from "schema-dts";
import { type Claim, entryOf } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import { isSameLanguage, type QuotedWords, quotedWords } from "../languages.ts";
import { personNode, personReference } from "./identities.ts";
import { sourceId } from "./sources.ts";

type Hop = Claim["chain"][number];

/**
 * The hops of a chain as quotations, each `isBasedOn` the next one nearer to the origin; undefined where there is no hop.
 *
 * `spokenByCharacter` is, in the vocabulary's words, the one "to whom the quotation is attributed within the containing
 * CreativeWork": the person whom the text names, rightly or wrongly. `author` is the one who is known to have said it and
 * is left out where nobody is. `keywords` holds the act and the status.
 */
export function chainNode(claim: Claim, edition: Edition, claimId: string): Quotation | undefined {
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
  const [first] = hop.sources;
  const words = quotedWords(hop, first === undefined ? undefined : dossier.sources.get(first), dossier.site);
  const speaker = speakerOf(hop);
  return {
    spokenByCharacter: personNode(hop.by, edition),
    ...(speaker
      ? { author: speaker === hop.by ? personReference(speaker, edition) : personNode(speaker, edition) }
      : {}),
    ...(hop.to ? { audience: audienceNode(entryOf(dossier.people, hop.to).name) } : {}),
    ...(hop.on ? { dateCreated: hop.on } : {}),
    ...(words ? wordsNode(words, dossier.site.language) : {}),
    keywords: [hop.act, hop.status],
    ...(hop.sources.length > 0 ? { citation: hop.sources.map((id) => ({ "@id": sourceId(id, edition) })) } : {}),
  } as const;
}

function audienceNode(name: string): Audience {
  return { "@type": "Audience", name };
}

/** Who is known to have spoken: the one who is named, the other one where the text names the wrong person, or nobody. */
function speakerOf({ by, instead, status }: Hop): string | undefined {
  if (status === "misattributed") return instead;
  return status === "on-record" || status === "reported" ? by : undefined;
}

/** The words in their own language, with the translation as another quotation. */
export function wordsNode({ text, language, translation }: QuotedWords, siteLanguage: string) {
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
  return chain.findLast((hop) => speakerOf(hop) !== undefined);
}

/** Whether the claim turns what somebody said into something else. */
export function isMisreading({ attribution }: Pick<Claim["verdict"], "attribution">): boolean {
  return attribution === "overstated" || attribution === "misattributed";
}
