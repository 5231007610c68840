import type { APIRoute } from "astro";
import { currentEdition } from "../../site/current-edition.ts";
import sheet from "../../styles/sheets/claims.css?inline";
import { filterSheet } from "../../views/claim-index.ts";
import { counterStyles } from "../../views/counted-by-sheet.ts";

/** The sheet of the index of claims, with the rules by which it filters itself, and what it says where it counts. */
export const GET: APIRoute = async () => {
  const { say } = (await currentEdition()).dossier;
  return new Response(`${sheet}\n${counterStyles(say)}${filterSheet()}`, {
    headers: { "Content-Type": "text/css; charset=utf-8" },
  });
};
