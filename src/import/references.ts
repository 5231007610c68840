import { plugins } from "@citation-js/core";
import { locator } from "../dossier/position.ts";
import { plainText } from "../entries/plain-text.ts";
import { shortened } from "./shortened.ts";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { isReference, type Reference } from "./bibliography.ts";
import { isMap, type JsonMap, listed, readJson, textIn } from "./json.ts";
import { type Place, UnreadableImport, type Unused } from "./reading.ts";

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
  return gather(records, ({ line, key, text: record }) => {
    const place = { line, name: key };
    const found = parsed(place, strings + record, "@biblatex/text");
    return "item" in found ? { place, item: asBibtexMeans(found.item, record) } : found;
  });
}

/** The references of a file in RIS, each read by itself. */
export function readRis(text: string): References {
  const records = risRecords(text);
  if (records.length === 0)
    throw new UnreadableImport('There is no reference in it: no line begins with "TY  - ". Export it again.');
  return gather(records, ({ line, text: record }) => {
    const place = { line };
    const found = parsed(place, record, "@ris/file");
    if (!("item" in found)) return found;
    return { place: { ...place, name: nameOf(found.item) }, item: asRisMeans(found.item, record) };
  });
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

/** One record, read by citation-js without asking any network. */
function parsed(place: Place, record: unknown, forceType: string): Reference | Unused {
  try {
    const [item] = plugins.input.chain(record, { forceType, generateGraph: false } as never) as readonly unknown[];
    if (isMap(item)) return { place, item };
  } catch {
    // Said below: what citation-js throws is meant for programmers.
  }
  return {
    place,
    reason:
      "It cannot be read: something in it is not closed or has no name. Correct it in your library, and export it again.",
  };
}

interface BibtexRecord {
  readonly line: number;
  readonly key: string;
  readonly text: string;
}

/** Cuts BibTeX into its entries by their braces; the abbreviations that it defines are needed before each. */
function bibtexRecords(text: string): { readonly records: readonly BibtexRecord[]; readonly strings: string } {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*([a-z]+)[ \t]*[{(][ \t]*([^,\s{}="]*)/gim)];
  const locate = locator(text);
  const pieces = starts.map(({ index, 1: type = "", 2: key = "" }, number) => ({
    type: type.toLowerCase(),
    key,
    line: locate(index).line,
    text: closed(text.slice(index, starts[number + 1]?.index ?? text.length)),
  }));
  const isNone = (type: string) => type === "string" || type === "comment" || type === "preamble";
  return {
    records: pieces.filter(({ type }) => !isNone(type)),
    strings: pieces
      .filter(({ type }) => type === "string")
      .map((piece) => `${piece.text}\n`)
      .join(""),
  };
}

/** An entry up to the brace that closes it; whole where none does. */
function closed(entry: string): string {
  let depth = 0;
  for (const { 0: sign, index } of entry.matchAll(/\\.|[{}]/gs)) {
    if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return entry.slice(0, index + 1);
    }
  }
  return entry;
}

/**
 * What citation-js leaves out of BibTeX: that an article stands in a newspaper, the name of a website, that signs in
 * addresses may be escaped, and that `@misc` and a mere `@article` do not say what it is.
 */
function asBibtexMeans(item: JsonMap, record: string): JsonMap {
  const paper = fieldOf(record, "entrysubtype")?.toLowerCase();
  const type = paper === "newspaper" || paper === "magazine" ? `article-${paper}` : item["type"];
  const isOpen =
    /^\s*@\s*misc\b/i.test(record) || (type === "article-journal" && !item["DOI"] && !item["volume"] && !item["issue"]);
  const container = textIn(item["container-title"]) ?? fieldOf(record, "journal") ?? fieldOf(record, "journaltitle");
  const accessed = fieldOf(record, "urldate");
  const address = textIn(item["URL"])?.replace(/\\([_&%#~$])/g, "$1");
  return {
    ...item,
    type: isOpen ? "article" : type,
    ...(container ? { "container-title": container } : {}),
    ...(address ? { URL: address } : {}),
    ...(item["accessed"] === undefined && accessed ? { accessed: { raw: accessed } } : {}),
  };
}

function fieldOf(record: string, name: string): string | undefined {
  const [, braces, quotes] =
    new RegExp(`(?:^|,)[ \\t]*${name}[ \\t]*=[ \\t]*(?:\\{([^{}]*)\\}|"([^"]*)")`, "im").exec(record) ?? [];
  return braces ?? quotes;
}

function risRecords(text: string): readonly { readonly line: number; readonly text: string }[] {
  const starts = [...text.matchAll(/^TY {1,2}- ?.*$/gm)];
  const locate = locator(text);
  return starts.map(({ index }, number) => {
    const piece = text.slice(index, starts[number + 1]?.index ?? text.length).replace(/\r\n?/g, "\n");
    const end = /^ER {1,2}-.*$/m.exec(piece);
    return {
      line: locate(index).line,
      text: `${end ? piece.slice(0, end.index) : piece.trimEnd()}${end ? "" : "\n"}ER  - \n`,
    };
  });
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
