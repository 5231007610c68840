import type { Manuscript } from "../dossier/manuscript.ts";
import { addressFault, writtenAddress } from "../dossier/schema/web-address.ts";

/** The addresses by which a source may be known. */
export interface SourceAddresses {
  readonly url?: string | undefined;
  /** The address that the page itself calls its own. */
  readonly canonical?: string | undefined;
  readonly archived?: string | undefined;
}

/** A source that exists, and by which address it was known. */
export interface KnownSource {
  readonly id: string;
  readonly by: "address" | "canonical" | "capture";
}

/** The sources that there are, to be found by their addresses; drafts and sources with mistakes are among them. */
export class KnownSources {
  readonly #byAddress = new Map<string, string>();
  readonly #byCapture = new Map<string, string>();

  constructor({ entries }: Pick<Manuscript, "entries">) {
    for (const { id, data } of entries.sources.values()) this.add(id, data);
  }

  /** Adds a source; where two have the same address the first is found. */
  add(id: string, { url, canonical, archived }: SourceAddresses): void {
    for (const address of [url, canonical, capturedAddress(archived)])
      if (address !== undefined) keepFirst(this.#byAddress, addressKey(address), id);
    if (archived !== undefined) keepFirst(this.#byCapture, addressKey(archived), id);
  }

  /** The source that has one of these addresses; undefined where none has. A capture of its page is as good as the page. */
  find({ url, canonical, archived }: SourceAddresses): KnownSource | undefined {
    const page = this.#idOf(url) ?? this.#idOf(capturedAddress(url));
    if (page !== undefined) return { id: page, by: "address" };
    const own = this.#idOf(canonical);
    if (own !== undefined) return { id: own, by: "canonical" };
    for (const capture of [archived, url]) {
      const id = capture === undefined ? undefined : this.#byCapture.get(addressKey(capture));
      if (id !== undefined) return { id, by: "capture" };
    }
    return undefined;
  }

  #idOf(address: string | undefined): string | undefined {
    return address === undefined ? undefined : this.#byAddress.get(addressKey(address));
  }
}

function keepFirst(ids: Map<string, string>, key: string, id: string): void {
  if (!ids.has(key)) ids.set(key, id);
}

/** The address of which a capture was made, where its own tells it. */
function capturedAddress(capture: string | undefined): string | undefined {
  const [, address] =
    /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|vn|fo|md))\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(
      capture ?? "",
    ) ?? [];
  return address;
}

/** Parameters that tell from where a reader came, and change nothing of a page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|at_(?:medium|campaign)|cmpid)$/i;

/**
 * What two addresses of one page have in common: without http or https, `www.`, marks of tracking, anchors, a slash or a dot
 * at the end. For comparing only; it is no address.
 */
export function addressKey(address: string): string {
  if (addressFault(address) !== undefined) return address.trim();
  const url = new URL(writtenAddress(address.trim()));
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\d*\./, "").replace(/\.(?=:|$)/, "");
  // Single-page sites keep their addresses behind the sign.
  const hash = /^#!?\//.test(url.hash) ? url.hash : "";
  return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}${hash}`;
}
