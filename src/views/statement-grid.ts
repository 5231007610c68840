import type { Dossier } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { type Attribution, attributions, choices, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import type { Say } from "../language/say.ts";
import { openingArticle } from "./front.ts";
import { type Score, scoreOf, statementsIn, statementsInWords } from "./score.ts";
import { verdictsShown } from "./verdict.ts";

/** The most statements that the grid shows, so that its page does not grow beyond what a phone loads at once. */
const MOST_STATEMENTS = 250;

/** The statements of the text that the opening article reads, each as the marks of its verdicts. */
export interface StatementGrid extends Pick<Score, "passages"> {
  /** What it shows, and how it is to be read. */
  readonly sentence: string;
}

/** The grid of a dossier; undefined where there is no statement to show. */
export const statementGridOf = once((dossier: Dossier): StatementGrid | undefined => gridOf(dossier, MOST_STATEMENTS));

/** The same with another number of statements at most. */
export function gridOf(dossier: Dossier, most: number): StatementGrid | undefined {
  const opening = openingArticle(dossier);
  const score = opening && scoreOf(opening, dossier);
  if (!score || score.total === 0) return undefined;
  const { say } = dossier;
  const all = statementsInWords(score, say);
  const placed = score.passages.some(({ passage }) => passage !== undefined) ? "yes" : "other";
  return {
    passages: firstOf(score.passages, most),
    sentence:
      score.total > most
        ? say("grid.sentenceFirst", { most: say.number(most), all, placed })
        : say("grid.sentence", { all, placed }),
  };
}

function firstOf(passages: Score["passages"], most: number): Score["passages"] {
  let room = most;
  return passages.flatMap(({ passage, statements }) => {
    const shown = statements.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ passage, statements: shown }] : [];
  });
}

/** The verdicts of which a grid shows the marks. */
interface Key {
  readonly attribution: readonly Attribution[];
  readonly substance: readonly Substance[];
}

/** What the key of a grid has to explain, in the order of both scales. */
export function keyOf(grid: Pick<StatementGrid, "passages">): Key {
  const shown = new Set<string>(statementsIn(grid).flatMap(({ verdict }) => verdictsShown(verdict)));
  return {
    attribution: choices(attributions).filter((verdict) => shown.has(verdict)),
    substance: choices(substances).filter((verdict) => shown.has(verdict)),
  };
}

/** The frames of the marks of substance, of which one is no square. */
export function angularMarks(shown: Key["substance"], say: Say): string {
  if (!shown.includes("misleading")) return say("grid.square");
  return say(shown.length === 1 ? "grid.triangle" : "grid.squareAndTriangle");
}
