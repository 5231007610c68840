import type { Edition } from "../edition.ts";
import { allRoutes, type NamedRoute } from "../routes/paths.ts";
import type { HeaderGroup } from "../routes/table.ts";
import { pathsIn } from "../site-paths.ts";
import {
  COMMON_HEADERS,
  EMBED_POLICY,
  LASTING_CACHE,
  PAGE_POLICY,
  policyHeader,
  SEARCH_POLICY,
  SHORT_CACHE,
} from "./policy.ts";

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
