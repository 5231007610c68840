import type {
  Book,
  CorrectionComment,
  DigitalDocument,
  IdReference,
  ImageObject,
  MediaObject,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person as PersonNode,
  Article as PlainArticle,
  SocialMediaPosting,
} from "schema-dts";
import { plainDate } from "../../dossier/dates.ts";
import { withoutIsolation } from "../../dossier/direction.ts";
import { type Article, type Claim, entryOf, type Person, type Source } from "../../dossier/dossier.ts";
import { languageOfSource } from "../../dossier/languages.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import { joined } from "../../language/joined.ts";
import type { Say } from "../../language/say.ts";
import { correctionName, isWithdrawn } from "../../record/corrections.ts";
import { addressOfImage } from "../../views/appearance.ts";
import type { Edition } from "../../views/edition.ts";
import { doiAddress, pagesInWords } from "../../views/source-text.ts";

/**
 * Writes JSON so that it can stand between `<script type="application/ld+json">` and `</script>` as it is: every `<` is
 * escaped, so that no text can end the element or open a comment (HTML, "Restrictions for contents of script elements"),
 * and so are the two line separators that JSON allows and older scripts do not.
 */
export function scriptText(data: object): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The publisher's `@id`: an anchor of the front page. */
export function publisherId({ addresses }: Edition): string {
  return `${addresses.absolute(addresses.to("home"))}#publisher`;
}

/** The publisher in short, with the `@id` under which the front page describes it in full. */
export function publisherNode(edition: Edition): NewsMediaOrganization & { readonly "@id": string } {
  const { name, url } = edition.dossier.site.publisher;
  return { "@type": "NewsMediaOrganization", "@id": publisherId(edition), name, url };
}

/** Who wrote an article: the publisher itself where the byline is its name, a person otherwise. */
export function authorNode(author: { name: string; url?: string | undefined }, edition: Edition) {
  if (author.name === edition.dossier.site.publisher.name) return publisherNode(edition);
  return {
    "@type": "Person",
    name: author.name,
    ...(author.url ? { url: author.url } : {}),
  } as const satisfies PersonNode;
}

/** A person, organisation or outlet of the dossier, identified by an anchor of its page, since nobody is a page. */
export function personNode(id: string, edition: Edition): PersonNode | Organization {
  const { addresses, dossier } = edition;
  const person = entryOf(dossier.people, id);
  const url = addresses.absolute(addresses.person(id));
  return { "@type": typeOf(person), ...personReference(id, edition), url, ...described(person) };
}

/** A mere reference to a person, for places where the description stands elsewhere on the page. */
export function personReference(id: string, { addresses }: Edition): IdReference {
  return { "@id": `${addresses.absolute(addresses.person(id))}#who` };
}

function typeOf({ kind }: Person) {
  return (
    {
      person: "Person",
      organisation: "Organization",
      outlet: "NewsMediaOrganization",
      group: "Organization",
      unnamed: "Person",
      saying: "Person",
    } as const
  )[kind];
}

function described({ name, nativeName, sameAs }: Person) {
  return {
    name,
    ...(nativeName ? { alternateName: nativeName.text } : {}),
    ...(sameAs ? { sameAs } : {}),
  };
}

/** The pages, by their ids, on which a dossier says how it works; the templates of a new dossier begin with them. */
const METHOD = "method";
const CORRECTIONS_POLICY = "corrections-policy";

/** The address of the page on how verdicts are reached; undefined where the dossier has none. */
export function methodAddress(edition: Edition): string | undefined {
  return pageAddress(METHOD, edition);
}

/** What readers may rely on, each as an address; what the dossier has no page for is left out. */
export function policies(edition: Edition) {
  const { addresses } = edition;
  const method = methodAddress(edition);
  const corrections = pageAddress(CORRECTIONS_POLICY, edition);
  return {
    correctionsPolicy: corrections ?? addresses.absolute(addresses.to("corrections")),
    ...(corrections ? { actionableFeedbackPolicy: corrections } : {}),
    ...(method ? { publishingPrinciples: method, verificationFactCheckingPolicy: method } : {}),
  };
}

function pageAddress(id: string, { addresses, dossier }: Edition): string | undefined {
  return dossier.pages.has(id) ? addresses.absolute(addresses.page(id)) : undefined;
}

