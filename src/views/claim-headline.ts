import { isolated } from "../dossier/direction.ts";
import type { Claim } from "../dossier/dossier.ts";
import { isWithdrawn } from "../record/corrections.ts";
import { attributionTone, type Verdict, verdictName } from "./verdict.ts";

/**
 * A claim where nothing but a title is shown: in tabs, shared links, feeds. What was found stands first, so that whoever
 * passes a false sentence on passes on that it is false. `language` is the site's.
 */
export function claimHeadline(
  { claim, verdict, corrections }: Pick<Claim, "claim" | "verdict" | "corrections">,
  language: string,
): string {
  const found = isWithdrawn({ corrections }) ? "Withdrawn" : leadingVerdicts(verdict);
  return `${found}: ${isolated(claim, language)}`;
}

/**
 * The verdicts that precede a claim: the one on the substance, and before it the one on the attribution unless that is
 * sound. Never one alone where it would speak for the other: words that are so may still be credited to the wrong person.
 */
export function leadingVerdicts({ attribution, substance }: Verdict): string {
  const isSound = attribution === "not-applicable" || attributionTone(attribution) === "ok";
  const name = verdictName(substance);
  return isSound ? name : `${verdictName(attribution)}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
