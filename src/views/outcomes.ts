import type { Claim } from "../dossier/dossier.ts";
import { type Attribution, attributions, choices, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import { type Score, statementsIn, statementsInWords } from "./score.ts";
import { attributionTone, substanceTone, type Tone, type Verdict } from "./verdict.ts";

/** What several statements have come to alike. */
export interface Outcome {
  /** The verdict by which the index of claims has them. */
  readonly verdict: Attribution | Substance;
  readonly tone: Tone;
  readonly count: number;
  /** How many statements the outcomes before it have. */
  readonly before: number;
  /** What becomes of the number before it: "hold as written"; of one: "holds as written". */
  readonly words: string;
}

/** The outcomes of one question, those without statements left out. */
export interface Outcomes {
  readonly total: number;
  readonly outcomes: readonly Outcome[];
}

/** How an outcome is said of one statement, and of several. */
type Wording = readonly [one: string, several: string];

const substanceWordings: Readonly<Record<Substance, Wording>> = {
  accurate: ["holds as written", "hold as written"],
  "lacks-context": ["lacks context", "lack context"],
  misleading: ["is misleading", "are misleading"],
  inaccurate: ["is inaccurate", "are inaccurate"],
  unproven: ["is unproven", "are unproven"],
  "not-checkable": ["cannot be checked", "cannot be checked"],
};

/** Of what is accurate, while somebody is credited with it wrongly, or nothing shows that they said it. */
const BADLY_CREDITED: Wording = [
  "is accurate, but wrongly or doubtfully credited",
  "are accurate, but wrongly or doubtfully credited",
];

const attributionWordings: Readonly<Record<Attribution, Wording>> = {
  exact: ["was said as written", "were said as written"],
  fair: ["was said in substance", "were said in substance"],
  overstated: ["goes beyond what was said", "go beyond what was said"],
  misattributed: ["was said by somebody else", "were said by somebody else"],
  unsupported: ["shows no sign of having been said", "show no sign of having been said"],
  asserted: ["rests on the text’s word alone", "rest on the text’s word alone"],
  "not-applicable": ["speaks for itself", "speak for themselves"],
};

/** Whether a statement is right in both respects: it is so, and whoever is credited with it said so. */
function holds({ attribution, substance }: Verdict): boolean {
  return substance === "accurate" && (attribution === "not-applicable" || attributionTone(attribution) === "ok");
}

/** What the statements have come to by the question whether it is so. */
export function substanceOutcomes(score: Pick<Score, "passages">): Outcomes {
  const verdicts = statementsIn(score).map(({ verdict }) => verdict);
  const [accurate, ...others] = choices(substances);
  return inRows([
    { verdict: accurate, tone: "ok", count: verdicts.filter(holds).length, wording: substanceWordings[accurate] },
    {
      verdict: accurate,
      tone: "warn",
      count: verdicts.filter((one) => one.substance === accurate && !holds(one)).length,
      wording: BADLY_CREDITED,
    },
    ...others.map((verdict) => ({
      verdict,
      tone: substanceTone(verdict),
      count: verdicts.filter(({ substance }) => substance === verdict).length,
      wording: substanceWordings[verdict],
    })),
  ]);
}

/** What they have come to by the question whether they said so, without those of which it was not judged. */
export function attributionOutcomes(score: Pick<Score, "passages">): Outcomes {
  const given = statementsIn(score).map(({ verdict }) => verdict.attribution);
  return inRows(
    choices(attributions)
      .filter((verdict) => verdict !== "not-applicable")
      .map((verdict) => ({
        verdict,
        tone: attributionTone(verdict),
        count: given.filter((one) => one === verdict).length,
        wording: attributionWordings[verdict],
      })),
  );
}

interface Row extends Pick<Outcome, "verdict" | "tone" | "count"> {
  readonly wording: Wording;
}

function inRows(rows: readonly Row[]): Outcomes {
  let total = 0;
  const outcomes: Outcome[] = [];
  for (const {
    wording: [one, several],
    ...row
  } of rows) {
    if (row.count === 0) continue;
    outcomes.push({ ...row, before: total, words: row.count === 1 ? one : several });
    total += row.count;
  }
  return { total, outcomes };
}

/**
 * How many statements hold, as a heading: "10 of 33 statements of SamPost’s report hold as written". Where none does, what
 * was judged and no more, since those that cannot be checked are no faults.
 */
export function outcomeHeading(score: Score): string {
  const held = statementsIn(score).filter(({ verdict }) => holds(verdict)).length;
  const all = statementsInWords(score);
  if (held === 0) return `${all}, judged one by one`;
  if (score.total === 1) return `${all} holds as written`;
  if (held === score.total) return `All ${all} hold as written`;
  return `${held} of ${all} ${substanceWordings.accurate[held === 1 ? 0 : 1]}`;
}

/** How few of the statements the front page tells in words. */
const MOST_FAULTS = 3;

/** The gravest statements of a text, and how many have a fault at all. */
export interface GravestFaults {
  readonly claims: readonly Claim[];
  readonly faults: number;
}

/**
 * The statements with the gravest faults: by the graver of their two verdicts, then by the other one, then in the order of
 * the text. At most three, and none without a fault.
 */
export function gravestFaults(score: Pick<Score, "passages">): GravestFaults {
  const faulty = statementsIn(score)
    .filter(({ verdict }) => hasFault(verdict))
    .map((claim) => ({ claim, gravity: gravityOf(claim.verdict) }));
  const claims = faulty
    .toSorted((one, other) => other.gravity[0] - one.gravity[0] || other.gravity[1] - one.gravity[1])
    .slice(0, MOST_FAULTS)
    .map(({ claim }) => claim);
  return { claims, faults: faulty.length };
}

const gravities: Readonly<Record<Tone, number>> = { ok: 0, open: 1, warn: 2, bad: 3 };
const FAULT = gravities.warn;

/** Whether one of two verdicts is a fault. */
export function hasFault(verdict: Verdict): boolean {
  return gravityOf(verdict)[0] >= FAULT;
}

/** How grave the two verdicts are, the graver one first; what was not judged counts for nothing. */
function gravityOf({ attribution, substance }: Verdict): readonly [graver: number, other: number] {
  const ofAttribution = attribution === "not-applicable" ? 0 : gravities[attributionTone(attribution)];
  const ofSubstance = gravities[substanceTone(substance)];
  return [Math.max(ofAttribution, ofSubstance), Math.min(ofAttribution, ofSubstance)];
}

/** The heading over them: "The three statements with the gravest faults"; without a rank where there are no more. */
export function gravestHeading({ claims, faults }: GravestFaults): string {
  const shown = claims.length;
  if (faults > shown) return "The three statements with the gravest faults";
  return shown === 1 ? "The statement with a fault" : `The ${shown === 2 ? "two" : "three"} statements with faults`;
}
