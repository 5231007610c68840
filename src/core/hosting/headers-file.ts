import type { Edition } from "../edition.ts";
import {
  COMMON_HEADERS,
  EMBED_POLICY,
  LASTING_CACHE,
  PAGE_POLICY,
  policyHeader,
  SEARCH_POLICY,
  SHORT_CACHE,
} from "./policy.ts";

interface Block {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and our own server read: a path pattern to a block, its headers
 * indented below. Where two patterns meet, hosts send both headers, and two content policies narrow each other; so no
 * two patterns that set the same header may match the same path, and the parts of the site are listed one by one.
 */
export function headersFile({ dossier, addresses }: Edition): string {
  const page = block(PAGE_POLICY, {
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": SHORT_CACHE,
  });
  const data = block(PAGE_POLICY, {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": SHORT_CACHE,
  });
  const folders = [
    "articles",
    "claims",
    "timeline",
    "positions",
    "people",
    "sources",
    "corrections",
    ...dossier.pages.keys(),
  ];
  const blocks: Block[] = [
    { pattern: "*", headers: COMMON_HEADERS },
    { pattern: "", headers: page },
    { pattern: "404.html", headers: page },
    ...folders.map((folder) => ({ pattern: `${folder}/*`, headers: page })),
    {
      pattern: "search/*",
      headers: block(SEARCH_POLICY, {
        "X-Frame-Options": "DENY",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": SHORT_CACHE,
      }),
    },
    {
      pattern: "embed/*",
      headers: block(
        EMBED_POLICY,
        { "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": SHORT_CACHE },
        true,
      ),
    },
    { pattern: "data/*", headers: data },
    ...["feed.xml", "corrections.xml", "record.jsonl"].map((pattern) => ({ pattern, headers: data })),
    { pattern: "images/*", headers: { "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": SHORT_CACHE } },
    ...["icon.svg", "robots.txt", "sitemap-index.xml", "sitemap-0.xml"].map((pattern) => ({ pattern, headers: page })),
    {
      pattern: "pagefind/*",
      headers: { "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": SHORT_CACHE },
    },
    { pattern: "assets/*", headers: { "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": LASTING_CACHE } },
  ];
  return blocks
    .map(({ pattern, headers }) =>
      [addresses.path(pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}

function block(
  policy: string,
  others: Readonly<Record<string, string>>,
  mayBeFramed = false,
): Readonly<Record<string, string>> {
  return { "Content-Security-Policy": policyHeader(policy, mayBeFramed), ...others };
}
