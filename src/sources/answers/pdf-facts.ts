import { plainText } from "../../entries/plain-text.ts";
import type { Agreement } from "./agreement.ts";
import { readPageDate } from "./page-date.ts";
import { NO_FACTS, type PageFacts } from "./page-facts.ts";
import { languageTag } from "./page-language.ts";

/** The information dictionary of a PDF (ISO 32000-1, 14.3.3), as its reader gives it. */
export type PdfInformation = Readonly<Record<string, unknown>>;

/** Names that programs give to files which nobody has named. */
const NO_TITLE =
  /^(?:untitled|microsoft (?:word|powerpoint|excel)\b.*|(?:document|print|slide) ?\d*|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|pptx?))$/i;

/** What a PDF says of itself. It does not say when it was published; only when it was made. */
export function factsOfPdf(information: PdfInformation): PageFacts {
  const title = textOf(information["Title"]);
  const author = textOf(information["Author"]);
  const language = languageTag(textOf(information["Language"]));
  return {
    ...NO_FACTS,
    title: NO_TITLE.test(title) ? undefined : said("PDF Title", title),
    language: said("PDF Language", language ?? ""),
    kind: "document",
    credits: author === "" ? [] : [{ name: author, where: "PDF Author", isOrganisation: false }],
    made: readPageDate(textOf(information["CreationDate"]))?.date,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? plainText(value) : "";
}

function said(where: string, value: string): Agreement | undefined {
  return value === "" ? undefined : { where, value, others: [] };
}
