import type { APIRoute } from "astro";
import { feedFiles } from "../outputs/feeds.ts";
import { addressesOf, answer } from "../site/endpoint.ts";

export function getStaticPaths() {
  return addressesOf(feedFiles, "feed", /(.+)\.xml$/);
}

/** A feed, or a page of a long one: `feed.xml`, `feed-2.xml`, `corrections.xml`. */
export const GET: APIRoute = ({ props }) => answer(props["file"]);
