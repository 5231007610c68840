import { Parser } from "htmlparser2";
import type { SiteData } from "./schema/site.ts";

/** The same dossier in another language, on a site of its own. */
export interface Alternate {
  /** Its language (BCP 47). */
  readonly language: string;
  /** Where it begins, with a slash at the end. */
  readonly url: string;
  /** The paths of its pages from there, without a slash in front: `claims/x/`. Its front page alone where no sitemap of it is at hand. */
  readonly pages: ReadonlySet<string>;
}

/** What a copy of a sitemap holds: the addresses of pages, or why it holds none. */
export type SitemapReading =
  | { readonly addresses: readonly string[]; readonly fault: undefined }
  | { readonly addresses: readonly []; readonly fault: "no-sitemap" | "index" | "cut" };

/**
 * Reads a sitemap (https://www.sitemaps.org/protocol.html, `urlset`); what it does not list by `loc` is passed over. An index
 * of sitemaps lists no pages. Never throws.
 */
export function readSitemap(text: string): SitemapReading {
  const addresses: string[] = [];
  let root: string | undefined;
  let address: string | undefined;
  let isWhole = false;
  const parser = new Parser(
    {
      onopentag(name) {
        const local = name.replace(/^.*:/, "");
        root ??= local;
        if (local === "loc") address = "";
      },
      ontext(words) {
        if (address !== undefined) address += words;
      },
      onclosetag(name, isImplied) {
        if (name.replace(/^.*:/, "") === root) isWhole = !isImplied;
        if (address !== undefined) addresses.push(address.trim());
        address = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(text.replace(/^\uFEFF/, ""));
  if (root === "urlset" && isWhole) return { addresses, fault: undefined };
  return { addresses: [], fault: root === "urlset" ? "cut" : root === "sitemapindex" ? "index" : "no-sitemap" };
}

/** The other languages of a site; `sitemaps` holds what their sitemaps list, by their languages. */
export function alternatesOf(
  site: Pick<SiteData, "alternates">,
  sitemaps: ReadonlyMap<string, SitemapReading>,
): readonly Alternate[] {
  return site.alternates.map(({ language, url }) => {
    const start = startOf(url);
    const sitemap = sitemaps.get(language);
    return { language, url: start, pages: new Set(["", ...(sitemap === undefined ? [] : pagesBelow(start, sitemap))]) };
  });
}

/** Where the addresses of a site begin, with a slash at the end. */
export function startOf(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}

/** The paths of the pages that a sitemap lists below an address, which ends with a slash. */
export function pagesBelow(start: string, { addresses }: SitemapReading): readonly string[] {
  return addresses.flatMap((address) => (address.startsWith(start) ? [address.slice(start.length)] : []));
}
