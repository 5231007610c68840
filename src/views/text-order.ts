import type { Claim, Dossier } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { passagesOf } from "../dossier/passages.ts";
import { articlesInOrder } from "./article-page.ts";
import { claimIndexOf } from "./claim-index.ts";

/** The place of a claim among others in the order of a text. */
export interface PlaceInText {
  /** What stands in this order, and in which: statements in that of the text, claims in that of the article. */
  readonly name: "statements" | "claims" | "otherClaims";
  /** What one of them is called. */
  readonly unit: "statement" | "claim";
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
  const add = (claims: readonly Claim[], name: PlaceInText["name"], unit: PlaceInText["unit"]) => {
    for (const [index, { id }] of claims.entries())
      places.set(id, {
        name,
        unit,
        number: index + 1,
        total: claims.length,
        previous: claims[index - 1],
        next: claims[index + 1],
      });
  };
  const statements = claimIndexOf(dossier).pages.flatMap((page) => page.statements.map(({ claim }) => claim));
  add(statements, "statements", "statement");
  const name = statements.length > 0 ? "otherClaims" : "claims";
  for (const article of articlesInOrder(dossier)) {
    const annotated = new Set(passagesOf(article).map(({ claim }) => claim));
    const claims = [...annotated].flatMap((id) => dossier.claims.get(id) ?? []);
    add(
      claims.filter(({ id }) => !places.has(id)),
      name,
      "claim",
    );
  }
  return places;
});
