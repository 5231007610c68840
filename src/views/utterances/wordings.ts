import { byDate } from "../../dossier/dates.ts";
import { type Dossier, entryOf, type Person, type Utterance } from "../../dossier/dossier.ts";
import { isSameLanguage, languageOfSource } from "../../dossier/languages.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import { descentOf, type Giver, type Rendering, rootsOf } from "./descent.ts";
import { differencesOf, type Stretch } from "./differences.ts";

/** The words that a text gives, whole or of one part. */
export interface Cell {
  /** Undefined where the text does not have the part. */
  readonly words: string | undefined;
  /** Marked against what they are compared with; undefined where they are compared with nothing, or worded otherwise. */
  readonly stretches: readonly Stretch[] | undefined;
  /** Whether they are compared and have next to nothing in common with it. */
  readonly isOtherwise: boolean;
}

/** A text that gives words, and where it stands in the descent. */
export interface GivenText {
  readonly rendering: Rendering;
  readonly giver: Giver;
}

/** A row of the table: a text, with others of its group that give the very same words. */
export interface Wording {
  readonly texts: readonly [GivenText, ...GivenText[]];
  /** The language of the words (BCP 47). */
  readonly language: string;
  /** One for each part; or one alone, where the utterance or the text has no parts. */
  readonly cells: readonly Cell[];
  /** What it is compared with: another rendering, or the original words. */
  readonly comparedWith: Rendering | "original" | undefined;
  /** Whether the others of its group in its language are compared with it, where they are not from another. */
  readonly isMeasure: boolean;
}

/** Renderings that go back to the same giver, those of one language together, each language by date. */
export interface WordingGroup {
  /** Undefined where it is not known from whom any of them has the words, and of a saying. */
  readonly root: Giver | undefined;
  readonly wordings: readonly Wording[];
}

/**
 * The renderings of an utterance side by side: grouped by where they come from and by language, in order of their dates. Of
 * a saying, of which nobody knows where it comes from, all stand in one group: that shows how it changed.
 */
export function wordingsOf(utterance: Utterance, dossier: Dossier): readonly WordingGroup[] {
  const { origin, givers } = descentOf(utterance, dossier);
  const all = givers.flatMap((giver) => giver.renderings.map((rendering) => ({ rendering, giver })));
  const side = new SideBySide(utterance, dossier);
  if (!origin) return [{ root: undefined, wordings: side.history(all) }];
  const groups = Map.groupBy(all, ({ giver }) => rootIn(giver, givers));
  const roots = [...groups.keys()].filter((root) => root !== undefined);
  return [...roots, ...(groups.has(undefined) ? [undefined] : [])].map((root) => ({
    root,
    wordings: side.group(groups.get(root) ?? [], root),
  }));
}

/** Of several to whom a giver goes back, the first; undefined where it stands alone and nothing is known of it. */
function rootIn(giver: Giver, givers: readonly Giver[]): Giver | undefined {
  const roots = rootsOf(giver);
  const first = givers.find((one) => roots.has(one)) ?? giver;
  const isAlone = first.kind === "text" && !first.isFirstHand && !givers.some(({ from }) => from.includes(first));
  return isAlone ? undefined : first;
}

/** Puts renderings of one utterance beside each other. */
class SideBySide {
  private readonly utterance: Utterance;
  private readonly dossier: Dossier;

  constructor(utterance: Utterance, dossier: Dossier) {
    this.utterance = utterance;
    this.dossier = dossier;
  }

  /**
   * Those of one group: each beside the text that it is from, or the one that the others of its language are compared with:
   * that of the root, or else the first of those with the most parts; that one beside the original.
   */
  group(texts: readonly GivenText[], root: Giver | undefined): readonly Wording[] {
    const rank = ({ giver }: GivenText) => (giver === root ? 0 : 1);
    const sorted = byDateOf(texts).toSorted((one, other) => rank(one) - rank(other));
    const languages = Map.groupBy(sorted, (one) => new Intl.Locale(this.languageOf(one)).language);
    return [...languages.values()].flatMap((group) => {
      const measure = this.measureOf(group, root);
      const wordings = group.map((one) =>
        this.wording(one, measure === one ? undefined : (this.givenTo(one) ?? measure)),
      );
      const isMeasuring = wordings.some(({ comparedWith }) => comparedWith === measure?.rendering);
      return joined(wordings).map((one) => ({
        ...one,
        isMeasure: isMeasuring && one.texts.some(({ rendering }) => rendering === measure?.rendering),
      }));
    });
  }

  /** Those of a saying: each beside the text that it is from, or the last before it with words in common. */
  history(placed: readonly GivenText[]): readonly Wording[] {
    const sorted = byDateOf(placed);
    return sorted.map((one, place) => {
      const before = sorted.slice(0, place).toReversed();
      const like = before.find((other) => isQuoted(other) && this.isLike(one, other));
      return this.wording(one, this.givenTo(one) ?? like);
    });
  }

  private wording(one: GivenText, other: GivenText | undefined): Wording {
    const language = this.languageOf(one);
    const against = !isQuoted(one) ? undefined : other ? this.wordsIn(other) : this.originalIn(language);
    return { texts: [one], ...comparison(this.wordsIn(one), against, language, other), language, isMeasure: false };
  }

  private measureOf(group: readonly GivenText[], root: Giver | undefined): GivenText | undefined {
    const partsOf = (one: GivenText) => this.wordsIn(one).filter((words) => words !== undefined).length;
    const quoted = group.filter(isQuoted);
    const most = Math.max(...quoted.map(partsOf));
    return quoted.find(({ giver }) => giver === root) ?? quoted.find((one) => partsOf(one) === most);
  }

