export type AddressFault = "form" | "protocol" | "credentials" | "two";

/** What is wrong with a web address; undefined where nothing is, or only its form is odd: see `writtenAddress`. */
export function addressFault(
  value: string,
  protocols: readonly string[] = ["https:", "http:"],
): AddressFault | undefined {
  const address = bare(value);
  if (/\s\S*[a-z]+:\/\//i.test(address)) return "two";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address);
  if (scheme && !protocols.includes(`${scheme[1]?.toLowerCase()}:`)) return "protocol";
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return "form";
  const { username, password, hostname } = new URL(address);
  if (username || password) return "credentials";
  return hostname.includes(".") || hostname === "localhost" || hostname.startsWith("[") ? undefined : "form";
}

/** What browsers understand and no address holds: blanks, angle brackets and quotation marks, backslashes. */
const ODD = /[\s<>"\\]/;
/** What browsers give as it is and RFC 3986 has encoded. */
const GIVEN_AS_IT_IS = /[`{}|^]/;

/** Words that a browser marks on a page (WICG, "URL Fragment Text Directives"), behind an anchor if there is one. */
const MARKED_WORDS = /#?:~:.*$/s;

/**
 * A web address without faults in the form in which it is published: encoded where browsers would encode it, and without
 * the words that a browser was to mark. Most addresses are in it already and stay as they are.
 */
export function writtenAddress(value: string): string {
  const address = value.replace(MARKED_WORDS, "");
  if (!ODD.test(address) && !GIVEN_AS_IT_IS.test(address)) return address;
  return URL.canParse(bare(address)) ? encodedAddress(new URL(bare(address)).href) : address;
}

/** Why a web address should be written otherwise in the content too; undefined where it need not. */
export function oddityOf(value: string): "signs" | "marked-words" | undefined {
  if (MARKED_WORDS.test(value)) return "marked-words";
  return ODD.test(value) ? "signs" : undefined;
}

/** The address without blanks around it, and without the angle brackets in which some programs put one. */
function bare(value: string): string {
  return value.trim().replace(/^<(.*)>$/s, "$1");
}

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
