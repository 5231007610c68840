import type { APIRoute } from "astro";
import { sitemapFiles } from "../outputs/crawlers.ts";
import { addressesOf, answer } from "../site/endpoint.ts";

export function getStaticPaths() {
  return addressesOf(sitemapFiles, "part", /^sitemap-(.+)\.xml$/);
}

/** The index of the sitemaps, or one of them. */
export const GET: APIRoute = ({ props }) => answer(props["file"]);
