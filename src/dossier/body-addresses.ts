import type { Definition, Image, Link } from "mdast";
import { addressSpan, type BodyParts, partsOf } from "./bodies.ts";
import { type BodyAddress, nodesOf, readBodyAddress } from "./links.ts";
import { type AnyManuscriptFile, filesWithKeys, type Manuscript } from "./manuscript.ts";
import { once } from "./once.ts";
import { isLeftover } from "./placement.ts";
import type { Span } from "./position.ts";
import type { Path } from "./yaml/collected-keys.ts";

/** The content files whose bodies hold at least one part of a kind, in the order of all. */
export function filesWith(kind: keyof BodyParts, manuscript: Manuscript): readonly AnyManuscriptFile[] {
  return filesWithKeys(manuscript).filter(({ body }) => partsOf(body)[kind].length > 0);
}

/** An address as it stands in a body. */
interface PlacedAddress {
  /** The file in whose body it stands. */
  readonly subject: AnyManuscriptFile;
  /** As written, without character references and backslashes. */
  readonly url: string;
  readonly address: BodyAddress;
  /** Where it is written. Nobody asks as long as it is right. */
  readonly at: () => Span;
}

/** The addresses of all links in bodies, each where it is written: in the link, or once in its definition. */
export const linkAddresses: (manuscript: Manuscript) => readonly PlacedAddress[] = once((manuscript: Manuscript) =>
  filesWithKeys(manuscript).flatMap(linksOf),
);

function linksOf(subject: AnyManuscriptFile): PlacedAddress[] {
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

function placed(
  subject: AnyManuscriptFile,
  { url }: Link | Definition | Image,
  node: Link | Definition | Image,
): PlacedAddress {
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
  filesWith("images", manuscript).flatMap((subject) =>
    partsOf(subject.body).images.map((node) => placed(subject, node, node.data?.definition ?? node)),
  ),
);

/**
 * The files of `public/` that are not published: what programs have left there, and what drafts show or link to
 * and nothing published does. Other files that nothing names, such as an icon or a proof for a search engine, are.
 */
export function unpublishedAssets(manuscript: Manuscript): ReadonlySet<string> {
  const ofDrafts = new Set<string>();
  const published = new Set<string>();
  for (const { body, data, isDraft } of filesWithKeys(manuscript)) {
    const named = isDraft ? ofDrafts : published;
    for (const { path } of picturesIn(data)) named.add(path);
    for (const { url } of nodesOf(body, "image", "link", "definition")) {
      const address = readBodyAddress(url);
      if (address.kind === "path" && manuscript.assets.has(address.path)) named.add(address.path);
    }
  }
  const leftovers = new Set([...manuscript.assets].filter(isLeftover));
  return ofDrafts.difference(published).union(leftovers);
}

/** The pictures that the keys of an entry show, by their paths in `public/`: a capture of a source, what was shown in `said`. */
export function picturesIn(data: object): readonly { readonly keys: Path; readonly path: string }[] {
  const { image, said } = data as { readonly image?: Picture; readonly said?: { readonly image?: Picture } };
  return [
    ...(image?.file === undefined ? [] : [{ keys: ["image", "file"], path: image.file.normalize("NFC") }]),
    ...(said?.image?.file === undefined
      ? []
      : [{ keys: ["said", "image", "file"], path: said.image.file.normalize("NFC") }]),
  ];
}

interface Picture {
  readonly file?: string;
}
