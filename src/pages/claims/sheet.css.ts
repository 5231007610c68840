import type { APIRoute } from "astro";
import { filterSheet } from "../../core/filter-sheet.ts";
import sheet from "../../styles/sheets/claims.css?inline";

/** The sheet of the index of claims, with the rules by which it filters itself. */
export const GET: APIRoute = () =>
  new Response(`${sheet}\n${filterSheet()}`, { headers: { "Content-Type": "text/css; charset=utf-8" } });
