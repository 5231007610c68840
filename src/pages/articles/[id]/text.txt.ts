import { getCollection } from "astro:content";
import { articleFiles } from "../../../core/outputs/index.ts";
import { ofEntry } from "../../../shell/endpoint.ts";

export async function getStaticPaths() {
  return (await getCollection("articles")).map(({ id }) => ({ params: { id } }));
}

/** The text of an article, in which its annotations count. */
export const GET = ofEntry(articleFiles.text);
