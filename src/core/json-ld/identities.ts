import type { IdReference, NewsMediaOrganization, Organization, Person as PersonNode } from "schema-dts";
import { entryOf, type Person } from "../dossier.ts";
import type { Edition } from "../edition.ts";

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
  return ({ person: "Person", organisation: "Organization", outlet: "NewsMediaOrganization" } as const)[kind];
}

function described({ name, nativeName, sameAs }: Person) {
  return {
    name,
    ...(nativeName ? { alternateName: nativeName.text } : {}),
    ...(sameAs ? { sameAs } : {}),
  };
}
