import type { Claim } from "./dossier.ts";
import type { Edition } from "./edition.ts";
import { verdictName } from "./verdict.ts";

/**
 * The address of a mail to the publisher about a claim, with subject and text filled in (RFC 6068: everything is
 * percent-encoded, lines end with CRLF).
 */
export function disputeAddress({ id, claim, verdict }: Claim, { dossier, addresses }: Edition): string {
  const { publisher } = dossier.site;
  const lines = [
    `Claim: ${claim}`,
    `Did they say so? ${verdictName(verdict.attribution)}`,
    `Is it so? ${verdictName(verdict.substance)}`,
    addresses.absolute(addresses.claim(id)),
    "",
    "What is wrong:",
    "",
    "",
    "Source that shows it (address, date, words):",
    "",
    "",
  ];
  const [box, host] = publisher.email.split("@");
  return `mailto:${encodeURIComponent(box ?? "")}@${host}?subject=${encodeURIComponent(`Dispute: ${id}`)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
}
