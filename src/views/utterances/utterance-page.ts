import { byDate } from "../../dossier/dates.ts";
import type { Claim, Dossier, Person, Utterance } from "../../dossier/dossier.ts";
import { isSameLanguage, languageName } from "../../dossier/languages.ts";
import { once } from "../../dossier/once.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import type { Manner } from "../../dossier/schema/vocabulary.ts";
import type { Say } from "../../language/say.ts";
import { originsInWords } from "../origins.ts";
import { counted } from "../source-index.ts";
import { type Descent, descentOf, originsOfRenderings, type Rendering, renderingsOf } from "./descent.ts";
import { languageOfRendering } from "./wordings.ts";

/** What can be said of an utterance from its renderings alone, in one to four sentences, each true whatever is not known. */
export function summaryOf(utterance: Utterance, dossier: Dossier): string {
  const descent = descentOf(utterance, dossier);
  const counts = countsOf(utterance, descent);
  return [
    howMany(utterance, dossier),
    descent.origin ? firstHand(counts) : ofUnknown(counts),
    ...origins(counts, descent, dossier.say),
    ...paraphrases(utterance),
  ].join(" ");
}

interface Counts {
  readonly all: number;
  /** Renderings known to be at first hand. */
  readonly known: number;
  /** Renderings of which it is not known from whom they are. */
  readonly unknown: number;
}

function countsOf({ renderings }: Utterance, { givers }: Descent): Counts {
  const count = (isCounted: (giver: Descent["givers"][number]) => boolean) =>
    givers.filter(isCounted).reduce((sum, { renderings }) => sum + renderings.length, 0);
  return {
    all: renderings.length,
    known: count(({ isFirstHand }) => isFirstHand),
    unknown: count(({ from }) => from.length === 0),
  };
}

function howMany(utterance: Utterance, dossier: Dossier): string {
  const all = renderingsOf(utterance, dossier);
  const texts = new Set(all.map(({ source }) => source.id)).size;
  const languages = languagesOf(all, dossier);
  const renderings = counted(all.length, "rendering", "renderings");
  const inTexts = texts === all.length ? "" : ` in ${counted(texts, "text", "texts")}`;
  return `${renderings}${inTexts}, ${languages.length === 1 ? `in ${languages[0]}` : `in ${languages.length} languages`}.`;
}

/** The names of the languages of renderings, each once. */
function languagesOf(all: readonly Rendering[], dossier: Dossier): readonly string[] {
  const { language } = dossier.site;
  return [...new Set(all.map((one) => languageName(primary(languageOfRendering(one, dossier)), language)))];
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}

function firstHand({ all, known, unknown }: Counts): string {
  if (all === 1)
    return unknown
      ? "Whether it is at first hand is not known."
      : known
        ? "It is at first hand."
        : "It is not at first hand.";
  if (known === all) return "All have the words at first hand.";
  const least = `${known} ${known === 1 ? "has" : "have"} the words at first hand`;
  if (unknown === 0) return known === 0 ? "None has the words at first hand." : `${least}, ${all - known} from others.`;
  const most = `${known + unknown} ${known + unknown === 1 ? "has" : "have"} the words at first hand`;
  if (known === 0) return `At most ${most}: of ${unknown === 1 ? "it" : "these"} it is not known from whom.`;
  return `At least ${known} and at most ${most}: of ${unknown} it is not known from whom.`;
}

/** The same of words of which nobody knows who said them first. */
function ofUnknown({ all, unknown }: Counts): string {
  if (unknown === 0)
    return all === 1 ? "It is known from whom it has the words." : "Of each it is known from whom it has the words.";
  if (all === 1) return "From whom it has the words is not known.";
  if (unknown === all) return "Of none it is known from whom it has the words.";
  return `Of ${unknown} it is not known from whom ${unknown === 1 ? "it has" : "they have"} the words.`;
}

