import { extractText, getDocumentProxy } from "unpdf";
import { decodeText } from "../../core/source-check/decode-text.ts";
import { readHtml } from "../../core/source-check/html-text.ts";

/** What can be read of a page. */
export interface ReadPage {
  /** Undefined where it is no text: a picture, a recording, a broken PDF. */
  readonly text: string | undefined;
  readonly isPaidFor: boolean;
}

/** Reads the text of a page: HTML, PDF or plain text. Never rejects. */
export async function readPage(body: Uint8Array, contentType: string): Promise<ReadPage> {
  if (/application\/(?:x-)?pdf/i.test(contentType) || isPdf(body))
    return { text: await pdfText(body), isPaidFor: false };
  if (!/^\s*$|^(?:text\/|application\/(?:xhtml\+xml|xml|json|.*\+json|.*\+xml))/i.test(contentType))
    return { text: undefined, isPaidFor: false };
  const text = decodeText(body, contentType);
  if (/^\s*text\/plain|json/i.test(contentType)) return { text, isPaidFor: false };
  const { visible, articleBody, isPaidFor } = readHtml(text);
  return { text: `${visible}\n${articleBody}`, isPaidFor };
}

function isPdf(body: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(body.subarray(0, 5)) === "%PDF-";
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
