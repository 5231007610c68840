import { byDate } from "../dossier/dates.ts";
import { type Claim, type Dossier, entryOf, type Person, type Question } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { Stance } from "../dossier/schema/vocabulary.ts";

/** Where somebody stood on a question at a time, as a claim shows it. */
export interface TakenPosition {
  readonly question: Question;
  readonly person: Person;
  readonly stance: Stance;
  /** Undefined where neither the position nor its claim is dated. */
  readonly on: string | undefined;
  readonly claim: Claim;
  /** Whether the words that the claim quotes are this person's, of this date: only then do they belong beside the position. */
  readonly isInOwnWords: boolean;
}

/** All positions, the earliest first. */
export const positionsOf = once(({ claims, people, questions }: Dossier): readonly TakenPosition[] =>
  [...claims.values()]
    .flatMap((claim) =>
      claim.positions.flatMap(({ question, who, stance, on = claim.said.on }) =>
        listOf(who).map((id) => ({
          question: entryOf(questions, question),
          person: entryOf(people, id),
          stance,
          on,
          claim,
          isInOwnWords: listOf(claim.said.by).includes(id) && claim.said.on === on,
        })),
      ),
    )
    .sort((one, other) => byDate(one.on, other.on)),
);

/** The questions in their order; of equal order, by id. */
function questionsInOrder({ questions }: Pick<Dossier, "questions">): readonly Question[] {
  return [...questions.values()].sort((one, other) => one.order - other.order);
}

/** What one person has said on each question, in the order of the questions; an empty list where nothing was found. */
interface PositionRow {
  readonly person: Person;
  readonly cells: readonly (readonly TakenPosition[])[];
}

/** How many people last stood where. */
interface Tally {
  readonly stance: Stance;
  readonly count: number;
}

interface PositionTable {
  readonly questions: readonly Question[];
  /** Those with most positions first, then by name. */
  readonly rows: readonly PositionRow[];
  /** The persons (not organisations or outlets) of whom no position was found, by name. */
  readonly without: readonly Person[];
}

/** Who stands where on each question. */
export function positionTable(dossier: Dossier): PositionTable {
  const questions = questionsInOrder(dossier);
  const groups = Map.groupBy(positionsOf(dossier), ({ person }) => person);
  const rows = [...groups]
    .map(([person, positions]) => ({
      person,
      count: positions.length,
      cells: questions.map(({ id }) => positions.filter(({ question }) => question.id === id)),
    }))
    .sort((one, other) => other.count - one.count || byName(one.person, other.person));
  const without = [...dossier.people.values()]
    .filter((person) => person.kind === "person" && !groups.has(person))
    .sort(byName);
  return { questions, rows, without };
}

/** Where people last stood on a question, the commonest stance first. */
export function tallyOf({ questions, rows }: PositionTable, question: Question): readonly Tally[] {
  const place = questions.indexOf(question);
  const last = rows.flatMap(({ cells }) => cells[place]?.at(-1)?.stance ?? []);
  return [...Map.groupBy(last, (stance) => stance)]
    .map(([stance, group]) => ({ stance, count: group.length }))
    .sort((one, other) => other.count - one.count);
}

function byName(one: Person, other: Person): number {
  return one.name < other.name ? -1 : 1;
}

/** A dated position on a ladder. */
interface Step extends TakenPosition {
  /** The rung it stands on, counted from 1 at the top. */
  readonly rung: number;
  /** By how many rungs the step before stands higher, and the step after; 0 where it does not. */
  readonly riseBefore: number;
  readonly riseAfter: number;
}

/** How somebody's stance on a question changed, as steps on a ladder with a rung for each stance that was taken. */
export interface Movement {
  readonly person: Person;
  readonly question: Question;
  readonly steps: readonly Step[];
}

/** From the top of a ladder to its bottom. A refusal to answer has a rung of its own, between leaving it open and being against. */
const rungs: readonly Stance[] = ["for", "conditional", "open", "silent", "against"];

/** Those who took more than one stance on a question, the longest ladders first. */
export function movementsOf({ questions, rows }: PositionTable): readonly Movement[] {
  return rows
    .flatMap(({ person, cells }) =>
      cells.flatMap((positions, place) => {
        const question = questions[place];
        return question && hasMoved(positions) ? [{ person, question, steps: stepsOf(positions) }] : [];
      }),
    )
    .sort((one, other) => other.steps.length - one.steps.length);
}

/** Two stances of one date are two answers, not a movement. */
function hasMoved(positions: readonly TakenPosition[]): boolean {
  return new Set(positions.map(({ stance }) => stance)).size > 1 && new Set(positions.map(({ on }) => on)).size > 1;
}

function stepsOf(positions: readonly TakenPosition[]): readonly Step[] {
  const taken = rungs.filter((rung) => positions.some(({ stance }) => stance === rung));
  const rungOf = (position: TakenPosition | undefined) => (position ? taken.indexOf(position.stance) + 1 : Infinity);
  return positions.map((position, place) => {
    const rung = rungOf(position);
    return {
      ...position,
      rung,
      riseBefore: Math.max(0, rung - rungOf(positions[place - 1])),
      riseAfter: Math.max(0, rung - rungOf(positions[place + 1])),
    };
  });
}
