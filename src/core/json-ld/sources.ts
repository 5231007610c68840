import type { Article, DigitalDocument, MediaObject, NewsArticle, SocialMediaPosting } from "schema-dts";
import { entryOf, type Source } from "../dossier.ts";
import type { Edition } from "../edition.ts";
import { languageOfSource } from "../languages.ts";

const types = {
  report: "NewsArticle",
  transcript: "Article",
  recording: "MediaObject",
  statement: "Article",
  document: "DigitalDocument",
  post: "SocialMediaPosting",
} as const satisfies Record<Source["kind"], string>;

type SourceNode = (NewsArticle | Article | MediaObject | DigitalDocument | SocialMediaPosting) & {
  readonly "@id": string;
};

/** The `@id` of a source: an anchor of the list of sources, whichever page of the list it stands on, so that it stays. */
export function sourceId(id: string, { addresses }: Edition): string {
  return `${addresses.absolute(addresses.to("sources"))}#${id}`;
}

/** A source as a work of its own: what and whose it is, where it stands, and the capture that lasts. */
export function sourceNode(id: string, edition: Edition): SourceNode {
  const source = entryOf(edition.dossier.sources, id);
  return {
    "@type": types[source.kind],
    "@id": sourceId(id, edition),
    name: source.title,
    url: source.url,
    publisher: { "@type": "Organization", name: source.publisher },
    inLanguage: languageOfSource(source, edition.dossier.site),
    ...(source.published ? { datePublished: source.published } : {}),
    ...(source.archived ? { archivedAt: source.archived } : {}),
  };
}
