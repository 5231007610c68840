import type { PageLinks } from "./page-facts.ts";

/** What an address of the built site leads to. */
export type Target =
  /** A page on the web that is not part of the site. */
  | { readonly is: "elsewhere"; readonly origin: string }
  | { readonly is: "found"; readonly file: string }
  | { readonly is: "no-file" }
  | { readonly is: "no-place" }
  | { readonly is: "unreadable" };

/** An address as browsers read it. */
interface ReadAddress {
  /** With its colon: `https:`. */
  readonly protocol: string;
  readonly origin: string;
  /** The path of the site's file that it means, be it there or not; undefined for what is not in the site. */
  readonly file: string | undefined;
  /** The place on the page; empty for none. */
  readonly place: string;
}

/** Addresses that mean the same wherever on the site they stand. */
const STANDS_ALONE = /^(?:\/|https?:\/\/)/;
const FULL = /^https?:\/\//;
/** Places on the same page whose names no browser writes in another way. */
const PLACE_HERE = /^#[\w-]+$/;

/** Finds what addresses lead to among the files of a built site. */
export class SiteMap {
  /** May grow while addresses are followed, as may `pages`. */
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
  readonly origin: string;
  readonly base: string;
  private readonly foreign: ReadonlySet<string>;
  private readonly known = new Map<string, ReadAddress>();
  private last: { readonly file: string; readonly address: URL } | undefined;

  /** `foreign` are addresses, as browsers write them, that editors name of what is not their site, even if it has the same origin. */
  constructor(
    files: ReadonlySet<string>,
    pages: ReadonlyMap<string, PageLinks>,
    { origin, base }: { readonly origin: string; readonly base: string },
    foreign: ReadonlySet<string> = new Set(),
  ) {
    this.files = files;
    this.pages = pages;
    this.origin = new URL(origin).origin;
    this.base = base;
    this.foreign = foreign;
  }

  /** Where an address leads that stands in a file, read as browsers do. Never throws. */
  follow(address: string, from: string): Target {
    const read = this.read(address, from);
    if (!read) return { is: "unreadable" };
    const { origin, file, place } = read;
    // Another part of the same origin is another site, but only a full address says so on purpose.
    if (file === undefined && (origin !== this.origin || /^https?:/i.test(address))) return { is: "elsewhere", origin };
    if (file === undefined || !this.files.has(file))
      return this.isForeign(address, from) ? { is: "elsewhere", origin } : { is: "no-file" };
    const page = place === "" ? undefined : this.pages.get(file);
    // The top of a page needs no name (HTML, "Scrolling to a fragment").
    return !page || page.ids.has(place) || /^top$/i.test(place) ? { is: "found", file } : { is: "no-place" };
  }

  /** Whether no file or page that is still to come can change where an address leads that stands in a file. */
  isSettled(address: string, from: string): boolean {
    const { file, place } = this.read(address, from) ?? {};
    if (file === undefined) return true;
    return this.files.has(file) && (place === "" || this.pages.has(file));
  }

  /** The protocol of an address that stands in a file, with its colon; undefined where it cannot be read. */
  protocolOf(address: string, from: string): string | undefined {
    return this.read(address, from)?.protocol;
  }

  /** What an address means does not depend on what is there, so that most need to be read only once. */
  private read(address: string, from: string): ReadAddress | undefined {
    if (!STANDS_ALONE.test(address)) return this.readFrom(address, from);
    const known = this.known.get(address);
    if (known) return known;
    const read = this.readFrom(address, from);
    // What a parser has cut out of a page would keep all of the page in memory.
    if (read) this.known.set(Buffer.from(address).toString(), read);
    return read;
  }

  private readFrom(address: string, from: string): ReadAddress | undefined {
    const here = this.addressOf(from);
    const target = PLACE_HERE.test(address) ? here : parsed(address, here);
    if (!target) return undefined;
    const { protocol, origin, pathname } = target;
    const isInSite = origin === this.origin && pathname.startsWith(this.base);
    return {
      protocol,
      origin,
      file: isInSite ? fileOf(decoded(pathname.slice(this.base.length))) : undefined,
      place: target === here ? address.slice(1) : decoded(target.hash.slice(1).split(":~:")[0] ?? ""),
    };
  }

  private isForeign(address: string, from: string): boolean {
    const target = parsed(address, this.addressOf(from));
    return target !== undefined && this.foreign.has(target.href);
  }

  /** The address of a file as readers have it. */
  private addressOf(file: string): URL {
    if (this.last?.file !== file)
      this.last = { file, address: new URL(this.base + file.replace(/(^|\/)index\.html$/, "$1"), this.origin) };
    return this.last.address;
  }
}

function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** With something to be relative to, a full address would take four times as long to read. */
function parsed(address: string, here: URL): URL | undefined {
  return (FULL.test(address) ? URL.parse(address) : URL.parse(address, here)) ?? undefined;
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
