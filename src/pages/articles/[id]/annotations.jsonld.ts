import { getCollection } from "astro:content";
import { articleFiles } from "../../../outputs/outputs.ts";
import { ofEntry } from "../../../site/endpoint.ts";

export async function getStaticPaths() {
  return (await getCollection("articles")).map(({ id }) => ({ params: { id } }));
}

/** The notes of an article as Web Annotations. */
export const GET = ofEntry(articleFiles.annotations);
