import type { Definition, Root } from "mdast";
import { type BodyAddress, readBodyAddress } from "./body-address.ts";
import { partsOf } from "./body-parts.ts";
import { addressSpan } from "./body-place.ts";
import type { Draft } from "./manuscript.ts";
import type { Span } from "./position.ts";

/** An address as it stands in a body. */
export interface PlacedAddress {
  /** As written, without character references and backslashes. */
  readonly url: string;
  readonly address: BodyAddress;
  readonly at: Span;
}

const knownLinks = new WeakMap<Root, readonly PlacedAddress[]>();

/** The addresses of the links of a body, each where it is written: in the link, or once in its definition. */
export function linkAddresses({ document, body }: Draft<unknown>): readonly PlacedAddress[] {
  const before = knownLinks.get(body);
  if (before) return before;
  const { links, definitions, images } = partsOf(body);
  const ofImages = new Set<Definition>();
  for (const { data } of images) if (data?.definition) ofImages.add(data.definition);
  for (const { data } of links) if (data?.definition) ofImages.delete(data.definition);
  const written = [
    ...links.filter(({ data }) => !data?.definition),
    ...definitions.filter((definition) => !ofImages.has(definition)),
  ];
  const found = written.map((node) => ({
    url: node.url,
    address: readBodyAddress(node.url),
    at: addressSpan(document, node),
  }));
  knownLinks.set(body, found);
  return found;
}

/** The addresses of the images of a body, each where it is written. */
export function imageAddresses({ document, body }: Draft<unknown>): readonly PlacedAddress[] {
  return partsOf(body).images.map((node) => ({
    url: node.url,
    address: readBodyAddress(node.url),
    at: addressSpan(document, node.data?.definition ?? node),
  }));
}
