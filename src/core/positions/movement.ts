import type { Person, Question } from "../dossier.ts";
import type { Stance } from "../schema/vocabulary.ts";
import type { Position } from "./positions.ts";
import type { PositionTable } from "./table.ts";

/** A dated position on a ladder. */
export interface Step extends Position {
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
function hasMoved(positions: readonly Position[]): boolean {
  return new Set(positions.map(({ stance }) => stance)).size > 1 && new Set(positions.map(({ on }) => on)).size > 1;
}

function stepsOf(positions: readonly Position[]): readonly Step[] {
  const taken = rungs.filter((rung) => positions.some(({ stance }) => stance === rung));
  const rungOf = (position: Position | undefined) => (position ? taken.indexOf(position.stance) + 1 : Infinity);
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
