import { isolated } from "../dossier/direction.ts";
import type { Claim } from "../dossier/dossier.ts";
import { withoutLanguageMarks } from "../language/message-parts.ts";
import { claimHeadline } from "./claim-headline.ts";
import type { Edition } from "./edition.ts";
import { verdictName } from "./verdict.ts";

/** The address of a mail to the publisher about a claim, with subject and text filled in. */
export function disputeAddress(claim: Claim, edition: Edition): string {
  const { say, site } = edition.dossier;
  const lines = [...claimLines(claim, edition), "", say("mail.wrong"), "", "", say("mail.source"), "", ""];
  return mailAddress(site.publisher.email, say("mail.dispute", { claim: claim.id }), lines);
}

/**
 * The address of a mail to whomever a reader likes, with a claim and its verdicts filled in. The verdicts come first, since
 * a subject is cut and read alone.
 */
export function shareAddress(claim: Claim, edition: Edition): string {
  return mailAddress("", claimHeadline(claim, edition.dossier.say), claimLines(claim, edition));
}

function claimLines({ id, claim, verdict }: Claim, { addresses, dossier: { say } }: Edition): readonly string[] {
  return [
    say("mail.claim", { claim: isolated(claim, say.language) }),
    say("mail.attribution", { verdict: verdictName(verdict.attribution, say) }),
    say("mail.substance", { verdict: verdictName(verdict.substance, say) }),
    addresses.absolute(addresses.claim(id)),
  ];
}

/** An address of RFC 6068: everything is percent-encoded, lines end with CRLF. */
function mailAddress(to: string, subject: string, lines: readonly string[]): string {
  const at = to.lastIndexOf("@");
  const target = at < 0 ? "" : `${encodeURIComponent(to.slice(0, at))}${to.slice(at)}`;
  const encoded = (text: string) => encodeURIComponent(withoutLanguageMarks(text));
  return `mailto:${target}?subject=${encoded(subject)}&body=${encoded(lines.join("\r\n"))}`;
}
