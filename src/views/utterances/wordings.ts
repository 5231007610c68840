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

/** A rendering as a row of the table. */
export interface Wording {
  readonly rendering: Rendering;
  readonly giver: Giver;
  /** The language of its words (BCP 47). */
  readonly language: string;
  /** The ids of those who said them; nobody where that is not known. */
  readonly speakers: readonly string[];
  /** One for each part; or one alone, where the utterance or the text has no parts. */
  readonly cells: readonly Cell[];
  /** What it is compared with: another rendering, or the original words. */
  readonly comparedWith: Rendering | "original" | undefined;
  /** Whether that is the first of its group in its language. */
  readonly isUsual: boolean;
  /** Whether it is itself the first of its group in its language, and another is compared with it for that. */
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

interface Placed {
  readonly rendering: Rendering;
  readonly giver: Giver;
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

  /** Those of one group: each beside the text that it is from, or the fullest of the group in its language, or the original. */
  group(placed: readonly Placed[], root: Giver | undefined): readonly Wording[] {
    const rank = ({ giver }: Placed) => (giver === root ? 0 : 1);
    const sorted = byDateOf(placed).toSorted((one, other) => rank(one) - rank(other));
    const languages = Map.groupBy(sorted, (one) => new Intl.Locale(this.languageOf(one)).language);
    return [...languages.values()].flatMap((group) => {
      const measure = this.measureOf(group);
      const wordings = group.map((one) =>
        this.wording(one, this.givenTo(one) ?? (measure === one ? undefined : measure), measure),
      );
      const isMeasuring = wordings.some(({ comparedWith }) => comparedWith === measure?.rendering);
      return wordings.map((one) => ({ ...one, isMeasure: isMeasuring && one.rendering === measure?.rendering }));
    });
  }

  /** Those of a saying: each beside the text that it is from, or the last before it with words in common. */
  history(placed: readonly Placed[]): readonly Wording[] {
    const sorted = byDateOf(placed);
    return sorted.map((one, place) => {
      const before = sorted.slice(0, place).toReversed();
      const like = before.find((other) => isQuoted(other) && this.isLike(one, other));
      return this.wording(one, this.givenTo(one) ?? like, undefined);
    });
  }

  private wording(one: Placed, other: Placed | undefined, measure: Placed | undefined): Wording {
    const language = this.languageOf(one);
    const against = !isQuoted(one) ? undefined : other ? this.wordsIn(other) : this.originalIn(language);
    const compared = comparison(this.wordsIn(one), against, language, other);
    const isUsual = compared.comparedWith === measure?.rendering;
    return { ...one, ...compared, language, speakers: listOf(this.utterance.by), isUsual, isMeasure: false };
  }

  /** The rendering with which the others of a group are compared: of those with the most parts the first. */
  private measureOf(group: readonly Placed[]): Placed | undefined {
    const partsOf = (one: Placed) => this.wordsIn(one).filter((words) => words !== undefined).length;
    const quoted = group.filter(isQuoted);
    const most = Math.max(...quoted.map(partsOf));
    return quoted.find((one) => partsOf(one) === most);
  }

  /** The first rendering in the same language among those that a text has the words from. */
  private givenTo({ giver, ...one }: Placed): Placed | undefined {
    const language = this.languageOf({ giver, ...one });
    return giver.from
      .flatMap((from) => from.renderings.map((rendering) => ({ giver: from, rendering })))
      .find((other) => isQuoted(other) && isSameLanguage(this.languageOf(other), language));
  }

  private isLike(one: Placed, other: Placed): boolean {
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
  private wordsIn({ rendering }: Placed): WordsByPart {
    const { words, parts } = rendering.written;
    return parts && this.utterance.parts ? this.utterance.parts.map(({ id }) => parts[id]) : [words];
  }

  private languageOf({ rendering }: Placed): string {
    return languageOfRendering(rendering, this.dossier);
  }
}

function byDateOf(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((one, other) => byDate(one.rendering.on, other.rendering.on));
}

function isQuoted({ rendering }: Placed): boolean {
  return rendering.written.manner !== "paraphrase";
}

type WordsByPart = readonly (string | undefined)[];

function comparison(own: WordsByPart, against: WordsByPart | undefined, language: string, other: Placed | undefined) {
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
