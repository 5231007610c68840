import type { Dossier, Person, Question } from "../dossier.ts";
import type { Stance } from "../schema/vocabulary.ts";
import { type Position, positionsOf, questionsInOrder } from "./positions.ts";

/** What one person has said on each question, in the order of the questions; an empty list where nothing was found. */
export interface PositionRow {
  readonly person: Person;
  readonly cells: readonly (readonly Position[])[];
}

/** How many people last stood where. */
export interface Tally {
  readonly stance: Stance;
  readonly count: number;
}

export interface PositionTable {
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
