import type { Dossier, Site, Source } from "./dossier.ts";
import type { Manuscript } from "./manuscript.ts";
import { once, remembering } from "./once.ts";

/** The language of a source (BCP 47): its own, or the site's. */
export function languageOfSource(source: Pick<Source, "language">, site: Pick<Site, "language">): string {
  return source.language ?? site.language;
}

/**
 * The language of a publisher's name, where its writing says that it is the source's and not the site's: “РБК”, but not
 * “TASS”. What follows in brackets is the same name in the site's letters: “ТАСС (TASS)”.
 */
export function languageOfPublisher(
  { publisher, language }: Pick<Source, "publisher" | "language">,
  site: Pick<Site, "language">,
): string | undefined {
  const system = writingSystemOf(publisher.replace(/\s*\([^()]*\)$/u, ""));
  if (language === undefined || system === undefined || system === writingSystemOfLanguage(site.language))
    return undefined;
  return system === writingSystemOfLanguage(language) ? language : undefined;
}

/** Whether two tags name the same language, whatever the region: `en-GB` is no other language than `en`. */
export function isSameLanguage(one: string, other: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split("-")[0];
  return primary(one) === primary(other);
}

const namesIn = remembering(10, (language) => new Intl.DisplayNames([language, "en"], { type: "language" }));

/** The name of a language in another, or in English where that has none; both as tags (BCP 47). Throws for what is no tag. */
export function languageName(named: string, language: string): string {
  return namesIn(language).of(named) ?? named;
}

/** Quoted words with the language they stand in. */
export interface QuotedWords {
  readonly text: string;
  readonly language: string;
  /** The words in the site's language, where they are in another. */
  readonly translation: string | undefined;
}

/** The id of the source in which the words of a hop stand: the one that is named for it, or the first that shows the hop. */
export function sourceOfHop({
  in: source,
  sources,
}: {
  readonly in?: string | undefined;
  readonly sources: readonly string[];
}): string | undefined {
  return source ?? sources[0];
}

/**
 * The words of a quotation, in the language given with it or else that of its source; undefined where no words are given.
 * A hop of a chain without sources has the language of the site.
 */
export function quotedWords(
  quotation: {
    readonly words?: string | undefined;
    readonly language?: string | undefined;
    readonly translation?: string | undefined;
  },
  source: Pick<Source, "language"> | undefined,
  site: Pick<Site, "language">,
): QuotedWords | undefined {
  const { words, language, translation } = quotation;
  if (words === undefined) return undefined;
  return { text: words, language: language ?? languageOfSource(source ?? {}, site), translation };
}

/** The site's language (BCP 47), or its default where that is missing or not acceptable. */
export function languageOfSite({ site }: Manuscript): string {
  return site?.data.language ?? "en";
}

/**
 * The language of quoted words where it is another than the site's: their own, or else that of their source; undefined
 * where it is the site's, or where the source is not there to tell.
 */
export function foreignLanguageOf(
  manuscript: Manuscript,
  own: string | undefined,
  sourceId: string | undefined,
): string | undefined {
  const site = languageOfSite(manuscript);
  const source = sourceId === undefined ? undefined : manuscript.entries.sources.get(sourceId)?.data;
  const language = own ?? languageOfSource({ language: source?.language }, { language: site });
  return isSameLanguage(language, site) ? undefined : language;
}

/**
 * The quotations and native names of a dossier that are not in the site's language, each with its language (BCP 47), so that a text which
 * repeats them can say what language they are in. Worked out once.
 */
export const foreignWords = once(
  ({ claims, people, utterances, sources, site }: Dossier): ReadonlyMap<string, string> => {
    const quotations = [...claims.values()].flatMap(({ said, chain, evidence, reply }) => [
      quotedWords(said, sources.get(said.in), site),
      ...(said.also ?? []).map((carrier) => quotedWords(carrier, sources.get(carrier.in), site)),
      quotedWords(said.withdrawn ?? {}, sources.get(said.withdrawn?.in ?? said.in), site),
      quotedWords(reply ?? {}, sources.get(reply?.in ?? ""), site),
      ...chain.map((hop) => quotedWords(hop, sources.get(sourceOfHop(hop) ?? ""), site)),
      ...evidence.map((item) => quotedWords({ ...item, words: item.quote }, sources.get(item.source), site)),
    ]);
    const names = [...people.values()].flatMap(({ nativeName }) =>
      nativeName === undefined ? [] : [{ ...nativeName, translation: undefined }],
    );
    const renderings = [...utterances.values()].flatMap(({ renderings: all, parts = [], ...utterance }) => [
      ...[utterance, ...parts.map((part) => ({ ...utterance, ...part }))].map((one) =>
        quotedWords(one, sources.get(utterance.in ?? ""), site),
      ),
      ...all.flatMap(({ words, parts: ofParts = {}, ...rendering }) =>
        [words, ...Object.values(ofParts)].map((one) =>
          quotedWords({ ...rendering, words: one }, sources.get(rendering.in), site),
        ),
      ),
    ]);
    const isForeign = (words: QuotedWords | undefined): words is QuotedWords =>
      words !== undefined && !isSameLanguage(words.language, site.language);
    const all = [...quotations, ...renderings, ...names].filter(isForeign);
    return new Map(all.map(({ text, language }) => [text, language]));
  },
);

/** Writings in use, with their codes (ISO 15924), by which Unicode knows their letters as well. */
const CODES =
  "Latn Cyrl Grek Arab Hebr Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Mymr Khmr Tibt Ethi Mong Thaa Syrc Cher Cans Hang Hani".split(
    " ",
  );

/** The code of a writing. What is written with Chinese characters, Japanese too, is one. */
export type WritingSystem = string;

const LETTERS = new Map<WritingSystem, RegExp>(
  CODES.map((code) => [
    code,
    code === "Hani" ? /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/gu : new RegExp(`\\p{sc=${code}}`, "gu"),
  ]),
);

/** The codes of writings that are named otherwise for a language. */
const OTHER_NAMES: Readonly<Record<string, WritingSystem>> = {
  Jpan: "Hani",
  Hans: "Hani",
  Hant: "Hani",
  Kore: "Hang",
};

/** The writing system of most letters of a text; undefined where no letter belongs to a known one. */
export function writingSystemOf(text: string): WritingSystem | undefined {
  let most = 0;
  let found: WritingSystem | undefined;
  for (const [system, letters] of LETTERS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      most = count;
      found = system;
    }
  }
  return found;
}

/** The writing system in which a language (BCP 47) is usually written; undefined where it cannot be told apart. */
export function writingSystemOfLanguage(language: string): WritingSystem | undefined {
  const script = new Intl.Locale(language).maximize().script ?? "";
  const system = OTHER_NAMES[script] ?? script;
  return LETTERS.has(system) ? system : undefined;
}
