import type { Attribution, HopStatus, Substance } from "../dossier/schema/vocabulary.ts";
import type { Say } from "../language/say.ts";

/** How grave a verdict is: sound, a lesser fault, a fault, or open. */
export type Tone = "ok" | "warn" | "bad" | "open";

const attributionTones: Readonly<Record<Attribution, Tone>> = {
  exact: "ok",
  fair: "ok",
  overstated: "warn",
  misattributed: "bad",
  unsupported: "bad",
  asserted: "open",
  "not-applicable": "open",
};

const substanceTones: Readonly<Record<Substance, Tone>> = {
  accurate: "ok",
  "lacks-context": "warn",
  misleading: "warn",
  inaccurate: "bad",
  unproven: "open",
  "not-checkable": "open",
};

const hopTones: Readonly<Record<HopStatus, Tone>> = {
  "on-record": "ok",
  reported: "ok",
  asserted: "open",
  denied: "warn",
  misattributed: "bad",
  unsupported: "bad",
};

export interface Verdict {
  readonly attribution: Attribution;
  readonly substance: Substance;
}

export function attributionTone(attribution: Attribution): Tone {
  return attributionTones[attribution];
}

export function substanceTone(substance: Substance): Tone {
  return substanceTones[substance];
}

export function hopTone(status: HopStatus): Tone {
  return hopTones[status];
}

/** From the mildest to the gravest; where two are equal the substance counts. */
const gravity: readonly Tone[] = ["ok", "open", "warn", "bad"];

/** The verdict that a passage is marked by: the graver of its two. */
export function graverOf({ attribution, substance }: Verdict): Attribution | Substance {
  const one = gravity.indexOf(attributionTones[attribution]);
  const other = gravity.indexOf(substanceTones[substance]);
  return attribution !== "not-applicable" && one > other ? attribution : substance;
}

/** The tone of the graver verdict. */
export function toneOf({ attribution, substance }: Verdict): Tone {
  const graver = graverOf({ attribution, substance });
  return graver === substance ? substanceTones[substance] : attributionTones[attribution];
}

/** The verdicts that a short text names: the one on the attribution only where the text credits somebody else. */
export function verdictsShown({ attribution, substance }: Verdict): (Attribution | Substance)[] {
  return attribution === "not-applicable" ? [substance] : [attribution, substance];
}

/** What each of the two verdicts answers: "Is it so?". */
export function verdictQuestion(which: keyof Verdict, say: Say): string {
  return say(`verdict.${which}.question`);
}

/** A verdict as a reader's words: `lacks-context` gives "Lacks context". */
export function verdictName(verdict: Attribution | Substance, say: Say): string {
  return say(`verdict.${verdict}`);
}

/** A verdict behind other words: "lacks context". */
export function verdictWithin(verdict: Attribution | Substance, say: Say): string {
  return say(`verdict.${verdict}.within`);
}

/** What a verdict means, in a sentence. */
export function verdictMeaning(verdict: Attribution | Substance, say: Say): string {
  return say(`verdict.${verdict}.meaning`);
}

/**
 * The drawings of the marks, 16 by 16. Frame: which question (round: did they say so? square or triangle: is it so?).
 * Fill: how grave (outline sound, solid a fault, broken open). Sign: which verdict. Stances (`s-…`) have a set of their own.
 */
export const marks: Readonly<Record<string, string>> = {
  accurate: '<path d="M1.2 1.2h13.6v13.6H1.2zM4.3 8.3l2.6 2.6 4.9-5.6"/>',
  asserted: '<circle cx="8" cy="8" r="7" stroke-dasharray="1.6 1.54"/><path d="M6.1 5.4v5.2M9.9 5.4v5.2"/>',
  exact: '<circle cx="8" cy="8" r="7"/><path d="M4.8 6.4h6.4M4.8 9.6h6.4"/>',
  fair: '<circle cx="8" cy="8" r="7"/><path d="M4.6 7q1.7-1.8 3.4-.6t3.4-.6M4.6 10.4q1.7-1.8 3.4-.6t3.4-.6"/>',
  inaccurate: '<path class="f" d="M1.2 1.2h13.6v13.6H1.2z"/><path class="k" d="m4.4 4.4 7.2 7.2m0-7.2-7.2 7.2"/>',
  "lacks-context": '<path d="M1.2 1.2h13.6v13.6H1.2z"/><path class="f" stroke="none" d="M1.2 1.2H8v13.6H1.2z"/>',
  misattributed:
    '<circle class="f" cx="8" cy="8" r="7"/><path class="k" d="M4.4 6.2h7.2M4.4 9.8h7.2M10.2 3.8l-4.4 8.4"/>',
  misleading:
    '<path class="f" stroke-linejoin="round" d="M8 1.4 15 14.6H1z"/><path class="k" d="M8 5.6v4.2M8 11.4v1.7"/>',
  "not-applicable": '<circle cx="8" cy="8" r="7" stroke-dasharray="1.6 1.54"/><path d="M5 8h6"/>',
  "not-checkable": '<path stroke-dasharray="1.4 1.32" d="M1.2 1.2h13.6v13.6H1.2z"/><path d="M5 8h6"/>',
  overstated: '<circle class="f" cx="8" cy="8" r="7"/><path class="k" d="m5.9 4.6 4.8 3.4-4.8 3.4"/>',
  "s-against": '<path class="f" d="M8 14.5 1.2 3h13.6z"/>',
  "s-conditional": '<path d="M8 1 15 8l-7 7-7-7z"/><path class="f" stroke="none" d="M8 1v14L1 8z"/>',
  "s-for": '<path class="f" d="M8 1.5 14.8 13H1.2z"/>',
  "s-open": '<path d="M8 1 15 8l-7 7-7-7z"/>',
  "s-silent": '<path stroke-width="2.4" d="M1 8h14M1 4.5v7M15 4.5v7"/>',
  unproven:
    '<path stroke-dasharray="2.6 1.93" d="M1.2 1.2h13.6v13.6H1.2z"/><path d="M5.7 6q.1-2 2.3-2t2.3 2q0 1.2-1.3 1.9-1 .5-1 1.6m0 1.3v1.5"/>',
  unsupported: '<circle cx="8" cy="8" r="6" stroke-width="2.4"/><path stroke-width="2" d="M2 14 14 2"/>',
};
