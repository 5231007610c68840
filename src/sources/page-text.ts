import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { type Obstacle, obstacleOf, obstacleOfText } from "./answers/obstacle.ts";
import type { PdfInformation } from "./answers/pdf-facts.ts";
import { decode, readHtml } from "./answers/text.ts";

/** What can be read of a page. */
export interface ReadPage {
  /** The ways in which its text may be read; none where it is no text: a picture, a recording, a broken PDF. */
  readonly texts: readonly string[];
  /** What keeps it from showing that words are missing. */
  readonly obstacle: Obstacle | undefined;
  readonly isPaidFor: boolean;
  /** Where it sends its readers on by itself, in the form of a Refresh header. */
  readonly refresh: string | undefined;
  /** What it is, with what it says of itself: its HTML, or the information of a PDF. */
  readonly form:
    | { readonly kind: "html"; readonly html: string; readonly title: string }
    | { readonly kind: "pdf"; readonly information: PdfInformation }
    | { readonly kind: "text" }
    | { readonly kind: "other"; readonly type: string };
}

/** What is known of a page besides its bytes. */
export interface PageFacts {
  readonly contentType: string;
  /** Whether it came packed. */
  readonly isPacked: boolean;
  /** The language in which its source is said to be (BCP 47). */
  readonly language: string | undefined;
}

const MARKUP = /^(?:text\/html|application\/(?:xhtml\+xml|xml|.*\+xml)|text\/xml)/i;
const TEXT = /^(?:text\/|application\/(?:json|.*\+json))/i;

/** Reads the text of a page: HTML, PDF or plain text. Never rejects. */
export async function readSourcePage(body: Uint8Array, facts: PageFacts): Promise<ReadPage> {
  const beginning = new TextDecoder("latin1").decode(body.subarray(0, 512));
  const type = facts.contentType.trim();
  if (/^application\/(?:x-)?pdf/i.test(type) || beginning.startsWith("%PDF-")) return pdfPage(body);
  const isMarkup = type === "" || MARKUP.test(type) || /^[^<]{0,9}<(?:!doctype html|html|head|body)\b/i.test(beginning);
  if (!isMarkup && !TEXT.test(type)) return plainPage(undefined, { kind: "other", type });
  const { text, others } = decode(body, type, facts.language);
  const doubt = others.length > 0 ? "encoding" : undefined;
  if (!isMarkup) {
    const page = plainPage(text, { kind: "text" });
    return { ...page, texts: [text, ...others], obstacle: page.obstacle ?? doubt };
  }
  const { readings, isPaidFor, refresh, ...page } = readHtml(text);
  const isBrokenOff = facts.isPacked && !page.isWhole;
  return {
    texts: [...readings, ...others.flatMap((other) => readHtml(other).readings)],
    obstacle: isBrokenOff ? "broken-off" : (obstacleOf({ ...page, readings, isPaidFor }) ?? doubt),
    isPaidFor,
    refresh,
    form: { kind: "html", html: text, title: page.title },
  };
}

function plainPage(text: string | undefined, form: ReadPage["form"]): ReadPage {
  const obstacle = obstacleOfText(text ?? "");
  return { texts: text === undefined ? [] : [text], obstacle, isPaidFor: false, refresh: undefined, form };
}

/** A PDF that cannot be read is one without text and without information. */
async function pdfPage(body: Uint8Array): Promise<ReadPage> {
  try {
    // The reader takes the bytes for itself, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(body));
    const { text } = await extractText(document, { mergePages: true });
    const { info } = await getMeta(document);
    return plainPage(text, { kind: "pdf", information: info });
  } catch {
    return plainPage(undefined, { kind: "pdf", information: {} });
  }
}
