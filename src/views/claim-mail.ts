import { isolated } from "../dossier/direction.ts";
import type { Claim } from "../dossier/dossier.ts";
import { claimHeadline } from "./claim-headline.ts";
import type { Edition } from "./edition.ts";
import { verdictName } from "./verdict.ts";

/** The address of a mail to the publisher about a claim, with subject and text filled in. */
export function disputeAddress(claim: Claim, edition: Edition): string {
  const lines = [
    `Claim: ${isolated(claim.claim, edition.dossier.site.language)}`,
    ...verdictLines(claim, edition),
    "",
    "What is wrong:",
    "",
    "",
    "Source that shows it (address, date, words):",
    "",
    "",
  ];
  return mailAddress(edition.dossier.site.publisher.email, `Dispute: ${claim.id}`, lines);
}

/**
 * The address of a mail to whomever a reader likes, with a claim and its verdicts filled in. The verdicts come first, since
 * a subject is cut and read alone.
 */
export function shareAddress(claim: Claim, edition: Edition): string {
  const words = isolated(claim.claim, edition.dossier.site.language);
  return mailAddress("", claimHeadline(claim, edition.dossier.site.language), [
    `Claim: ${words}`,
    ...verdictLines(claim, edition),
  ]);
}

function verdictLines({ id, verdict }: Claim, { addresses }: Edition): readonly string[] {
  return [
    `Did they say so? ${verdictName(verdict.attribution)}`,
    `Is it so? ${verdictName(verdict.substance)}`,
    addresses.absolute(addresses.claim(id)),
  ];
}

/** An address of RFC 6068: everything is percent-encoded, lines end with CRLF. */
function mailAddress(to: string, subject: string, lines: readonly string[]): string {
  const at = to.lastIndexOf("@");
  const target = at < 0 ? "" : `${encodeURIComponent(to.slice(0, at))}${to.slice(at)}`;
  return `mailto:${target}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
}
