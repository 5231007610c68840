import { isSameLanguage, writingSystemOf, writingSystemOfLanguage } from "../dossier/languages.ts";
import type { sourceKinds } from "../dossier/schema/vocabulary.ts";
import { addressFault, writtenAddress } from "../dossier/schema/web-address.ts";
import { plainText } from "../entries/plain-text.ts";
import { type SourceFacts, type SourceRemarks, sourceFile } from "../entries/source-file.ts";
import { dateOfCsl } from "./csl-dates.ts";
import { authorNames, onlyInstitution } from "./csl-names.ts";
import { isMap, type JsonMap, textIn } from "./json.ts";
import { type Known, titleKey } from "./known.ts";
import { languageTag } from "./language-tag.ts";
import { Collected, type Given, type Place, type Reading } from "./reading.ts";
import { shortened } from "./shortened.ts";

/** A reference in the data model of the Citation Style Language (CSL-JSON 1.0.2), and where it stands in the file. */
export interface Reference {
  readonly place: Place;
  readonly item: JsonMap;
  /** Its address, where the item has it in another form. */
  readonly addressAsWritten?: string | undefined;
  /** What an editor is to be told of what the file says and the item cannot. */
  readonly remarks?: { readonly kind?: string; readonly published?: string };
}

type Kind = keyof typeof sourceKinds;

/** The types of the Citation Style Language that are one of our kinds, wherever they stand. Others leave the kind open. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...{ book: "book", chapter: "book", entry: "book", "entry-dictionary": "book", "entry-encyclopedia": "book" },
  ...{ broadcast: "broadcast", motion_picture: "recording", song: "recording", graphic: "image", figure: "image" },
  ...{ map: "image", manuscript: "archive", post: "post", "post-weblog": "post", report: "document" },
  ...{ thesis: "document", legislation: "document", bill: "document", legal_case: "document", patent: "document" },
  ...{ "article-journal": "document", "paper-conference": "document", standard: "document", treaty: "document" },
  ...{ regulation: "document", hearing: "document", dataset: "document", document: "document" },
};

/** Types that say in what sort of paper a report stands. Where it has no address, the printed paper is meant. */
const IN_PAPERS: ReadonlySet<string> = new Set(["article-newspaper", "article-magazine"]);

/** The sources that references make. Those of which there is one already are passed. */
export function sourcesOf(references: readonly Reference[], known: Known, given: Given): Reading {
  const read = new Collected();
  for (const reference of references) readReference(reference, known, given, read);
  return read;
}

function readReference(reference: Reference, known: Known, given: Given, read: Collected): void {
  const { place, item, addressAsWritten } = reference;
  const title = plainText(textIn(item["title"]) ?? "");
  const written = textIn(item["URL"])?.trim();
  if (title === "" && written === undefined) {
    read.refuse(
      place,
      "It has neither a title nor an address, and nothing tells what it is. Give it one of them in your library, and import again.",
    );
    return;
  }
  if (written !== undefined && addressFault(written) !== undefined) {
    read.refuse(
      place,
      `Its address "${shortened(addressAsWritten ?? written)}" is none of the web. Correct it in your library, or take it out, and import again.`,
    );
    return;
  }
  const { facts, remarks } = factsOf(
    reference,
    title,
    written === undefined ? undefined : writtenAddress(written),
    known,
    given,
  );
  const key = titleKey(facts.title, facts.publisher, facts.published);
  const found = known.sources.find({ url: facts.url, archived: facts.archived })?.id;
  const there = found ?? (facts.url === undefined ? known.titles.get(key) : undefined);
  if (there !== undefined) {
    read.pass(place, `source:${there}`);
    return;
  }
  const authors = authorNames(item["author"]);
  const id = known.sourceIds.next(facts, facts.kind === "book" ? authors[0]?.family : undefined);
  if (facts.url === undefined) known.titles.set(key, id);
  known.sources.add(id, { url: facts.url, archived: facts.archived });
  const by = authors.map(({ whole }) => whole).join(", ");
  const fileText = (draft: boolean) => withAuthors(sourceFile(draft ? { ...facts, draft } : facts, remarks), by);
  const isDraft = /^draft: true$/m.test(fileText(false));
  read.add({ collection: "sources", id, place, isDraft, fileText });
}

/** Sources have no key for authors, so that they stand in a comment. */
function withAuthors(file: string, authors: string): string {
  return authors === "" ? file : file.replace(/^---\n/, `---\n# By ${authors.replaceAll("$", "$$$$")}.\n`);
}

