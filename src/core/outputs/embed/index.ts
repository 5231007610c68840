import type { Edition } from "../../edition.ts";
import { mediaTypes, type OutputFile } from "../output-file.ts";
import { cardPage } from "./card.ts";
import { cardSheet } from "./card-sheet.ts";
import { CARD_SHEET, cardPath } from "./paths.ts";

/** The cards of all claims and their sheet. */
export function* embedFiles(edition: Edition): Generator<OutputFile> {
  yield { path: CARD_SHEET, type: mediaTypes.css, text: cardSheet };
  for (const claim of edition.dossier.claims.values())
    yield { path: `${cardPath(claim.id)}index.html`, type: mediaTypes.html, text: cardPage(claim, edition) };
}
