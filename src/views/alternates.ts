import { type Direction, directionOfLanguage } from "../dossier/direction.ts";
import { languageName } from "../dossier/languages.ts";
import type { Edition } from "./edition.ts";

/** A page of the same dossier in another language. */
export interface PageAlternate {
  /** BCP 47. */
  readonly language: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Where that runs against the page. */
  readonly direction: Direction | undefined;
  /** The full address. */
  readonly address: string;
}

/** The sisters of a page (its path with the base): on every site in another language that is known to have a page of the same path. */
export function alternatesOfPage(path: string, { dossier, addresses }: Edition): readonly PageAlternate[] {
  const own = directionOfLanguage(dossier.site.language);
  const below = path.slice(addresses.location.base.length);
  return dossier.alternates
    .filter(({ pages }) => pages.has(below))
    .map(({ language, url }) => {
      const direction = directionOfLanguage(language);
      return {
        language,
        name: languageName(language, language),
        direction: direction === own ? undefined : direction,
        address: url + below,
      };
    });
}
