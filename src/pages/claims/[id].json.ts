import { getCollection } from "astro:content";
import { claimFiles } from "../../outputs/outputs.ts";
import { ofEntry } from "../../site/endpoint.ts";

export async function getStaticPaths() {
  return (await getCollection("claims")).map(({ id }) => ({ params: { id } }));
}

/** A claim as data. */
export const GET = ofEntry(claimFiles.data);
