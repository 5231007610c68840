import { isSameLanguage, languageOfSource } from "./languages.ts";
import type { Manuscript } from "./manuscript.ts";

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
