import {
  type Direction,
  directionOf,
  directionOfLanguage,
  firstDirection,
  partsOfSentence,
} from "../../dossier/direction.ts";
import { escapeMarkup } from "../../outputs/output-file.ts";
import type { ShareCard } from "../../views/page-head.ts";
import { attributionTone, marks, substanceTone, type Tone } from "../../views/verdict.ts";
import type { FontName, Fonts } from "./fonts.ts";
import { fitText, type Letters, oneLine } from "./text-block.ts";
import { type VisualPart, visualParts } from "./visual-order.ts";

/** The image that pages show for shared links has the size that the Open Graph protocol's users expect. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 76;
const INNER = WIDTH - 2 * MARGIN;
const HEAD = 88;
const FOOT = 572;
/** Where the line below the two verdicts of a claim stands. */
const BELOW_VERDICTS = 240;

/** The light theme of the sheet. */
const PAPER = "#fffefa";
const INK = "#1b1a18";
const SOFT = "#4b4943";
const tones: Readonly<Record<Tone, string>> = { ok: "#0b4f63", warn: "#6a4200", bad: "#96101f", open: SOFT };

const sizes = (font: FontName, ...all: readonly [number, ...number[]]): [Letters, ...Letters[]] => {
  const letters = all.map((size) => ({ font, size, leading: Math.round(size * 1.2) }));
  return letters as [Letters, ...Letters[]];
};
const small: Letters = { font: "sans", size: 28, leading: 36 };

/** A drawing of a card as SVG, and the fonts that it needs. */
export interface CardDrawing {
  readonly svg: string;
  readonly fonts: readonly FontName[];
}

