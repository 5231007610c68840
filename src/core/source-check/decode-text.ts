import { rankEncodings } from "./encodings.ts";

/** The text of bytes. */
export interface DecodedText {
  readonly text: string;
  /** Other ways to read the bytes, likeliest first, where it is not sure how they are encoded; otherwise none. */
  readonly others: readonly string[];
}

/** So many bytes are looked at to tell an encoding, and to find what a page says of its own. */
const SAMPLE = 200_000;
const MOST_OTHERS = 8;

/**
 * The text of a page's bytes: by the byte order mark; else as UTF-8 where they are that; else in the encoding that the
 * Content-Type header or the page itself names, unless letters come of it that are seldom in any language and another
 * encoding gives frequent ones; else in that other. `language` (BCP 47) is that of the expected text. Never throws: a
 * wrong byte becomes U+FFFD. Names of encodings are those of the WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array, contentType = "", language = ""): DecodedText {
  const plain = utf16Of(bytes) ?? utf8Of(bytes);
  if (plain !== undefined) return { text: plain, others: [] };
  const named = [charsetOf(contentType), ...charsetsNamedIn(bytes)].flatMap((label) => known(label) ?? []);
  const isPart = bytes.length > SAMPLE;
  const ranked = rankEncodings((name) => read(bytes.subarray(0, SAMPLE), name, isPart), named, language);
  const [best, ...others] = ranked.map(({ name }) => name);
  const text = new TextDecoder(best ?? "windows-1252").decode(bytes);
  if (ranked[0]?.isBelieved) return { text, others: [] };
  return { text, others: others.slice(0, MOST_OTHERS).map((name) => new TextDecoder(name).decode(bytes)) };
}

/** The text of bytes, as well as it can be told. Never throws. */
export function decodeText(bytes: Uint8Array, contentType = ""): string {
  return decode(bytes, contentType).text;
}

/** By its byte order mark, or because pages begin with signs of ASCII, of which it makes every other byte zero. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0);
  if (bytes.length < 2 || (!isLittle && !isBig)) return undefined;
  return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
}

/** With these, ISO-2022-JP goes over to Japanese. */
const ESCAPES = ["\u001B$B", "\u001B$@"];

/** A few wrong bytes in a long text are mistakes; ISO-2022-JP consists of signs of ASCII and would be read as such. */
function utf8Of(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (ESCAPES.some((sequence) => text.includes(sequence))) return read(bytes, "iso-2022-jp");
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = (text.match(/\P{ASCII}/gu)?.length ?? 0) - wrong;
  return wrong * 5 <= right ? text : undefined;
}

/** The text, or undefined where some byte is none of the encoding. A part may end within a sign. */
function read(bytes: Uint8Array, encoding: string, isPart = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart });
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';,>]+)/i.exec(contentType)?.[1];
}

/** What a page says of its encoding: within 1,024 bytes if it keeps to the HTML Standard (13.2.3.2), and often later. */
function charsetsNamedIn(bytes: Uint8Array): readonly (string | undefined)[] {
  const page = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const declaration = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(page)?.[1];
  const elements = [...page.matchAll(/<meta\s[^>]*charset[^>]*>/gi)].map(([element]) => charsetOf(element));
  // A page of which this much can be read so is not in UTF-16.
  return [declaration, ...elements].filter((label) => !/^utf-?16/i.test(label ?? ""));
}

/** The name of the encoding that a label stands for; some labels are frequent and in no standard. */
function known(label: string | undefined): string | undefined {
  const usual = label?.replace(/^(?:win|windows|cp|x-cp)[-_ ]?(125\d)$/i, "windows-$1").replace(/^koi8_?u$/i, "koi8-u");
  try {
    return new TextDecoder(usual ?? "?", { fatal: true }).encoding;
  } catch {
    return undefined;
  }
}
