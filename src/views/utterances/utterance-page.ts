import { byDate } from "../../dossier/dates.ts";
import type { Claim, Dossier, Person, Utterance } from "../../dossier/dossier.ts";
import { isSameLanguage, languageName } from "../../dossier/languages.ts";
import { once } from "../../dossier/once.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import { joined } from "../../language/joined.ts";
import type { Say } from "../../language/say.ts";
import { originsInWords } from "../origins.ts";
import { type Descent, descentOf, originsOfRenderings, type Rendering, renderingsOf } from "./descent.ts";
import { languageOfRendering } from "./wordings.ts";

/** What can be said of an utterance from its renderings alone, in one to four sentences, each true whatever is not known. */
export function summaryOf(utterance: Utterance, dossier: Dossier): string {
  const descent = descentOf(utterance, dossier);
  const counts = countsOf(utterance, descent);
  const { say } = dossier;
  const sentences = [
    howMany(utterance, dossier),
    descent.origin ? firstHand(counts, say) : ofUnknown(counts, say),
    ...origins(counts, descent, say),
    ...paraphrases(utterance, say),
  ];
  return joined(sentences, "sentences", say);
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
  const { say } = dossier;
  const all = renderingsOf(utterance, dossier);
  const count = all.length;
  const texts = new Set(all.map(({ source }) => source.id)).size;
  const [language = "", ...others] = languagesOf(all, dossier);
  const languages = others.length + 1;
  if (others.length === 0)
    return texts === count
      ? say("utterance.inOneLanguage", { count, language })
      : say("utterance.inTextsInOneLanguage", { count, texts, language });
  return texts === count
    ? say("utterance.inLanguages", { count, languages })
    : say("utterance.inTextsInLanguages", { count, texts, languages });
}

/** The names of the languages of renderings, each once. */
function languagesOf(all: readonly Rendering[], dossier: Dossier): readonly string[] {
  const { language } = dossier.site;
  return [...new Set(all.map((one) => languageName(primary(languageOfRendering(one, dossier)), language)))];
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}

function firstHand({ all, known, unknown }: Counts, say: Say): string {
  if (all === 1)
    return say(
      unknown ? "utterance.firstHand.notKnown" : known ? "utterance.firstHand.it" : "utterance.firstHand.notIt",
    );
  if (known === all) return say("utterance.firstHand.all");
  if (unknown === 0)
    return known === 0
      ? say("utterance.firstHand.none")
      : say("utterance.firstHand.some", { count: known, others: say.number(all - known) });
  if (known === 0) return say("utterance.firstHand.atMost", { count: unknown });
  return say("utterance.firstHand.between", {
    least: say.number(known),
    most: known + unknown,
    unknown: say.number(unknown),
  });
}

/** The same of words of which nobody knows who said them first. */
function ofUnknown({ all, unknown }: Counts, say: Say): string {
  if (unknown === 0) return say(all === 1 ? "utterance.from.it" : "utterance.from.each");
  if (all === 1) return say("utterance.from.notIt");
  return unknown === all ? say("utterance.from.none") : say("utterance.from.notSome", { count: unknown });
}

/** How many origins stand behind the renderings, where that is more than the number of those at first hand. */
function origins({ all, known, unknown }: Counts, descent: Descent, say: Say): readonly string[] {
  const bounds = originsOfRenderings(descent);
  if (all === 1 || (descent.origin && bounds.atMost === known + unknown)) return [];
  return [say("utterance.origins", { origins: originsInWords(bounds, say) })];
}

function paraphrases({ renderings }: Utterance, say: Say): readonly string[] {
  const count = renderings.filter(({ manner }) => manner === "paraphrase").length;
  if (count === 0) return [];
  if (count < renderings.length) return [say("utterance.paraphrases.some", { count })];
  return [say(count === 1 ? "utterance.paraphrase" : "utterance.paraphrases.all")];
}

/** "translated", "word for word, in Russian", "a paraphrase, in Italian": the language where it is not the site's. */
export function mannerOf(rendering: Rendering, dossier: Dossier): string {
  const language = languageOfRendering(rendering, dossier);
  const { say, site } = dossier;
  const manner = say(`manner.${rendering.written.manner}`);
  if (isSameLanguage(language, site.language)) return manner;
  return say("manner.inLanguage", { manner, language: languageName(primary(language), site.language) });
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
