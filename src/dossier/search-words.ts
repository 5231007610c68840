import { piecesOf, UNSPACED } from "./words.ts";

/**
 * The search knows words by the blanks between them. Writings without blanks are handed to it with some: between all
 * characters of Chinese and Japanese, so that a word is found as a phrase of its characters whatever a dictionary makes of
 * the text around it; and between the words of Thai and its like, whose letters say nothing alone.
 */
const CHARACTERS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Bopo}]/u;

/** Stands for a blank that was there before, so that it is still there afterwards. */
const BLANK = "\u2060";

const LETTER = UNSPACED.source.slice(1, -1);
const RUN = `[${LETTER}][${LETTER}\\p{M}\\u200B-\\u200D]*`;
const RUNS = new RegExp(RUN, "gu");
const TAG_OR_RUNS = new RegExp(`<[^>]*>|${RUN}(?:[ \\t]+${RUN})*`, "gu");

/** The HTML of a page, tags as they are, with blanks between the words of such writings. */
export function spacedForSearch(html: string): string {
  if (!UNSPACED.test(html)) return html;
  return html.replace(TAG_OR_RUNS, (found) => (found.startsWith("<") ? found : ` ${spaced(found)} `));
}

/** What the search is asked where a reader has typed this: a phrase, where it is characters alone. */
export function searchQuery(typed: string): string {
  const query = typed.trim();
  const runs = query.match(RUNS) ?? [];
  if (runs.length === 0) return query;
  const [run = ""] = runs;
  const isAlone = runs.length === 1 && !/[\p{L}\p{N}]/u.test(query.replace(run, ""));
  if (isAlone && CHARACTERS.test(run)) return `"${spaced(run)}"`;
  return query
    .replace(RUNS, (one) => ` ${spaced(one)} `)
    .replace(/\s+/gu, " ")
    .trim();
}

/** Punctuation that stands close to letters on either side. */
const CLOSE = "\\p{Po}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'";
const MARKS = "(?:</?mark>)*";
const PUT_IN = new RegExp(
  `(?<=[${LETTER}\\p{M}${CLOSE}]${MARKS}) (?=${MARKS}[${LETTER}])|(?<=[${LETTER}\\p{M}]${MARKS}) (?=${MARKS}[${CLOSE}])`,
  "gu",
);

/** HTML from the search, which may hold `mark` elements, as readers know it: without the blanks that were put in. */
export function withoutSearchBlanks(html: string): string {
  return html.replace(PUT_IN, "").replace(new RegExp(`(${MARKS}) ?${BLANK} ?`, "gu"), "$1 ");
}

function spaced(runs: string): string {
  return runs
    .split(/[ \t]+/)
    .map((run) =>
      piecesOf(run.normalize("NFC").replace(/[\u200B-\u200D]/g, ""))
        .flatMap(tokensOf)
        .join(" "),
    )
    .join(` ${BLANK} `);
}

function tokensOf(piece: string): readonly string[] {
  return CHARACTERS.test(piece) ? (piece.match(/\P{M}\p{M}*/gu) ?? [piece]) : [piece];
}
