import type { Claim, Dossier } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { passagesOf } from "../dossier/passages.ts";
import { articlesInOrder } from "./article-page.ts";
import { claimIndexOf } from "./claim-index.ts";

/** The place of a claim among others in the order of a text. */
export interface PlaceInText {
  /** Whose order it is: that of the text that the lead article reads, or that of an article. */
  readonly of: "text" | "article";
  /** Counted from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly previous: Claim | undefined;
  readonly next: Claim | undefined;
}

/**
 * Where a claim stands in the order of a text: the statements of the text that the lead article reads in the order of
 * its paragraphs; every other claim in the order of the first article that annotates it, beside those of its kind. So each
 * claim stands in one order at most, and the way back is the way there. Undefined where no text has it.
 */
export function placeInText({ id }: Pick<Claim, "id">, dossier: Dossier): PlaceInText | undefined {
  return placesOf(dossier).get(id);
}

const placesOf = once((dossier: Dossier): ReadonlyMap<string, PlaceInText> => {
  const places = new Map<string, PlaceInText>();
  const add = (claims: readonly Claim[], of: PlaceInText["of"]) => {
    for (const [index, { id }] of claims.entries())
      places.set(id, {
        of,
        number: index + 1,
        total: claims.length,
        previous: claims[index - 1],
        next: claims[index + 1],
      });
  };
  add(
    claimIndexOf(dossier).pages.flatMap(({ statements }) => statements.map(({ claim }) => claim)),
    "text",
  );
  for (const article of articlesInOrder(dossier)) {
    const annotated = new Set(passagesOf(article).map(({ claim }) => claim));
    const claims = [...annotated].flatMap((id) => dossier.claims.get(id) ?? []);
    add(
      claims.filter(({ id }) => !places.has(id)),
      "article",
    );
  }
  return places;
});