/** Draws a card. A text in a script that the fonts do not have is left out rather than drawn as empty boxes. */
export function drawCard(whole: ShareCard, fonts: Fonts): CardDrawing {
  const card = writable(whole, fonts);
  const used = new Set<FontName>();
  const write: Write = (text, place, direction = "ltr") =>
    writtenLine(visualParts(text, direction), place, fonts, used);
  const statement = statementOf(card, fonts, write);
  const bylineDirection = directionOfByline(card);
  const direction = directionOfLanguage(card.language);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    brand(direction),
    write(
      card.site,
      { ...sideOf(direction, 106), y: HEAD, letters: { font: "serifBold", size: 36, leading: 44 }, fill: INK },
      directionOf(card.site, card.language),
    ),
    write(card.label, { ...endOf(direction), y: HEAD, letters: small, fill: SOFT }, direction),
    rule(HEAD + 28),
    // What was found stands above what it was found of: a glance at the image takes no false sentence along.
    ...(card.verdict ? verdicts(card.verdict, direction, write) : []),
    statement,
    write(
      oneLine(card.byline, small, INNER, fonts),
      { ...sideOf(bylineDirection), y: FOOT, letters: small, fill: SOFT },
      bylineDirection,
    ),
  ];
  const size = `width="${WIDTH}" height="${HEIGHT}"`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.join("")}</svg>`, fonts: [...used] };
}

/** That of our words ("Asserted by"), or of the site where there are only names and dates, which are isolated. */
function directionOfByline({ byline, language }: ShareCard): Direction {
  const own = partsOfSentence(byline).flatMap(({ text, dir }) => (dir === undefined ? [text] : []));
  return firstDirection(own.join("")) ?? directionOfLanguage(language);
}

function writable(card: ShareCard, fonts: Fonts): ShareCard {
  const orNothing = (text: string, font: FontName) => (fonts.canWrite(text, font) ? text : "");
  const { verdict } = card;
  const written = (words: { readonly question: string; readonly name: string }) => ({
    question: orNothing(words.question, "sans"),
    name: orNothing(words.name, "serifBold"),
  });
  return {
    ...card,
    label: orNothing(card.label, "sans"),
    verdict: verdict && {
      ...verdict,
      words: { attribution: written(verdict.words.attribution), substance: written(verdict.words.substance) },
    },
    site: orNothing(card.site, "serifBold"),
    statement: orNothing(card.statement, "serifBold"),
    standfirst: card.standfirst === undefined ? undefined : orNothing(card.standfirst, "serif"),
    byline: orNothing(card.byline, "sans"),
  };
}

interface Place {
  readonly x: number;
  /** The base of the letters. */
  readonly y: number;
  readonly letters: Letters;
  readonly fill: string;
  /** Whether the text ends at `x` instead of beginning there. */
  readonly isAtEnd?: boolean;
}

/** `direction` is that of the text that a line is from; that of our own words unless given. */
type Write = (text: string, place: Place, direction?: Direction) => string;

/** The statement, and below it the standfirst where there is room for one. */
function statementOf({ statement, standfirst, verdict, language }: ShareCard, fonts: Fonts, write: Write): string {
  const top = verdict ? BELOW_VERDICTS + 30 : HEAD + 56;
  const height = verdict ? 256 : standfirst ? 220 : 360;
  const block = fitText(statement, { width: INNER, height, letters: sizes("serifBold", 68, 60, 54, 48, 44) }, fonts);
  const below = top + block.lines.length * block.leading + 22;
  const lines = writeBlock(block, top, directionOf(statement, language), write);
  if (standfirst === undefined) return lines;
  const room = { width: INNER, height: FOOT - 56 - below, letters: sizes("serif", 36, 32, 29) };
  return lines + writeBlock(fitText(standfirst, room, fonts), below, directionOf(standfirst, language), write);
}

/** The side at which the lines of a direction begin, and so many pixels from there. */
function sideOf(direction: Direction, inset = 0): Pick<Place, "x" | "isAtEnd"> {
  return direction === "rtl" ? { x: WIDTH - MARGIN - inset, isAtEnd: true } : { x: MARGIN + inset };
}

/** The side at which they end. */
function endOf(direction: Direction): Pick<Place, "x" | "isAtEnd"> {
  return direction === "rtl" ? { x: MARGIN } : { x: WIDTH - MARGIN, isAtEnd: true };
}

/** Writes a text from the side at which its lines begin. */
function writeBlock(
  block: Letters & { readonly lines: readonly string[] },
  top: number,
  direction: Direction,
  write: Write,
) {
  return block.lines
    .map((line, index) => {
      const y = Math.round(top + index * block.leading + block.size);
      return write(line, { ...sideOf(direction), y, letters: block, fill: INK }, direction);
    })
    .join("");
}

/** The two verdicts side by side, the first where the language begins. */
function verdicts(
  { attribution, substance, words }: NonNullable<ShareCard["verdict"]>,
  direction: Direction,
  write: Write,
): string[] {
  const y = BELOW_VERDICTS - 46;
  const second = WIDTH / 2 + 12 - MARGIN;
  return [
    ...[
      { inset: 0, words: words.attribution, verdict: attribution, color: tones[attributionTone(attribution)] },
      { inset: second, words: words.substance, verdict: substance, color: tones[substanceTone(substance)] },
    ].flatMap(({ inset, words: { question, name }, verdict, color }) => {
      const { x } = sideOf(direction, inset);
      const letters: Letters = { font: "serifBold", size: 42, leading: 50 };
      return [
        write(
          question,
          { ...sideOf(direction, inset), y: y - 36, letters: { ...small, size: 26 }, fill: SOFT },
          direction,
        ),
        mark(verdict, direction === "rtl" ? x - MARK : x, y - 18, color),
        write(name, { ...sideOf(direction, inset + 56), y: y + 16, letters, fill: color }, direction),
      ];
    }),
    rule(BELOW_VERDICTS),
  ];
}

const MARK = 42;

/** A mark of 42 pixels; the classes of the site's sheet become attributes. */
function mark(verdict: string, x: number, y: number, color: string): string {
  const drawing = (marks[verdict] ?? "")
    .replaceAll('class="f"', `fill="${color}"`)
    .replaceAll('class="k"', `stroke="${PAPER}" stroke-width="1.7"`);
  return `<g transform="translate(${x} ${y}) scale(2.625)" fill="none" stroke="${color}" stroke-width="1.4">${drawing}</g>`;
}

function rule(y: number): string {
  return `<path d="M${MARGIN} ${y}h${INNER}" stroke="${INK}" stroke-width="2"/>`;
}

/** The site's sign: two hops and a text, as its pages show it in every language. */
function brand(direction: Direction): string {
  const x = direction === "rtl" ? WIDTH - MARGIN - 90 : MARGIN;
  return `<g transform="translate(${x} ${HEAD - 28}) scale(1.9)" fill="none" stroke="${INK}" stroke-width="2.5"><path d="M10 8h8M26 8h4m3 0h1m3 0h1"/><circle cx="6" cy="8" r="4"/><circle cx="22" cy="8" r="4" fill="${INK}"/><path d="M40 4h7v8h-7z"/></g>`;
}

/** Writes a line, each run of one font and direction as a text of its own: the renderer takes one font for all that it shapes at once. */
function writtenLine(
  parts: readonly VisualPart[],
  { x, y, letters, fill, isAtEnd = false }: Place,
  fonts: Fonts,
  used: Set<FontName>,
) {
  const runs = parts
    .flatMap(({ text }) => fonts.runsOf(text, letters.font))
    .map((run) => ({ ...run, width: fonts.widthOf(run.text, run.font, letters.size) }));
  let left = isAtEnd ? x - runs.reduce((sum, { width }) => sum + width, 0) : x;
  return runs
    .map(({ text, font, width }) => {
      used.add(font);
      const { family, weight } = fonts.familyOf(font);
      const place = `x="${left.toFixed(1)}" y="${y}"`;
      left += width;
      return `<text xml:space="preserve" ${place} font-family="${family}" font-weight="${weight}" font-size="${letters.size}" fill="${fill}">${escapeMarkup(text)}</text>`;
    })
    .join("");
}
