import type { Site, Source } from "./dossier.ts";
import { remembering } from "./remembering.ts";

/** The language of a source (BCP 47): its own, or the site's. */
export function languageOfSource(source: Pick<Source, "language">, site: Pick<Site, "language">): string {
  return source.language ?? site.language;
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