/** How many origins stand behind the renderings, where that is more than the number of those at first hand. */
function origins({ all, known, unknown }: Counts, descent: Descent, say: Say): readonly string[] {
  const bounds = originsOfRenderings(descent);
  if (all === 1 || (descent.origin && bounds.atMost === known + unknown)) return [];
  return [`They go back to ${originsInWords(bounds, say)}.`];
}

function paraphrases({ renderings }: Utterance): readonly string[] {
  const count = renderings.filter(({ manner }) => manner === "paraphrase").length;
  if (count === 0) return [];
  if (count === renderings.length)
    return [count === 1 ? "It is a paraphrase." : "All are paraphrases: none quotes the words."];
  return [`${counted(count, "is a paraphrase", "are paraphrases")}.`];
}

/** How a text gives the words, as readers see it. */
const manners: Readonly<Record<Manner, string>> = {
  verbatim: "word for word",
  translated: "translated",
  retranslated: "translated from a translation",
  paraphrase: "a paraphrase",
};

/** "translated", "word for word, in Russian", "a paraphrase, in Italian": the language where it is not the site's. */
export function mannerOf(rendering: Rendering, dossier: Dossier): string {
  const language = languageOfRendering(rendering, dossier);
  const manner = manners[rendering.written.manner];
  if (isSameLanguage(language, dossier.site.language)) return manner;
  return `${manner}, in ${languageName(primary(language), dossier.site.language)}`;
}

/** What rests on an utterance. */
interface RestingClaim {
  readonly claim: Claim;
  /** Whether the claim's own words are of it; otherwise a hop of its chain is. */
  readonly isOwn: boolean;
}

/** The claims of which the words, or those of a hop, are of an utterance, in the order of their ids. */
export function claimsResting({ id }: Pick<Utterance, "id">, { claims }: Dossier): readonly RestingClaim[] {
  return [...claims.values()].flatMap((claim) => {
    const isOwn = claim.utterance === id;
    return isOwn || claim.chain.some(({ utterance }) => utterance === id) ? [{ claim, isOwn }] : [];
  });
}

/** Other utterances of which a text has its words from this one. */
export function utterancesFrom({ id }: Pick<Utterance, "id">, { utterances, sources, people }: Dossier) {
  if (sources.has(id) || people.has(id)) return [];
  const isFrom = (other: Utterance) => other.id !== id && other.renderings.some(({ from }) => from?.includes(id));
  return [...utterances.values()].filter(isFrom);
}

/** An utterance with what somebody has to do with it. */
export interface OwnUtterance {
  readonly utterance: Utterance;
  /** Whether it is theirs; otherwise texts only say so. */
  readonly isTheirs: boolean;
  /** How many texts name them as the speaker, of how many. */
  readonly credits: number;
}

/** The utterances of somebody, and those that texts credit to them, by date. */
export function utterancesBy({ id }: Pick<Person, "id">, dossier: Dossier): readonly OwnUtterance[] {
  return byPerson(dossier).get(id) ?? [];
}

const byPerson = once(({ utterances }: Dossier): ReadonlyMap<string, readonly OwnUtterance[]> => {
  const all = new Map<string, OwnUtterance[]>();
  for (const utterance of inOrder(utterances.values())) {
    const speakers = listOf(utterance.by);
    const credited = utterance.renderings.flatMap(({ credits }) => listOf(credits));
    for (const id of new Set([...speakers, ...credited])) {
      const credits = credited.filter((one) => one === id).length;
      all.set(id, [...(all.get(id) ?? []), { utterance, isTheirs: speakers.includes(id), credits }]);
    }
  }
  return all;
});

/** Utterances by the day on which they were said; those without one by their titles, last. */
export function inOrder(utterances: Iterable<Utterance>): readonly Utterance[] {
  return [...utterances].toSorted((one, other) => byDate(one.on, other.on) || (one.title < other.title ? -1 : 1));
}

/** The utterances of a dossier in the order in which they are listed, worked out once. */
export const utterancesInOrder = once(({ utterances }: Dossier) => inOrder(utterances.values()));
