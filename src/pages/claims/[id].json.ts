import { getCollection } from "astro:content";
import { claimFiles } from "../../core/outputs/index.ts";
import { ofEntry } from "../../shell/endpoint.ts";

export async function getStaticPaths() {
  return (await getCollection("claims")).map(({ id }) => ({ params: { id } }));
}

/** A claim as data. */
export const GET = ofEntry(claimFiles.data);
