import { type Direction, firstDirection, partsOfSentence } from "../../dossier/direction.ts";

/** A part of a line that is drawn in one piece, as it is written. */
export interface VisualPart {
  readonly text: string;
  /** Whether its letters run from the right; the renderer turns them round itself. */
  readonly isFromRight: boolean;
}

/**
 * The parts of a line from left to right, as the Unicode Bidirectional Algorithm orders them (UAX 9) in a paragraph of a
 * direction: letters, numbers (which run from the left among letters from the right too) and what stands between them.
 * What is isolated is ordered for itself. The renderer is given each font's letters alone, so that it cannot do this.
 */
export function visualParts(line: string, direction: Direction): readonly VisualPart[] {
  const parts = partsOfSentence(line);
  const pieces = parts.flatMap(({ text, dir }): Piece[] => {
    if (dir === undefined) return piecesOf(text);
    const own = dir === "auto" ? (firstDirection(text) ?? direction) : dir;
    return [{ kind: "neutral", drawn: ordered(piecesOf(text), own) }];
  });
  return joined(ordered(pieces, direction));
}

/** Letters of one direction, a number, what stands between (blanks, punctuation), or what has been ordered already. */
interface Piece {
  readonly kind: Direction | "number" | "neutral";
  readonly drawn: readonly VisualPart[];
}

/** A letter with its accents and joiners; a number with its separators; any other sign. */
const PIECE = /(\p{L}[\p{M}\u200C\u200D]*)|([+-]?\p{Nd}+(?:[.,:/\u066B\u066C]\p{Nd}+)*[%\u066A°]?)|[\s\S]/gu;

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].flatMap(([found, letter, number]): Piece[] => {
    const kind = letter ? (firstDirection(letter) ?? "ltr") : number ? "number" : "neutral";
    const shown = kind === "neutral" ? found.replace(/\p{Cf}/gu, "") : found;
    return shown === "" ? [] : [{ kind, drawn: [{ text: shown, isFromRight: kind === "rtl" }] }];
  });
}

/** Rules W2–W7, N1, N2 and L2, for a paragraph without embeddings: levels 0, 1 and 2 are all that there can be. */
function ordered(pieces: readonly Piece[], direction: Direction): readonly VisualPart[] {
  const base = direction === "rtl" ? 1 : 0;
  let strong: Direction = direction;
  const kinds = pieces.map(({ kind }) => {
    if (kind === "ltr" || kind === "rtl") strong = kind;
    return kind === "number" && strong === "ltr" ? "ltr" : kind;
  });
  const sideOf = (place: number, step: 1 | -1): Direction => {
    let at = place;
    while (kinds[at] === "neutral") at += step;
    const kind = kinds[at];
    return kind === undefined ? direction : kind === "ltr" ? "ltr" : "rtl";
  };
  const levels = kinds.map((kind, place) => {
    if (kind === "number") return 2;
    if (kind !== "neutral") return kind === "rtl" ? 1 : base * 2;
    const before = sideOf(place, -1);
    return before === sideOf(place, 1) && before !== direction ? (before === "rtl" ? 1 : 2) : base;
  });
  const turned = pieces.map(({ kind, drawn }, place) =>
    kind === "neutral" && levels[place] === 1 && drawn.length === 1 ? drawn.map(mirrored) : drawn,
  );
  return turnRuns(
    turnRuns(
      turned.map((drawn, place) => ({ drawn, level: levels[place] ?? base })),
      2,
    ),
    1,
  ).flatMap(({ drawn }) => drawn);
}

/** Turns round the order of what stands together at a level or above (rule L2). */
function turnRuns<Leveled extends { readonly level: number }>(pieces: readonly Leveled[], level: number): Leveled[] {
  const turned: Leveled[] = [];
  let run: Leveled[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) run.unshift(piece);
    else {
      turned.push(...run, piece);
      run = [];
    }
  }
  return [...turned, ...run];
}

const MIRRORED = new Map(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

/** A bracket among letters from the right opens the other way (rule L4). */
function mirrored({ text, isFromRight }: VisualPart): VisualPart {
  return { text: MIRRORED.get(text) ?? text, isFromRight };
}

/**
 * Puts together what can be drawn in one piece: what runs from the left; and letters from the right with the blanks between
 * them, which stand the other way round in a text.
 */
function joined(parts: readonly VisualPart[]): readonly VisualPart[] {
  const all: VisualPart[] = [];
  for (const [place, part] of parts.entries()) {
    const last = all.at(-1);
    const next = parts[place + 1];
    const isBlankWithin = /^\s+$/.test(part.text) && last?.isFromRight && next?.isFromRight;
    if (last && (part.isFromRight || isBlankWithin) === last.isFromRight)
      all[all.length - 1] = {
        text: last.isFromRight ? part.text + last.text : last.text + part.text,
        isFromRight: last.isFromRight,
      };
    else all.push(part);
  }
  return all;
}
