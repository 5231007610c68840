import type { PageFacts } from "./read-page.ts";

/** What an address of the built site leads to. */
export type Target =
  /** A page on the web that is not part of the site. */
  | { readonly is: "elsewhere"; readonly origin: string }
  | { readonly is: "found"; readonly file: string }
  | { readonly is: "no-file" }
  | { readonly is: "no-place" }
  | { readonly is: "unreadable" };

/** Finds what addresses lead to among the files of a built site. */
export class SiteMap {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly origin: string;
  readonly base: string;
  private readonly foreign: ReadonlySet<string>;

  /** `foreign` are addresses that editors give of what is not their site, even if it has the same origin. */
  constructor(
    files: ReadonlySet<string>,
    pages: ReadonlyMap<string, PageFacts>,
    { origin, base }: { readonly origin: string; readonly base: string },
    foreign: Iterable<string> = [],
  ) {
    this.files = files;
    this.pages = pages;
    this.origin = new URL(origin).origin;
    this.base = base;
    this.foreign = new Set([...foreign].map(normalised));
  }

  /** The address of a file as readers have it. */
  addressOf(file: string): URL {
    return new URL(this.base + file.replace(/(^|\/)index\.html$/, "$1"), this.origin);
  }

  /** Where an address leads that stands in a file, read as browsers do. Never throws. */
  follow(address: string, from: string): Target {
    const here = this.addressOf(from);
    if (!URL.canParse(address, here)) return { is: "unreadable" };
    const target = new URL(address, here);
    const isInSite = target.origin === this.origin && target.pathname.startsWith(this.base);
    // Another part of the same origin is another site, but only a full address says so on purpose.
    if (!isInSite && (target.origin !== this.origin || /^https?:/i.test(address)))
      return { is: "elsewhere", origin: target.origin };
    const file = isInSite ? this.fileAt(target.pathname) : undefined;
    if (file === undefined)
      return this.foreign.has(target.href) ? { is: "elsewhere", origin: target.origin } : { is: "no-file" };
    const place = decoded(target.hash.slice(1).split(":~:")[0] ?? "");
    const page = this.pages.get(file);
    return place === "" || !page || page.ids.has(place) ? { is: "found", file } : { is: "no-place" };
  }

  private fileAt(pathname: string): string | undefined {
    const path = decoded(pathname.slice(this.base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return this.files.has(file) ? file : undefined;
  }
}

function normalised(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