  /** The first rendering in the same language among those that a text has the words from. */
  private givenTo({ giver, ...one }: GivenText): GivenText | undefined {
    const language = this.languageOf({ giver, ...one });
    return giver.from
      .flatMap((from) => from.renderings.map((rendering) => ({ giver: from, rendering })))
      .find((other) => isQuoted(other) && isSameLanguage(this.languageOf(other), language));
  }

  private isLike(one: GivenText, other: GivenText): boolean {
    const language = this.languageOf(one);
    if (!isSameLanguage(this.languageOf(other), language)) return false;
    const { cells } = comparison(this.wordsIn(one), this.wordsIn(other), language, other);
    return cells.some(({ stretches }) => stretches?.some(({ is }) => is === "same"));
  }

  /** The original words, part by part or whole; undefined where they are not known in that language. */
  private originalIn(language: string): WordsByPart | undefined {
    const original = languageOfOriginal(this.utterance, this.dossier);
    if (original === undefined || !isSameLanguage(original, language)) return undefined;
    const { parts, words } = this.utterance;
    return parts ? parts.map((part) => part.words) : [words];
  }

  /** The words of a rendering: one for each part of the utterance, or one alone. */
  private wordsIn({ rendering }: GivenText): WordsByPart {
    const { words, parts } = rendering.written;
    return parts && this.utterance.parts ? this.utterance.parts.map(({ id }) => parts[id]) : [words];
  }

  private languageOf({ rendering }: GivenText): string {
    return languageOfRendering(rendering, this.dossier);
  }
}

/** Rows with the same words in one, at the place of the first. */
function joined(wordings: readonly Wording[]): readonly Wording[] {
  const rows: Wording[] = [];
  for (const one of wordings) {
    const place = rows.findIndex((row) => isSame(row, one));
    const row = rows[place];
    if (row) rows[place] = { ...row, texts: [...row.texts, ...one.texts] };
    else rows.push(one);
  }
  return rows;
}

/** Whether two rows have the same words, but for a full stop at the end, given alike and compared with the same. */
function isSame(one: Wording, other: Wording): boolean {
  const [{ rendering: first }] = one.texts;
  const [{ rendering: second }] = other.texts;
  const plain = ({ words }: Cell) => words?.trim().replace(/\.$/u, "");
  return (
    first.written.manner === second.written.manner &&
    one.comparedWith === other.comparedWith &&
    one.language === other.language &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, place) => other.cells[place] !== undefined && plain(cell) === plain(other.cells[place]))
  );
}

function byDateOf(placed: readonly GivenText[]): readonly GivenText[] {
  return placed.toSorted((one, other) => byDate(one.rendering.on, other.rendering.on));
}

function isQuoted({ rendering }: GivenText): boolean {
  return rendering.written.manner !== "paraphrase";
}

type WordsByPart = readonly (string | undefined)[];

function comparison(
  own: WordsByPart,
  against: WordsByPart | undefined,
  language: string,
  other: GivenText | undefined,
) {
  const isComparable = against?.length === own.length && against.some((words) => words !== undefined);
  const comparedWith = isComparable ? (other?.rendering ?? ("original" as const)) : undefined;
  return { comparedWith, cells: own.map((words, place) => cellOf(words, against?.[place], isComparable, language)) };
}

function cellOf(words: string | undefined, against: string | undefined, isCompared: boolean, language: string): Cell {
  if (words === undefined || !isCompared) return { words, stretches: undefined, isOtherwise: false };
  if (against === undefined) return { words, stretches: [{ is: "added", text: words }], isOtherwise: false };
  const stretches = differencesOf(words, against, language);
  return { words, stretches, isOtherwise: stretches === undefined };
}

/** The language of a rendering's words: its own, or that of its source. */
export function languageOfRendering({ written, source }: Rendering, { site }: Pick<Dossier, "site">): string {
  return written.language ?? languageOfSource(source, site);
}

/** The language in which something was said: its own, or that of the source that holds the original; undefined where neither is given. */
export function languageOfOriginal(utterance: Utterance, { sources, site }: Dossier): string | undefined {
  const { language, in: holder } = utterance;
  return language ?? (holder === undefined ? undefined : languageOfSource(entryOf(sources, holder), site));
}

/** What stands in the place of a person where a text names no speaker. */
export const NOBODY = "nobody";

/** Whom the texts name as the speaker; nothing where all that is recorded of it is that they name the one who is. */
export function creditsOf(utterance: Utterance, dossier: Dossier): readonly Credit[] {
  const { by, renderings } = utterance;
  if (renderings.every(({ credits }) => credits === undefined || listOf(by).includes(credits))) return [];
  const all = Map.groupBy(renderings, ({ credits }) => credits);
  const counted = [...all].map(
    ([who, { length }]): Credit => ({
      who: who === undefined ? who : who === NOBODY ? NOBODY : entryOf(dossier.people, who),
      isSpeaker: who !== undefined && listOf(by).includes(who),
      count: length,
    }),
  );
  return counted.toSorted((one, other) => rank(one) - rank(other) || other.count - one.count);
}

/** Whom so many texts name as the speaker: somebody, nobody; undefined where it is not recorded. */
export interface Credit {
  readonly who: Person | typeof NOBODY | undefined;
  readonly isSpeaker: boolean;
  readonly count: number;
}

function rank({ who }: Credit): number {
  return who === undefined ? 2 : who === NOBODY ? 1 : 0;
}
