import { isolated } from "../dossier/direction.ts";
import type { Claim } from "../dossier/dossier.ts";
import { withoutLanguageMarks } from "../language/message-parts.ts";
import type { Say } from "../language/say.ts";
import { correctionName, isWithdrawn } from "../record/corrections.ts";
import { attributionTone, type Verdict, verdictName, verdictWithin } from "./verdict.ts";

/**
 * A claim where nothing but a title is shown: in tabs, shared links, feeds. What was found stands first, so that whoever
 * passes a false sentence on passes on that it is false.
 */
export function claimHeadline(
  { claim, verdict, corrections }: Pick<Claim, "claim" | "verdict" | "corrections">,
  say: Say,
): string {
  const found = isWithdrawn({ corrections }) ? correctionName("withdrawal", say) : leadingVerdicts(verdict, say);
  return withoutLanguageMarks(say("headline.claim", { found, claim: isolated(claim, say.language) }));
}

/**
 * The verdicts that precede a claim: the one on the substance, and before it the one on the attribution unless that is
 * sound. Never one alone where it would speak for the other: words that are so may still be credited to the wrong person.
 */
export function leadingVerdicts({ attribution, substance }: Verdict, say: Say): string {
  const isSound = attribution === "not-applicable" || attributionTone(attribution) === "ok";
  if (isSound) return verdictName(substance, say);
  return say("headline.both", {
    attribution: verdictName(attribution, say),
    substance: verdictWithin(substance, say),
  });
}
