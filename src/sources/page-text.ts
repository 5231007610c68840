import { extractText, getDocumentProxy } from "unpdf";
import { type Obstacle, obstacleOf, obstacleOfText } from "./answers/obstacle.ts";
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
  if (/^application\/(?:x-)?pdf/i.test(type) || beginning.startsWith("%PDF-")) return plainPage(await pdfText(body));
  const isMarkup = type === "" || MARKUP.test(type) || /^[^<]{0,9}<(?:!doctype html|html|head|body)\b/i.test(beginning);
  if (!isMarkup && !TEXT.test(type)) return plainPage(undefined);
  const { text, others } = decode(body, type, facts.language);
  const doubt = others.length > 0 ? "encoding" : undefined;
  if (!isMarkup) {
    const page = plainPage(text);
    return { ...page, texts: [text, ...others], obstacle: page.obstacle ?? doubt };
  }
  const { readings, isPaidFor, refresh, ...page } = readHtml(text);
  const isBrokenOff = facts.isPacked && !page.isWhole;
  return {
    texts: [...readings, ...others.flatMap((other) => readHtml(other).readings)],
    obstacle: isBrokenOff ? "broken-off" : (obstacleOf({ ...page, readings, isPaidFor }) ?? doubt),
    isPaidFor,
    refresh,
  };
}

function plainPage(text: string | undefined): ReadPage {
  const obstacle = obstacleOfText(text ?? "");
  return { texts: text === undefined ? [] : [text], obstacle, isPaidFor: false, refresh: undefined };
}

async function pdfText(body: Uint8Array): Promise<string | undefined> {
  try {
    // The reader takes the bytes for itself, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(body));
    const { text } = await extractText(document, { mergePages: true });
    return text;
  } catch {
    return undefined;
  }
}
