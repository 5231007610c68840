/**
 * What the site tells browsers about itself, in one place: the content policies of its pages and the other headers.
 * Content Security Policy Level 3; the rest as the MDN HTTP Observatory asks for it.
 */

/**
 * The policy of every page: a sheet and images of its own, and no scripts at all. Without them nothing on a page connects
 * to anything; tools that ask for robots.txt from within a page, like Lighthouse, may.
 */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy of the search, whose script and index are files of the site; the index is read by WebAssembly. */
export const SEARCH_POLICY = `${PAGE_POLICY}; script-src 'self' 'wasm-unsafe-eval'`;

/** The policy of the cards that other sites frame. */
export const EMBED_POLICY = PAGE_POLICY;

/** Framing can be ruled by a header only, not by a `meta`. */
export function policyHeader(policy: string, mayBeFramed = false): string {
  return `${policy}; frame-ancestors ${mayBeFramed ? "*" : "'none'"}`;
}

/** The features of a browser that the site has no use for. */
const UNUSED_FEATURES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** The headers that every answer carries, whatever its path. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Files with a digest in their name never change. */
export const LASTING_CACHE = "public, max-age=31536000, immutable";
/** Everything else is asked for anew, and answered with "not modified" where it has not changed. */
export const SHORT_CACHE = "public, max-age=0, must-revalidate";
