import type { Manuscript } from "../dossier/manuscript.ts";
import { readMarkdownArticle } from "./article.ts";
import { sourcesOf } from "./bibliography.ts";
import { readReviewsOfHtml, readReviewsOfJson } from "./claim-review-files.ts";
import { claimsOf } from "./claims.ts";
import { readDossierFile } from "./dossier-file.ts";
import type { Format } from "./formats.ts";
import { type Known, knownOf } from "./known.ts";
import type { Given, Reading, Unused } from "./reading.ts";
import type { References } from "./references.ts";
import { eventsOf } from "./timeline.ts";
import { readTimelineJson, readTimelineSheet, type Slides } from "./timeline-files.ts";

/** A file that is to be imported: its bytes, and as a text where it is one. */
export interface ImportFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads a file as a format, into a dossier. Throws UnreadableImport where the file as a whole is not what it should be. */
export async function readImport(
  file: ImportFile,
  format: Format,
  existing: Manuscript,
  given: Given,
): Promise<Reading> {
  const known = knownOf(existing);
  const { text } = file;
  switch (format) {
    case "csl":
      return withSources((await references()).readCslJson(text), known, given);
    case "bibtex":
      return withSources((await references()).readBibtex(text), known, given);
    case "ris":
      return withSources((await references()).readRis(text), known, given);
    case "timeline-csv":
      return withEvents(readTimelineSheet(text), known, given);
    case "timeline-json":
      return withEvents(readTimelineJson(text), known, given);
    case "claimreview": {
      const { reviews, unused } = /^\s*</.test(text) ? readReviewsOfHtml(text) : readReviewsOfJson(text);
      return joined(unused, claimsOf(reviews, known, given));
    }
    case "dossier":
      return readDossierFile(text, existing);
    case "docx":
      return (await import("./word-document.ts")).readWordDocument(file.bytes, known, given);
    case "markdown":
      return readMarkdownArticle(text, known, given);
  }
}

/** What reads references and documents is large, and is loaded only where it is needed. */
const references = () => import("./references.ts");

function withSources({ references, unused }: References, known: Known, given: Given): Reading {
  return joined(unused, sourcesOf(references, known, given));
}

function withEvents({ slides, unused, timeZone }: Slides, known: Known, given: Given): Reading {
  return joined(unused, eventsOf(slides, known, { ...given, timeZone: given.timeZone ?? timeZone }));
}

function joined(unused: readonly Unused[], reading: Reading): Reading {
  const all = [...unused, ...reading.unused];
  return { ...reading, unused: all.toSorted((one, other) => (one.place.line ?? 0) - (other.place.line ?? 0)) };
}
