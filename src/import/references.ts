import { plugins } from "@citation-js/core";
import { plainText } from "../entries/plain-text.ts";
import { shortened } from "./shortened.ts";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { isReference, type Reference } from "./bibliography.ts";
import { bibtexFault } from "./bibtex-fault.ts";
import { bibtexRecords, fieldOf, writtenIn } from "./bibtex-records.ts";
import { isMap, type JsonMap, listed, readJson, textIn } from "./json.ts";
import { type Place, UnreadableImport, type Unused } from "./reading.ts";
import { type RisRecord, risFile } from "./ris-records.ts";

/** References as they were read, and the records that could not be. */
export interface References {
  readonly references: readonly Reference[];
  readonly unused: readonly Unused[];
}

/** The references of a file in CSL-JSON 1.0.2: a list, one, or the `items` around which some programs put a map. */
export function readCslJson(text: string): References {
  const whole = readJson(text);
  const items = isMap(whole) && Array.isArray(whole["items"]) ? whole["items"] : listed(whole);
  if (items.length === 0) throw new UnreadableImport("There is no reference in it. Export it again.");
  return gather(items, (item, index) => {
    const place = { part: `record ${index + 1}`, name: isMap(item) ? (nameOf(item) ?? textIn(item["id"])) : undefined };
    if (!isReference(item)) return { place, reason: NO_REFERENCE };
    return parsed(place, item, "@csl/object");
  });
}

const NO_REFERENCE =
  "It is no reference of CSL-JSON: its type is missing. Export it again, or write the source by hand: npm run new -- source some-id";

/** The references of a file in BibTeX or BibLaTeX, each read by itself, so that one that is broken leaves the rest. */
export function readBibtex(text: string): References {
  const { records, strings } = bibtexRecords(text);
  if (records.length === 0)
    throw new UnreadableImport("There is no reference in it: no entry begins with @. Export it again.");
  return gather(records, (record) => {
    const place = { line: record.line, name: record.key };
    const found = parsed(place, strings + record.text, "@biblatex/text", (message) =>
      bibtexFault(message, record, strings, text),
    );
    return "item" in found ? { place, ...asBibtexMeans(found.item, record.text) } : found;
  });
}

/** The references of a file in RIS, each read by itself. */
export function readRis(text: string): References {
  const { records, strays } = risFile(text);
  if (records.length === 0)
    throw new UnreadableImport('There is no reference in it: no line begins with "TY  - ". Export it again.');
  const { references, unused } = gather(records, readRisRecord);
  return { references, unused: [...strays, ...unused] };
}

function readRisRecord({ line, type, text, fault }: RisRecord): Reference | Unused {
  if (fault !== undefined) return fault;
  const found = parsed({ line }, text, "@ris/file");
  if ("item" in found && found.item["type"] !== undefined) return asReference(found, text);
  // Of a type that it does not know citation-js takes nothing, so that the rest is read as if it were of no certain type.
  const open = parsed({ line }, text.replace(/^TY {2}-.*$/m, "TY  - GEN"), "@ris/file");
  if (!("item" in open)) return open;
  const remark =
    type === "" ? "The file gives no type." : `The file gives the type "${type}", which is not known here.`;
  return { ...asReference({ ...open, item: { ...open.item, type: "article" } }, text), remarks: { kind: remark } };
}

function asReference({ place, item }: Reference, record: string): Reference {
  return { place: { ...place, name: nameOf(item) }, item: asRisMeans(item, record) };
}

/** What a reference is called in a sentence. */
function nameOf(item: JsonMap): string | undefined {
  return shortened(plainText(textIn(item["title"]) ?? "")) || undefined;
}

function gather<Item>(items: readonly Item[], read: (item: Item, index: number) => Reference | Unused): References {
  const found = items.map(read);
  return {
    references: found.filter((one): one is Reference => "item" in one),
    unused: found.filter((one): one is Unused => "reason" in one),
  };
}

/** One record, read by citation-js without asking any network. `why` puts what it throws, meant for programmers, in words. */
function parsed(
  place: Place,
  record: unknown,
  forceType: string,
  why: (message: string) => string = () => "It cannot be read. Correct it in your library, and export it again.",
): Reference | Unused {
  let message = "";
  try {
    const [item] = plugins.input.chain(record, { forceType, generateGraph: false } as never) as readonly unknown[];
    if (isMap(item)) return { place, item };
  } catch (error) {
    message = error instanceof Error ? error.message : "";
  }
  return { place, reason: why(message) };
}

/**
 * What citation-js leaves out of BibTeX: that an article stands in a newspaper, the name of a website, that signs in
 * addresses may be escaped, and that `@misc` and a mere `@article` do not say what it is. It encodes addresses,
 * and passes over months that it does not know.
 */
function asBibtexMeans(item: JsonMap, record: string): Omit<Reference, "place"> {
  const paper = fieldOf(record, "entrysubtype")?.toLowerCase();
  const type = paper === "newspaper" || paper === "magazine" ? `article-${paper}` : item["type"];
  const isOpen =
    /^\s*@\s*misc\b/i.test(record) || (type === "article-journal" && !item["DOI"] && !item["volume"] && !item["issue"]);
  const container = textIn(item["container-title"]) ?? fieldOf(record, "journal") ?? fieldOf(record, "journaltitle");
  const accessed = fieldOf(record, "urldate");
  const address = textIn(item["URL"])?.replace(/\\([_&%#~$])/g, "$1");
  const month = lostMonth(item, record);
  const completed = {
    ...item,
    type: isOpen ? "article" : type,
    ...(container ? { "container-title": container } : {}),
    ...(address ? { URL: address } : {}),
    ...(item["accessed"] === undefined && accessed ? { accessed: { raw: accessed } } : {}),
  };
  return {
    item: completed,
    addressAsWritten: fieldOf(record, "url"),
    remarks: month === undefined ? {} : { published: `The file says "${month}" for the month.` },
  };
}

/** The month of which nothing is in the date that was read. */
function lostMonth(item: JsonMap, record: string): string | undefined {
  const month = writtenIn(record, "month")?.trim();
  if (!month || writtenIn(record, "date") !== undefined) return undefined;
  const issued = isMap(item["issued"]) ? item["issued"] : {};
  const [first] = listed(issued["date-parts"]);
  return listed(first).length > 1 ? undefined : shortened(month);
}

/**
 * What citation-js leaves out of RIS: the day on which it was read, the day of what has its year beside it, and the authors of
 * what stands in newspapers.
 */
function asRisMeans(item: JsonMap, record: string): JsonMap {
  const field = (name: string) => new RegExp(`^${name} {1,2}- *(\\S.*)$`, "m").exec(record)?.[1];
  const [published, read] = [field("DA"), field("Y2")];
  const authors = [...record.matchAll(/^A[U1] {1,2}- *(\S.*)$/gm)].map(([, name = ""]) => nameInParts(name));
  return {
    ...item,
    ...(item["author"] === undefined && authors.length > 0 ? { author: authors } : {}),
    ...(published ? { issued: { raw: published } } : {}),
    ...(item["accessed"] === undefined && read ? { accessed: { raw: read } } : {}),
  };
}

/** `Family, Given`, as RIS has names; an institution has no comma. */
function nameInParts(name: string): JsonMap {
  const [family = "", given] = name.split(",", 2).map((part) => part.trim());
  return given ? { family, given } : { literal: family };
}