/** A date under its key; nothing where it is vague, since schema.org knows the forms of ISO 8601-1 alone. */
export function dated<Key extends string>(key: Key, date: string | undefined): { readonly [Name in Key]?: string } {
  const plain = plainDate(date);
  return (plain === undefined ? {} : { [key]: plain }) as { readonly [Name in Key]?: string };
}

/** The corrections of a claim or an article as the vocabulary's comments; nothing where there are none. */
export function correctionNodes(
  collection: "articles" | "claims",
  { id, corrections }: Pick<Article | Claim, "id" | "corrections">,
  { addresses, dossier }: Edition,
) {
  if (corrections.length === 0) return {};
  const correction = corrections.map(({ on, kind, text }, index): CorrectionComment & { readonly "@id": string } => ({
    "@type": "CorrectionComment",
    "@id": addresses.absolute(addresses.correction(collection, id, index + 1)),
    name: withoutIsolation(correctionName(kind, dossier.say)),
    text,
    ...dated("datePublished", on),
    inLanguage: dossier.site.language,
  }));
  return { correction, ...(isWithdrawn({ corrections }) ? { creativeWorkStatus: "Withdrawn" } : {}) };
}

const types = {
  report: "NewsArticle",
  transcript: "Article",
  recording: "MediaObject",
  statement: "Article",
  document: "DigitalDocument",
  post: "SocialMediaPosting",
  book: "Book",
  newspaper: "NewsArticle",
  broadcast: "MediaObject",
  archive: "DigitalDocument",
  image: "ImageObject",
} as const satisfies Record<Source["kind"], string>;

type SourceNode = (
  | NewsArticle
  | PlainArticle
  | Book
  | ImageObject
  | MediaObject
  | DigitalDocument
  | SocialMediaPosting
) & {
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
    ...(source.url ? { url: source.url } : {}),
    publisher: { "@type": "Organization", name: source.publisher },
    inLanguage: languageOfSource(source, edition.dossier.site),
    ...dated("datePublished", source.published),
    ...dated("dateModified", source.updated),
    ...(source.archived ? { archivedAt: source.archived } : {}),
    ...citedNode(source, edition.dossier.say),
    ...basisOf(source, edition),
    ...(source.image ? { image: imageNode(source.image, edition) } : {}),
  };
}

/** Where a source stands that is printed, broadcast or kept in an archive. */
function citedNode({ citation }: Source, say: Say): object {
  if (citation === undefined) return {};
  const { container, volume, issue, pages, edition, place, doi, isbn } = citation;
  const details = [
    ...(volume ? [say("citation.volume", { number: volume })] : []),
    ...(issue ? [say("citation.issue", { number: issue })] : []),
    ...(pages ? [pagesInWords(pages, say)] : []),
  ];
  const identifiers = [
    ...(doi ? [doiAddress(doi)] : []),
    ...(isbn ? [`urn:isbn:${isbn.replaceAll(/[\s-]/g, "")}`] : []),
  ];
  return {
    ...(container
      ? {
          isPartOf: {
            "@type": "CreativeWork",
            name: container,
            ...(details.length > 0 ? { description: withoutIsolation(joined(details, "items", say)) } : {}),
          },
        }
      : {}),
    ...(edition ? { version: edition } : {}),
    ...(place ? { locationCreated: { "@type": "Place", name: place } } : {}),
    ...(identifiers.length > 0 ? { identifier: oneOrAll(identifiers) } : {}),
  };
}

/** What a source copies or passes on, as far as it is a text. */
function basisOf({ copyOf, relays = [] }: Source, edition: Edition): object {
  const { sources } = edition.dossier;
  const texts = [...listOf(copyOf), ...relays.filter((id) => sources.has(id))];
  return texts.length === 0 ? {} : { isBasedOn: oneOrAll(texts.map((id) => ({ "@id": sourceId(id, edition) }))) };
}

/** A picture that the dossier shows, from its own public folder. */
export function imageNode(image: NonNullable<Source["image"]>, { addresses }: Edition): ImageObject {
  return {
    "@type": "ImageObject",
    contentUrl: addresses.absolute(addressOfImage(image, addresses)),
    description: image.alt,
    ...(image.credit === undefined ? {} : { creditText: image.credit }),
  };
}

/** One value as it is, several as a list: as JSON-LD reads best. */
export function oneOrAll<Value>(values: readonly Value[]): Value | readonly Value[] {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : values;
}
