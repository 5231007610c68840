import { claimFiles } from "../../outputs/outputs.ts";
import { publishedEntries } from "../../site/current-edition.ts";
import { ofEntry } from "../../site/endpoint.ts";

export async function getStaticPaths() {
  return (await publishedEntries("claims")).map(({ id }) => ({ params: { id } }));
}

/** A claim as data. */
export const GET = ofEntry(claimFiles.data);