function factsOf(
  { item, remarks = {} }: Reference,
  title: string,
  url: string | undefined,
  known: Known,
  given: Given,
): { readonly facts: SourceFacts; readonly remarks: SourceRemarks } {
  const kind = kindOf(item, url) ?? (given.kind as Kind | undefined);
  const published = dateOfCsl(item["issued"]);
  const accessed = dateOfCsl(item["accessed"]);
  const language = languageOf(item, title, known);
  const at: Partial<Record<keyof SourceFacts, readonly string[]>> = {
    ...(kind === undefined && remarks.kind ? { kind: [remarks.kind] } : {}),
    ...remarkOn("published", published.remark, remarks.published),
    ...(accessed.remark ? { accessed: [accessed.remark] } : {}),
    ...(language.remark ? { language: [language.remark] } : {}),
  };
  const { publisher, citation } = publishedBy(item, url === undefined);
  const facts: SourceFacts = {
    ...(title === "" ? {} : { title }),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(citation ? { citation } : {}),
    ...(published.date ? { published: published.date } : {}),
    ...dated("accessed", accessed.date ?? given.accessed),
    ...(language.tag ? { language: language.tag } : {}),
    ...(kind ? { kind } : {}),
    ...captured(item),
  };
  return { facts, remarks: { at } };
}

function remarkOn(key: "published", ...remarks: readonly (string | undefined)[]): SourceRemarks["at"] {
  const all = remarks.filter((remark) => remark !== undefined);
  return all.length === 0 ? {} : { [key]: all };
}

function dated(key: "accessed", date: string | undefined): SourceFacts {
  return date === undefined ? {} : { [key]: date };
}

function kindOf(item: JsonMap, url: string | undefined): Kind | undefined {
  const type = String(item["type"] ?? "");
  if (IN_PAPERS.has(type)) return url === undefined ? "newspaper" : "report";
  return Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
}

/** Who published it, and how it is cited. What contains it is its publisher where no other is named. */
function publishedBy(item: JsonMap, needsCitation: boolean) {
  const read = (key: string) => plainText(textIn(item[key]) ?? "") || undefined;
  const container = read("container-title") ?? read("collection-title");
  const named = read("publisher");
  const publisher = named ?? container ?? onlyInstitution(item["author"]);
  const isNamedTwice = container === publisher;
  const hold = [read("archive"), read("archive_location"), read("call-number")].filter(Boolean);
  const citation = {
    container: isNamedTwice ? undefined : container,
    volume: read("volume"),
    issue: read("issue"),
    pages: read("page"),
    edition: read("edition"),
    place: needsCitation ? read("publisher-place") : undefined,
    doi: read("DOI"),
    isbn: read("ISBN"),
    held: isCapture(item) || hold.length === 0 ? undefined : hold.join(", "),
  };
  const known = Object.fromEntries(Object.entries(citation).filter(([, value]) => value !== undefined));
  if (Object.keys(known).length > 0) return { publisher, citation: known };
  return { publisher, citation: needsCitation && container ? { container } : undefined };
}

function isCapture(item: JsonMap): boolean {
  return /^https?:\/\//i.test(textIn(item["archive_location"]) ?? "");
}

/** Zotero and our own export put the address of a capture where an archive keeps a paper. */
function captured(item: JsonMap): SourceFacts {
  const address = textIn(item["archive_location"]) ?? "";
  return isCapture(item) && addressFault(address) === undefined ? { archived: writtenAddress(address) } : {};
}

function languageOf(item: JsonMap, title: string, known: Known): { readonly tag?: string; readonly remark?: string } {
  const written = textIn(item["language"])?.trim();
  const tag = written === undefined ? undefined : languageTag(written);
  if (tag !== undefined) return isSameLanguage(tag, known.language) ? {} : { tag };
  if (written !== undefined) return { remark: `The library says "${written}", which is no tag such as ru.` };
  const system = writingSystemOf(title);
  const isOther = system !== undefined && system !== writingSystemOfLanguage(known.language);
  return isOther ? { remark: "The library does not say which language it is in." } : {};
}

/** Whether data are an item of the Citation Style Language: a map with a type, and a title or an address. */
export function isReference(value: unknown): value is JsonMap {
  return isMap(value) && typeof value["type"] === "string" && !("@type" in value);
}
