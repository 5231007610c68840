import { articleFiles } from "../../../outputs/outputs.ts";
import { publishedEntries } from "../../../site/current-edition.ts";
import { ofEntry } from "../../../site/endpoint.ts";

export async function getStaticPaths() {
  return (await publishedEntries("articles")).map(({ id }) => ({ params: { id } }));
}

/** The notes of an article as Web Annotations. */
export const GET = ofEntry(articleFiles.annotations);
