import { byDate } from "../date.ts";
import { type Claim, type Dossier, entryOf, type Person, type Question } from "../dossier.ts";
import { once } from "../once.ts";
import type { Stance } from "../schema/vocabulary.ts";

/** Where somebody stood on a question at a time, as a claim shows it. */
export interface Position {
  readonly question: Question;
  readonly person: Person;
  readonly stance: Stance;
  readonly on: string;
  readonly claim: Claim;
  /** Whether the words that the claim quotes are this person's, of this date: only then do they belong beside the position. */
  readonly isInOwnWords: boolean;
}

/** All positions, the earliest first. */
export const positionsOf = once(({ claims, people, questions }: Dossier): readonly Position[] =>
  [...claims.values()]
    .flatMap((claim) =>
      claim.positions.map(({ question, who, stance, on = claim.said.on }) => ({
        question: entryOf(questions, question),
        person: entryOf(people, who),
        stance,
        on,
        claim,
        isInOwnWords: claim.said.by === who && claim.said.on === on,
      })),
    )
    .sort((one, other) => byDate(one.on, other.on)),
);

/** The questions in their order; of equal order, by id. */
export function questionsInOrder({ questions }: Pick<Dossier, "questions">): readonly Question[] {
  return [...questions.values()].sort((one, other) => one.order - other.order);
}
