import { allRoutes, type NamedRoute } from "../routes/paths.ts";
import type { HeaderGroup } from "../routes/table.ts";
import type { Edition } from "../views/edition.ts";
import { pathsIn } from "../views/site-paths.ts";

/**
 * What the site tells browsers about itself, in one place: the content policies of its pages and the other headers.
 * Content Security Policy Level 3; the rest as the MDN HTTP Observatory asks for it.
 */

/**
 * The policy of every page: a sheet, images and a manifest of its own, and no scripts at all. Without them nothing on a page connects
 * to anything; tools that ask for robots.txt from within a page, like Lighthouse, may.
 */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

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

/** Where hosts look for headers, from the root of the site. It is read and not served. */
export const HEADERS_FILE = "_headers";

type Headers = Readonly<Record<string, string>>;

const OWN = { "Cross-Origin-Resource-Policy": "same-origin" };
const SHARED = { "Cross-Origin-Resource-Policy": "cross-origin" };
const SHORT = { "Cache-Control": SHORT_CACHE };
const UNFRAMED = { "X-Frame-Options": "DENY", ...OWN, ...SHORT };

const HEADERS: Readonly<Record<HeaderGroup, Headers>> = {
  page: { ...policy(PAGE_POLICY), ...UNFRAMED },
  search: { ...policy(SEARCH_POLICY), ...UNFRAMED },
  card: { ...policy(EMBED_POLICY, true), ...SHARED, ...SHORT },
  data: { ...policy(PAGE_POLICY), "Access-Control-Allow-Origin": "*", ...SHARED, ...SHORT },
  image: { ...SHARED, ...SHORT },
  index: { ...OWN, ...SHORT },
  lasting: { ...OWN, "Cache-Control": LASTING_CACHE },
};

const GROUPS: Readonly<Record<NamedRoute["kind"], HeaderGroup>> = {
  page: "page",
  card: "card",
  data: "data",
  feed: "data",
  crawler: "page",
  asset: "page",
};

/**
 * The `_headers` file that Netlify, Cloudflare Pages and our own server read: a path pattern to a block, its headers
 * indented below. Where two patterns meet, hosts send both headers, and two content policies narrow each other; so no
 * two patterns that set the same header may match the same path: a folder has one block, and files at the root one each.
 */
export function headersFile({ dossier, addresses }: Edition): string {
  const blocks = new Map<string, Headers>([["*", COMMON_HEADERS]]);
  for (const route of allRoutes) {
    const isNamed = /^[^[]*(?:\/|$)/.test(route.pattern);
    const paths = isNamed ? [route.pattern] : pathsIn(route, dossier);
    for (const pattern of paths.map(hostPatternOf))
      if (!blocks.has(pattern)) blocks.set(pattern, HEADERS[route.headers ?? GROUPS[route.kind]]);
  }
  return [...blocks]
    .map(([pattern, headers]) =>
      [addresses.path(pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}

/** The folder in which a path lies, whole, or the path where it lies at the root: `claims/*`, `feed.xml`. */
function hostPatternOf(path: string): string {
  return path.includes("/") ? `${path.slice(0, path.indexOf("/"))}/*` : path;
}

function policy(text: string, mayBeFramed = false): Headers {
  return { "Content-Security-Policy": policyHeader(text, mayBeFramed) };
}
