/** How far into a page its own word on its encoding is looked for, in bytes (HTML Standard, 1024). */
const PRESCANNED = 1024;

/** Encodings that a web page gets when it names none and is not UTF-8. */
const FALLBACK = "windows-1252";

/**
 * The text of a page's bytes. The encoding is that of the byte order mark, else the one in the Content-Type header, else
 * the one that the page names itself, else UTF-8 where the bytes are that and windows-1252 where they are not (WHATWG
 * Encoding Standard names; Latin-1 is read as windows-1252). Never throws: a wrong byte becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType = ""): string {
  const label = byteOrderMark(bytes) ?? known(charsetOf(contentType)) ?? known(charsetNamedIn(bytes));
  if (label) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';,>]+)/i.exec(contentType)?.[1];
}

function charsetNamedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCANNED));
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(head)?.[1];
  return declared ?? charsetOf(/<meta[^>]*charset[^>]*>/i.exec(head)?.[0] ?? "");
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
