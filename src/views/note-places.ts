import type { Claim } from "../dossier/dossier.ts";
import type { Say } from "../language/say.ts";
import { verdictName, verdictsShown } from "./verdict.ts";

/** The notes of a block beside it: nothing is measured before a browser does, so that this is reckoned from letters. */
export interface NotePlaces {
  /** How many lines of its notes are shown before they are pointed at; undefined where all are. */
  readonly lines: number | undefined;
  /** In parts of `PARTS` of the block's height: how far down the first note stands, and how much each note has for itself. */
  readonly first: number;
  readonly parts: readonly number[];
}

/** A passage of a block and its note. */
export interface PlacedNote {
  /** How many letters of the block stand before the passage. */
  readonly start: number;
  /** The letters of the note. */
  readonly letters: number;
}

/** Into how many parts the height of a block is divided; the sheet knows as many. */
export const PARTS = 24;

/** How far (rem) a note may stand from its passage: less than 60 pixels where letters are as large as the sheet makes them. */
const FARTHEST = 2.8;

/** Letters in a line of text, in wide fonts to narrow ones; a line, and what follows a block, in rem. */
const TEXT = { perLine: [52, 55, 58, 61, 64, 67, 70, 73, 76], usual: 62, line: 1.8, gap: 1.2 };
const NOTE = { perLine: 38, line: 1.22, gap: 0.45 };

/** From all lines to one. */
const LINES = [undefined, 3, 2, 1];

/**
 * Where the notes of a block stand beside it, each close to its passage and none on another, in narrow fonts and in wide
 * ones; undefined where they are too many for that, and are given below it. Whatever lines they show, a browser that can
 * only fold them shows one.
 */
export function placesOf(letters: number, notes: readonly PlacedNote[]): NotePlaces | undefined {
  const height = (letters / TEXT.usual) * TEXT.line + TEXT.gap;
  const tops = notes.map(({ start }) =>
    Math.min(PARTS, Math.round((((start - TEXT.usual / 4) / TEXT.usual) * TEXT.line * PARTS) / height)),
  );
  const ends = [...tops.slice(1), PARTS];
  const [first = 0] = tops.map((top) => Math.max(0, top));
  const parts = tops.map((top, place) => Math.max(0, (ends[place] ?? PARTS) - Math.max(0, top)));
  const isNear = (lines: number | undefined) =>
    TEXT.perLine.every((perLine) => {
      const heights = notes.map((note) => heightOf(note, lines));
      return farthest({ letters, notes, first, parts, heights, perLine }) <= FARTHEST;
    });
  if (!isNear(1)) return undefined;
  return { lines: LINES.find(isNear), first, parts };
}

/** The letters of a note: its number, its verdicts with their questions, and the finding. */
export function lettersOfNote({ finding, verdict }: Pick<Claim, "finding" | "verdict">, say: Say): number {
  const shown = verdictsShown(verdict);
  const questions = shown.length > 1 ? lettersOf(`${say("note.attribution")} ${say("note.substance")} `) : 0;
  return 3 + questions + shown.reduce((sum, name) => sum + verdictName(name, say).length + 3, 0) + lettersOf(finding);
}

/** The letters of a text; East Asian signs are as wide as two. */
export function lettersOf(text: string): number {
  return [...text].length + (text.match(/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu)?.length ?? 0);
}

function heightOf({ letters }: PlacedNote, most = Number.POSITIVE_INFINITY): number {
  return Math.min(most, Math.ceil(letters / NOTE.perLine)) * NOTE.line + NOTE.gap;
}

interface Block {
  readonly letters: number;
  readonly notes: readonly PlacedNote[];
  readonly first: number;
  readonly parts: readonly number[];
  /** Of the notes, in rem. */
  readonly heights: readonly number[];
  readonly perLine: number;
}

/** How far (rem) the farthest note of a block stands from the line of its passage. */
function farthest({ letters, notes, first, parts, heights, perLine }: Block): number {
  const room = Math.ceil(letters / perLine) * TEXT.line + TEXT.gap;
  const sizes = divided(room, [first, ...parts], [0, ...heights]);
  let top = sizes[0] ?? 0;
  let found = 0;
  for (const [place, { start }] of notes.entries()) {
    found = Math.max(found, Math.abs(top - Math.floor(start / perLine) * TEXT.line));
    top += sizes[place + 1] ?? 0;
  }
  return found;
}

/** Divides a room by shares of which none becomes smaller than what it holds, as browsers do (CSS Flexible Box Layout, 9.7). */
function divided(room: number, shares: readonly number[], least: readonly number[]): readonly number[] {
  const sizes: (number | undefined)[] = shares.map((share, place) => (share === 0 ? least[place] : undefined));
  for (;;) {
    const taken = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    const open = shares.reduce((sum, share, place) => sum + (sizes[place] === undefined ? share : 0), 0);
    const unit = open === 0 ? 0 : Math.max(0, room - taken) / open;
    const small = sizes.flatMap((size, place) =>
      size === undefined && (shares[place] ?? 0) * unit < (least[place] ?? 0) ? [place] : [],
    );
    if (small.length === 0) return sizes.map((size, place) => size ?? (shares[place] ?? 0) * unit);
    for (const place of small) sizes[place] = least[place];
  }
}
