import type { Definition, Image, Link } from "mdast";
import { type BodyAddress, readBodyAddress } from "./body-address.ts";
import { partsOf } from "./body-parts.ts";
import { addressSpan } from "./body-place.ts";
import { draftsWith } from "./drafts-with.ts";
import { type AnyDraft, allDrafts, type Manuscript } from "./manuscript.ts";
import { once } from "./once.ts";
import type { Span } from "./position.ts";

/** An address as it stands in a body. */
export interface PlacedAddress {
  /** The file in whose body it stands. */
  readonly subject: AnyDraft;
  /** As written, without character references and backslashes. */
  readonly url: string;
  readonly address: BodyAddress;
  /** Where it is written. Nobody asks as long as it is right. */
  readonly at: () => Span;
}

/** The addresses of all links in bodies, each where it is written: in the link, or once in its definition. */
export const linkAddresses: (manuscript: Manuscript) => readonly PlacedAddress[] = once((manuscript: Manuscript) =>
  allDrafts(manuscript).flatMap(linksOf),
);

function linksOf(subject: AnyDraft): PlacedAddress[] {
  const { links, definitions, images } = partsOf(subject.body);
  if (links.length === 0 && definitions.length === 0) return [];
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
  return written.map((node) => placed(subject, node, node));
}

function placed(subject: AnyDraft, { url }: Link | Definition | Image, node: Link | Definition | Image): PlacedAddress {
  return { subject, url, address: readBodyAddress(url), at: () => addressSpan(subject.document, node) };
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

/** The addresses of all images in bodies, each where it is written. */
export const imageAddresses: (manuscript: Manuscript) => readonly PlacedAddress[] = once((manuscript: Manuscript) =>
  draftsWith("images", manuscript).flatMap((subject) =>
    partsOf(subject.body).images.map((node) => placed(subject, node, node.data?.definition ?? node)),
  ),
);
