import type { APIRoute } from "astro";
import sheet from "../../styles/sheets/claims.css?inline";
import { filterSheet } from "../../views/claim-index.ts";

/** The sheet of the index of claims, with the rules by which it filters itself. */
export const GET: APIRoute = () =>
  new Response(`${sheet}\n${filterSheet()}`, { headers: { "Content-Type": "text/css; charset=utf-8" } });
