/** What stands in no address as it is (URL Standard, "URL code points"), unless it is a percent sign that encodes something. */
const NEVER_PLAIN = /[\s\p{Cc}"<>\\^`{|}]|%(?![0-9a-f]{2})/giu;

/** What a path or a fragment may hold as it is (RFC 3986, `pchar` and the slash). */
const NOT_OF_PATHS = /[^\w\-.~!$&'()*+,;=:@/]/gu;

/**
 * An address of another site as it can stand in a page. What is encoded already stays so, and so do letters beyond ASCII,
 * which browsers encode as it is right for each part.
 */
export function encodedAddress(address: string): string {
  return address.toWellFormed().replace(NEVER_PLAIN, encodeURIComponent);
}

/** A path or fragment, in which nothing is encoded yet, in ASCII: `/images/Füß.png` gives `/images/F%C3%BC%C3%9F.png`. */
export function encodedPath(path: string): string {
  return path.toWellFormed().replace(NOT_OF_PATHS, encodeURIComponent);
}
