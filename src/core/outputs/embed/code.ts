import type { Claim } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import { escapeMarkup } from "../../markup.ts";

/** The line of HTML by which another site shows a claim's card. It holds no script and needs none. */
export function embedCode(claim: Pick<Claim, "id" | "claim">, { addresses, dossier }: Edition): string {
  const address = addresses.absolute(addresses.to("card", claim.id));
  const title = `${dossier.site.title}: ${claim.claim}`;
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="320" loading="lazy" style="border:0;max-width:36rem"></iframe>`;
}
