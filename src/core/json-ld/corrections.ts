import type { CorrectionComment } from "schema-dts";
import type { Article, Claim } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import { isWithdrawn } from "../withdrawal.ts";

/** The corrections of a claim or an article as the vocabulary's comments; nothing where there are none. */
export function correctionNodes(
  collection: "articles" | "claims",
  { id, corrections }: Pick<Article | Claim, "id" | "corrections">,
  { addresses, dossier }: Edition,
) {
  if (corrections.length === 0) return {};
  const correction = corrections.map(({ on, kind, text }, index): CorrectionComment & { readonly "@id": string } => ({
    "@type": "CorrectionComment",
    "@id": addresses.absolute(addresses.correction(collection, id, index + 1)),
    name: kind,
    text,
    datePublished: on,
    inLanguage: dossier.site.language,
  }));
  return { correction, ...(isWithdrawn({ corrections }) ? { creativeWorkStatus: "Withdrawn" } : {}) };
}
