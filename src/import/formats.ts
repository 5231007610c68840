import { isReference } from "./bibliography.ts";
import { reviewsIn } from "./claim-review-files.ts";
import { isDossierFile } from "./dossier-file.ts";
import { isMap, listed } from "./json.ts";

/** The formats that can be imported, by the names that `--as` takes, each with what it is called in a sentence. */
export const formats = {
  csl: "references in CSL-JSON",
  bibtex: "references in BibTeX or BibLaTeX",
  ris: "references in RIS",
  "timeline-csv": "the sheet of a TimelineJS timeline, as CSV",
  "timeline-json": "a TimelineJS timeline in JSON",
  claimreview: "ClaimReviews, as JSON-LD or in the HTML of a page",
  dossier: "the dossier.json of a Hearsay site",
  docx: "a Word document (.docx)",
  markdown: "Markdown, such as Google's documents give it",
} as const;
export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** What a file is by its first bytes where it is no text, in words that follow "It is"; undefined where it may be text. */
export function otherThanText(bytes: Uint8Array): Format | string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return zipped(bytes);
  if (start.startsWith("%PDF")) return "a PDF. Import the document that it was made of";
  if (start.startsWith("\u00D0\u00CF\u0011\u00E0"))
    return "an old document of Word or Excel, or one with a password. Save it as .docx, or a sheet as CSV";
  if (/^(?:\u0089PNG|GIF8|\u00FF\u00D8\u00FF|RIFF)/.test(start))
    return "a picture or a recording, and there is no text in it to import";
  if (start.startsWith("{\\rtf")) return "rich text (.rtf). Save it as .docx";
  if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!"))
    return "a packed file. Unpack it, and import what is in it";
  return undefined;
}

function zipped(bytes: Uint8Array): Format | string {
  // The names of the parts stand plainly in the file.
  const names = new TextDecoder("latin1").decode(bytes);
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("xl/workbook.xml")) return "an Excel sheet. Save it as CSV";
  if (names.includes("opendocument.text")) return "an OpenDocument text. Save it as .docx";
  if (names.includes("opendocument.spreadsheet")) return "an OpenDocument sheet. Save it as CSV";
  return "a packed file (zip). Unpack it, and import what is in it";
}

/** The format of a text, by what stands in it, and by the ending of its name where that leaves it open. */
export function formatOf(name: string, text: string): Format | undefined {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (/^[{[]/.test(start)) return formatOfJson(start) ?? byEnding(name);
  if (/^<(?:!doctype|html|head|script|!--|\?xml)/i.test(start)) return "claimreview";
  if (/^TY {1,2}- ?[A-Z]/m.test(start.slice(0, 5_000))) return "ris";
  if (/^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/im.test(start.slice(0, 20_000)) && !/\.(?:md|markdown)$/i.test(name))
    return "bibtex";
  const [head = ""] = start.split(/\r\n?|\n/, 1);
  if (/\bheadline\b/i.test(head) && /\byear\b/i.test(head)) return "timeline-csv";
  return byEnding(name);
}

function formatOfJson(text: string): Format | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (isDossierFile(data)) return "dossier";
  if (isMap(data) && Array.isArray(data["events"])) return "timeline-json";
  if (!reviewsIn(data).next().done) return "claimreview";
  const items = isMap(data) && Array.isArray(data["items"]) ? data["items"] : listed(data);
  return items.some(isReference) ? "csl" : undefined;
}

function byEnding(name: string): Format | undefined {
  const [, ending = ""] = /\.([a-z]+)$/i.exec(name) ?? [];
  const known: Readonly<Record<string, Format>> = {
    ...{ md: "markdown", markdown: "markdown", bib: "bibtex", ris: "ris", html: "claimreview", htm: "claimreview" },
    ...{ csv: "timeline-csv", tsv: "timeline-csv", jsonld: "claimreview" },
  };
  return known[ending.toLowerCase()];
}
