import type { Definition, Image, Link, Root } from "mdast";
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
  const usedByLinks = definitionsOf(links);
  const usedByImages = definitionsOf(images);
  const written = [
    ...links.filter(({ data }) => !data?.definition),
    ...definitions.filter(
      (definition) =>
        !isFootnoteInVain(definition) &&
        (usedByLinks.has(definition) || !(usedByImages.has(definition) || isComment(definition))),
    ),
  ];
  const found = written.map((node) => ({
    url: node.url,
    address: readBodyAddress(node.url),
    at: addressSpan(document, node),
  }));
  knownLinks.set(body, found);
  return found;
}

/** The definitions that gave reference-style links or images their addresses. */
export function definitionsOf(nodes: readonly (Link | Image)[]): ReadonlySet<Definition> {
  return new Set(nodes.flatMap(({ data }) => data?.definition ?? []));
}

/** `[//]: # (words)` and `[x]: <> (words)`, by which Markdown without HTML says what no reader is shown. */
export function isComment({ url, title }: Definition): boolean {
  return (url === "" || url === "#") && Boolean(title);
}

/** `[^the name]: word`, which was meant as a footnote and which Markdown takes for an address, because of the blank. */
export function isFootnoteInVain({ label }: Definition): boolean {
  return label?.startsWith("^") ?? false;
}

/** The addresses of the images of a body, each where it is written. */
export function imageAddresses({ document, body }: Draft<unknown>): readonly PlacedAddress[] {
  return partsOf(body).images.map((node) => ({
    url: node.url,
    address: readBodyAddress(node.url),
    at: addressSpan(document, node.data?.definition ?? node),
  }));
}
