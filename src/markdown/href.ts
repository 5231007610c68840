import type { Collection } from "../dossier/collections.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { composed, readBodyAddress } from "../dossier/links.ts";
import { encodedAddress, encodedPath } from "../dossier/schema/web-address.ts";
import type { Addresses } from "../routes/addresses.ts";

/** Collections whose entries have places on pages that they share, by the paths of these pages. */
const SHARED_PAGES = {
  "/timeline/": "timeline",
  "/sources/": "sources",
  "/positions/": "questions",
} as const satisfies Readonly<Record<string, Collection>>;
type SharedPage = (typeof SHARED_PAGES)[keyof typeof SHARED_PAGES];

/** Where an address of a body is read. */
export interface Surroundings {
  readonly addresses: Addresses;
  readonly dossier: Pick<Dossier, SharedPage>;
  /** Whose body it is. */
  readonly collection: Collection | "site";
  /** What is put before each of the body's own ids, as other bodies share the page. */
  readonly idPrefix: string;
  /** Whether an id is one of the body's own. */
  isOwnId(id: string): boolean;
}

/**
 * What an address in a checked body becomes, of a link and of an image alike: the page or place of an entry, a path of the
 * site below its base, a place on the page under the id that it has there, or the address itself.
 */
export function hrefOf(url: string, { addresses, dossier, collection, idPrefix, isOwnId }: Surroundings): string {
  const address = readBodyAddress(url, addresses.location);
  /** Lists may go over several pages, so that the path of the first one is not enough. */
  const placeOn = (page: Collection | "site" | undefined, id: string) =>
    isShared(page) && dossier[page].has(id) ? addresses.entry(page, id) : undefined;
  if (address.kind === "entry") {
    const { link } = address;
    return addresses.entry(link.collection, link.id) + hash(link.fragment);
  }
  if (address.kind === "anchor") {
    const { fragment } = address;
    if (isOwnId(fragment)) return hash(idPrefix + fragment);
    return placeOn(collection, fragment) ?? hash(fragment);
  }
  if (address.kind !== "path") return encodedAddress(url);
  const [query = ""] = /\?[^#]*/.exec(url) ?? [];
  const page = Object.hasOwn(SHARED_PAGES, address.path)
    ? SHARED_PAGES[address.path as keyof typeof SHARED_PAGES]
    : undefined;
  return (
    placeOn(page, address.fragment ?? "") ??
    addresses.path(encodedPath(address.path)) + encodedAddress(query) + hash(address.fragment)
  );
}

function isShared(collection: Collection | "site" | undefined): collection is SharedPage {
  return Object.values(SHARED_PAGES).some((shared) => shared === collection);
}

function hash(fragment: string | undefined): string {
  return fragment ? `#${encodedPath(composed(fragment))}` : "";
}
