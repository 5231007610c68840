import type { Definition, Image, Link } from "mdast";
import { addressSpan, type BodyParts, partsOf } from "./bodies.ts";
import { type BodyAddress, type Location, nodesOf, readBodyAddress } from "./links.ts";
import { type AnyManuscriptFile, filesWithKeys, type Manuscript, placeOf } from "./manuscript.ts";
import { once } from "./once.ts";
import { isLeftover } from "./placement.ts";
import type { Span } from "./position.ts";

/** The content files whose bodies hold at least one part of a kind, in the order of all. */
export function filesWith(kind: keyof BodyParts, manuscript: Manuscript): readonly AnyManuscriptFile[] {
  return filesWithKeys(manuscript).filter(({ body }) => partsOf(body)[kind].length > 0);
}

/** An address as it stands in a body, or that of a picture among the keys. */
export interface PlacedAddress {
  /** The file in which it stands. */
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

/** The addresses of all images, in bodies and among the keys, each where it is written. */
export const imageAddresses: (manuscript: Manuscript) => readonly PlacedAddress[] = once((manuscript: Manuscript) =>
  filesWithKeys(manuscript).flatMap((subject) => [
    ...imagesAmongKeys(subject),
    ...partsOf(subject.body).images.map((node) => placed(subject, node, node.data?.definition ?? node)),
  ]),
);

/** The pictures that claims and sources show. */
function imagesAmongKeys(subject: AnyManuscriptFile): readonly PlacedAddress[] {
  const { collection, data, document } = subject;
  const [file, path] =
    collection === "claims"
      ? [data.said?.image?.file, ["said", "image", "file"]]
      : collection === "sources"
        ? [data.image?.file, ["image", "file"]]
        : [];
  if (file === undefined || path === undefined) return [];
  return [{ subject, url: file, address: readBodyAddress(file), at: () => placeOf(document, path) }];
}

/**
 * The files of `public/` that are not published: what programs have left there, and what drafts show or link to and nothing
 * published does, be it in a full address of the site. Other files that nothing names, such as an icon or a proof for a
 * search engine, are.
 */
export function unpublishedAssets(manuscript: Manuscript, location: Location): ReadonlySet<string> {
  const ofDrafts = new Set<string>();
  const published = new Set<string>();
  for (const subject of filesWithKeys(manuscript)) {
    const named = subject.isDraft ? ofDrafts : published;
    const written = [...nodesOf(subject.body, "image", "link", "definition"), ...imagesAmongKeys(subject)];
    for (const { url } of written) {
      const address = readBodyAddress(url, location);
      if (address.kind === "path" && manuscript.assets.has(address.path)) named.add(address.path);
    }
  }
  const leftovers = new Set([...manuscript.assets].filter(isLeftover));
  return ofDrafts.difference(published).union(leftovers);
}

/** The full addresses in the keys of entries: of publishers, licences, authors, sources, captures. Whether they answer, no build can know. */
export const addressesInKeys: (manuscript: Manuscript) => ReadonlySet<string> = once(
  (manuscript: Manuscript) =>
    new Set(
      filesWithKeys(manuscript)
        .flatMap(({ document }) => textsIn(document.frontmatter.value))
        .filter((text) => /^https?:/i.test(text))
        .map((text) => URL.parse(text)?.href ?? text),
    ),
);

/** Every text in data, however deep. */
export function textsIn(data: unknown): readonly string[] {
  const texts: string[] = [];
  // A generator would hand each text up through all levels of the data.
  const collect = (part: unknown): void => {
    if (typeof part === "string") texts.push(part);
    else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) collect(inner);
  };
  collect(data);
  return texts;
}
