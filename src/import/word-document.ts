import JSZip from "jszip";
import mammoth from "mammoth";
import { articleOf, refuseTooMuch } from "./article.ts";
import { treeOfHtml } from "./html-tree.ts";
import type { Known } from "./known.ts";
import { type Given, type Reading, UnreadableImport } from "./reading.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The most that the parts of a document may be when they are unpacked, in bytes: all of them, and those that are parsed. */
const LARGEST_WHOLE = 100_000_000;
const LARGEST_TEXT = 10_000_000;
const MOST_PARTS = 5_000;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** Reads a Word document (.docx). Throws UnreadableImport where it is none, or unpacks to more than any document is. */
export async function readWordDocument(bytes: Uint8Array, known: Known, given: Given): Promise<Reading> {
  await refuseBomb(bytes);
  const html = await htmlOf(bytes);
  const [, subtitle] = /<p class="subtitle">([\s\S]*?)<\/p>/.exec(html) ?? [];
  const tree = treeOfHtml(html.replace(/<p class="subtitle">[\s\S]*?<\/p>/, ""));
  refuseTooMuch(writeMarkdown(structuredClone(tree)));
  return articleOf(tree, subtitle, known, given, false);
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    // Its pictures are not read: what is not brought need not be unpacked.
    const convertImage = mammoth.images.imgElement(async () => ({ src: "picture" }));
    const options = { styleMap: STYLES, convertImage, externalFileAccess: false };
    const { value } = await mammoth.convertToHtml({ buffer: bytes as never }, options);
    return value;
  } catch {
    throw broken();
  }
}

/** Unpacks every part and counts, keeping nothing, before anybody else reads the file: sizes that it names may be lies. */
async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw broken();
  });
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (parts.length > MOST_PARTS) throw bomb();
  let whole = 0;
  let text = 0;
  for (const part of parts) {
    const isText = /\.(?:xml|rels)$/i.test(part.name);
    const size = await unpackedSize(part, isText ? LARGEST_TEXT - text : LARGEST_WHOLE - whole);
    whole += size;
    if (isText) text += size;
    if (whole > LARGEST_WHOLE || text > LARGEST_TEXT) throw bomb();
  }
}

/** What jszip's types leave out (https://stuk.github.io/jszip/documentation/api_zipobject/internal_stream.html). */
interface Streamed {
  internalStream(type: "uint8array"): PieceStream;
}
interface PieceStream {
  on(event: "data", listen: (piece: Uint8Array) => void): PieceStream;
  on(event: "error" | "end", listen: () => void): PieceStream;
  pause(): unknown;
  resume(): unknown;
}

/** The size of a part when it is unpacked; it is given up as soon as it is beyond `most`. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = (part as unknown as Streamed).internalStream("uint8array");
    stream
      .on("data", (piece: Uint8Array) => {
        size += piece.length;
        if (size <= most) return;
        stream.pause();
        reject(bomb());
      })
      .on("error", () => reject(broken()))
      .on("end", () => resolve(size))
      .resume();
  });
}

function broken(): UnreadableImport {
  return new UnreadableImport(
    "It is no Word document that can be read, or it is protected by a password. Open it in a word processor, save it as .docx, and import that.",
  );
}

function bomb(): UnreadableImport {
  return new UnreadableImport(
    "It unpacks to more than 100 MB, or to more than 10 MB of text, which no article is. Copy the text into a new document, and import that.",
  );
}
