import type { Claim } from "../dossier/dossier.ts";
import { type Attribution, attributions, choices, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import type { Say, TextKey } from "../language/say.ts";
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

/** Whether a statement is right in both respects: it is so, and whoever is credited with it said so. */
function holds({ attribution, substance }: Verdict): boolean {
  return substance === "accurate" && (attribution === "not-applicable" || attributionTone(attribution) === "ok");
}

/** What the statements have come to by the question whether it is so. */
export function substanceOutcomes(score: Pick<Score, "passages">, say: Say): Outcomes {
  const verdicts = statementsIn(score).map(({ verdict }) => verdict);
  const [accurate, ...others] = choices(substances);
  const rows: readonly Row[] = [
    { verdict: accurate, tone: "ok", count: verdicts.filter(holds).length, key: `outcome.${accurate}` },
    {
      verdict: accurate,
      tone: "warn",
      count: verdicts.filter((one) => one.substance === accurate && !holds(one)).length,
      key: "outcome.accurate.badlyCredited",
    },
    ...others.map((verdict) => ({
      verdict,
      tone: substanceTone(verdict),
      count: verdicts.filter(({ substance }) => substance === verdict).length,
      key: `outcome.${verdict}` as const,
    })),
  ];
  return inRows(rows, say);
}

/** What they have come to by the question whether they said so, without those of which it was not judged. */
export function attributionOutcomes(score: Pick<Score, "passages">, say: Say): Outcomes {
  const given = statementsIn(score).map(({ verdict }) => verdict.attribution);
  const rows = choices(attributions)
    .filter((verdict) => verdict !== "not-applicable")
    .map((verdict) => ({
      verdict,
      tone: attributionTone(verdict),
      count: given.filter((one) => one === verdict).length,
      key: `outcome.${verdict}` as const,
    }));
  return inRows(rows, say);
}

interface Row extends Pick<Outcome, "verdict" | "tone" | "count"> {
  /** Of the message that says it of so many statements. */
  readonly key: Extract<TextKey, `outcome.${string}`>;
}

function inRows(rows: readonly Row[], say: Say): Outcomes {
  let total = 0;
  const outcomes: Outcome[] = [];
  for (const { key, ...row } of rows) {
    if (row.count === 0) continue;
    outcomes.push({ ...row, before: total, words: say(key, { count: row.count }) });
    total += row.count;
  }
  return { total, outcomes };
}

/**
 * How many statements hold, as a heading: "10 of 33 statements of SamPost’s report hold as written". Where none does, what
 * was judged and no more, since those that cannot be checked are no faults.
 */
export function outcomeHeading(score: Score, say: Say): string {
  const held = statementsIn(score).filter(({ verdict }) => holds(verdict)).length;
  const all = statementsInWords(score, say);
  if (held === 0) return say("front.statementsJudged", { all });
  if (score.total === 1) return say("front.statementHolds", { all });
  if (held === score.total) return say("front.statementsHold", { all });
  return say("front.someHold", { count: held, all });
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
export function gravestHeading({ claims, faults }: GravestFaults, say: Say): string {
  const shown = claims.length;
  return faults > shown ? say("front.gravest") : say("front.faults", { count: shown });
}
