/** Where the sheet of the cards stands, from the root of the site. */
export const CARD_SHEET = "embed/card.css";

/** Where the card of a claim stands, from the root of the site. */
export function cardPath(claim: string): string {
  return `embed/claims/${claim}/`;
}
