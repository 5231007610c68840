import type { APIRoute } from "astro";
import { filterSheet } from "../../core/filter-sheet.ts";

export const GET: APIRoute = () =>
  new Response(filterSheet(), { headers: { "Content-Type": "text/css; charset=utf-8" } });
