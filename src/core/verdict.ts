import type { Attribution, HopStatus, Substance } from "./schema/vocabulary.ts";

/** How grave a verdict is: sound, a lesser fault, a fault, or open. */
export type Tone = "ok" | "warn" | "bad" | "open";

const attributionTones: Readonly<Record<Attribution, Tone>> = {
  exact: "ok",
  fair: "ok",
  overstated: "warn",
  misattributed: "bad",
  unsupported: "bad",
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

/** The verdicts that a short text names: the one on the attribution only where somebody is said to have said it. */
export function verdictsShown({ attribution, substance }: Verdict): (Attribution | Substance)[] {
  return attribution === "not-applicable" ? [substance] : [attribution, substance];
}

/** A verdict as a reader's words: `lacks-context` gives "Lacks context". */
export function verdictName(verdict: Attribution | Substance): string {
  return verdict.charAt(0).toUpperCase() + verdict.slice(1).replaceAll("-", " ");
}
