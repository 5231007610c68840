import { byDate } from "../dossier/dates.ts";
import type { Claim, Dossier } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { joined } from "../language/joined.ts";
import type { Say } from "../language/say.ts";
import { isWithdrawn } from "../record/corrections.ts";
import { capitalised } from "./names.ts";

type Gap = NonNullable<Claim["missing"]>[number];
type Reply = NonNullable<Claim["reply"]>;

/** What a dossier leaves open, as its claims say it. Claims that we no longer stand by are not among them. */
export interface OpenQuestions {
  /** What was looked for and not found, what was looked for last first. */
  readonly gaps: readonly { readonly claim: Claim; readonly gap: Gap }[];
  /** Who was asked and has not answered, whoever was asked first first. */
  readonly unanswered: readonly { readonly claim: Claim; readonly reply: Reply }[];
  /** What would change a verdict: of what is unproven first, then the newest verdicts first. */
  readonly changes: readonly { readonly claim: Claim; readonly wouldChange: string }[];
}

/** Collects what is open; worked out once for a dossier. */
export const openQuestionsOf = once(({ claims }: Dossier): OpenQuestions => {
  const standing = [...claims.values()].filter((claim) => !isWithdrawn(claim));
  return {
    gaps: standing
      .flatMap((claim) => (claim.missing ?? []).map((gap) => ({ claim, gap })))
      .toSorted((one, other) => byDate(other.gap.on, one.gap.on)),
    unanswered: standing
      .flatMap((claim) => (claim.reply && claim.reply.answered === undefined ? [{ claim, reply: claim.reply }] : []))
      .toSorted((one, other) => byDate(one.reply.asked, other.reply.asked)),
    changes: standing
      .flatMap((claim) => (claim.wouldChange === undefined ? [] : [{ claim, wouldChange: claim.wouldChange }]))
      .toSorted(
        ({ claim: one }, { claim: other }) =>
          Number(isUnproven(other)) - Number(isUnproven(one)) || byDate(other.verdict.on, one.verdict.on),
      ),
  };
});

function isUnproven({ verdict }: Claim): boolean {
  return verdict.substance === "unproven";
}

/** The most questions that one page lists, so that no page grows beyond what a phone loads at once. */
const QUESTIONS_PER_PAGE = 250;

/** What one page of the list holds of each kind. */
export interface OpenQuestionsPage extends OpenQuestions {
  /** Counted from 1. */
  readonly number: number;
  /** Which questions of the whole list these are, counted from 1. */
  readonly first: number;
  readonly last: number;
}

/** The pages of the list, at least one, even where nothing is open; worked out once for a dossier. */
export const pagesOfOpenQuestions = once((dossier: Dossier) =>
  openQuestionsInPages(openQuestionsOf(dossier), QUESTIONS_PER_PAGE),
);

/** The same with another number of questions on a page: what was not found first, then requests, then verdicts. */
export function openQuestionsInPages(open: OpenQuestions, perPage: number): readonly OpenQuestionsPage[] {
  const { gaps, unanswered, changes } = open;
  const total = gaps.length + unanswered.length + changes.length;
  return Array.from({ length: Math.max(1, Math.ceil(total / perPage)) }, (_, index) => {
    const start = index * perPage;
    /** What the page has of a list that begins after so many questions. */
    const here = <Question>(list: readonly Question[], before: number) =>
      list.slice(Math.max(0, start - before), Math.max(0, start - before + perPage));
    return {
      number: index + 1,
      first: start + 1,
      last: Math.min(total, start + perPage),
      gaps: here(gaps, 0),
      unanswered: here(unanswered, gaps.length),
      changes: here(changes, gaps.length + unanswered.length),
    };
  });
}

/** Whether there is anything for the page of open questions to list. */
export function hasOpenQuestions(dossier: Dossier): boolean {
  const { gaps, unanswered, changes } = openQuestionsOf(dossier);
  return gaps.length + unanswered.length + changes.length > 0;
}

/** What the page lists, as one sentence. */
export function openQuestionsSummary(open: OpenQuestions, say: Say): string {
  const what = (["gaps", "unanswered", "changes"] as const).flatMap((list) => {
    const count = open[list].length;
    return count === 0 ? [] : [say(`open.${list}`, { count })];
  });
  if (what.length === 0) return say("open.none");
  return capitalised(say("open.about", { what: joined(what, "clauses", say) }), say);
}
