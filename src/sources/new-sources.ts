import { languageOfSite } from "../dossier/languages.ts";
import type { Manuscript } from "../dossier/manuscript.ts";
import { type AddressFault, addressFault, writtenAddress } from "../dossier/schema/web-address.ts";
import { addressKey, type KnownSource, KnownSources } from "../entries/known-sources.ts";
import { SourceIds } from "../entries/source-id.ts";
import { OutletNames, ownAddress, sourceDraft } from "./answers/source-draft.ts";
import { type Archive, internetArchive } from "./archive.ts";
import { type AskedPage, askPage } from "./ask-page.ts";
import { CaptureFinder } from "./capture-finder.ts";
import type { Manners } from "./request.ts";
import { Visitor } from "./visitor.ts";
import { type WrittenSource, writeSource } from "./write-source.ts";

export interface NewSourcesOptions {
  readonly manners: Manners;
  /** The path of the content. */
  readonly contentFolder: string;
  /** The day on which the pages are read. */
  readonly accessed: string;
  /** The id of the source, where there is but one. */
  readonly id?: string | undefined;
  readonly archive?: Archive;
  /** Calls the run off. */
  readonly signal?: AbortSignal;
  /** Is told of each address that has been asked. */
  readonly onAsked?: (address: string, done: number, total: number) => void;
}

/** What became of an address. */
export type NewSource = { readonly address: string } & (
  | ({ readonly kind: "written"; readonly isArchiveSilent: boolean } & WrittenSource)
  /** There is a source of this page already. */
  | { readonly kind: "there"; readonly known: KnownSource }
  /** Why there is none, and what to do. */
  | { readonly kind: "failed"; readonly reason: string; readonly isReached: boolean }
);

type Page = Extract<AskedPage, { readonly kind: "page" }>;
type Asked = Exclude<AskedPage, Page> | (Page & { readonly capture: string | undefined });

/**
 * Asks addresses and writes a source for each, in the order in which they are given and as soon as all before it are done. An
 * address of which there is a source is not asked, one that is given twice is asked once. Rejects only where the signal calls
 * it off, or a file cannot be written; what is written stays.
 */
export async function* newSources(
  manuscript: Manuscript,
  addresses: readonly string[],
  options: NewSourcesOptions,
): AsyncGenerator<NewSource> {
  const run = new Run(manuscript, options);
  const keys = addresses.map(addressKey);
  const inOrder = addresses.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  let done = 0;
  const all = inOrder.map(async (address) => {
    const asked = await run.ask(address);
    done += 1;
    options.onAsked?.(address, done, inOrder.length);
    return { address, asked };
  });
  // Where the run is called off, the first one tells it.
  for (const one of all) one.catch(() => undefined);
  for (const one of all) {
    const { address, asked } = await one;
    yield run.conclude(address, asked);
  }
}

/** Why an address cannot be asked. */
const ADDRESS_FAULTS: Readonly<Record<AddressFault, string>> = {
  form: "It is no web address. Copy the whole of it from the browser, with https:// in front.",
  protocol: "It does not begin with https:// or http://. Give the address of a page of the web.",
  credentials: "It holds a user name or a password. Give the address without them.",
  two: "These are two addresses. Give each by itself.",
};

class Run {
  readonly #options: NewSourcesOptions;
  readonly #visitor: Visitor;
  readonly #captures: CaptureFinder;
  readonly #sources: KnownSources;
  readonly #ids: SourceIds;
  readonly #outlets: OutletNames;
  readonly #language: string;

  constructor(manuscript: Manuscript, options: NewSourcesOptions) {
    this.#options = options;
    this.#visitor = new Visitor(options.manners, options.signal ?? new AbortController().signal);
    this.#captures = new CaptureFinder(this.#visitor, options.archive ?? internetArchive, options.accessed);
    this.#sources = new KnownSources(manuscript);
    this.#ids = new SourceIds(manuscript);
    this.#outlets = new OutletNames(manuscript);
    this.#language = languageOfSite(manuscript);
  }

  /** What an address gives; undefined where it need not be asked. */
  async ask(address: string): Promise<Asked | undefined> {
    if (addressFault(address) !== undefined || this.#sources.find({ url: address })) return undefined;
    const page = await askPage(this.#visitor, writtenAddress(address), this.#language);
    if (page.kind !== "page") return page;
    const { facts, reached, archived } = page;
    const capture = archived ?? (await this.#captures.find(ownAddress(facts, reached), facts.published?.value));
    return { ...page, capture };
  }

  /** Writes the source of an address that has been asked, unless there is one by now. */
  conclude(address: string, asked: Asked | undefined): NewSource {
    const fault = addressFault(address);
    if (fault) return { address, kind: "failed", reason: ADDRESS_FAULTS[fault], isReached: true };
    const known = this.#sources.find({ url: address, ...addressesOf(asked) });
    if (known) return { address, kind: "there", known };
    if (asked?.kind !== "page")
      return { address, kind: "failed", reason: asked?.reason ?? "", isReached: asked?.isReached ?? false };
    const written = this.#write(asked);
    this.#sources.add(written.id, { url: address, ...addressesOf(asked) });
    return { address, kind: "written", isArchiveSilent: this.#captures.isSilent, ...written };
  }

  #write({ facts: page, reached, capture }: Extract<Asked, { readonly kind: "page" }>): WrittenSource {
    const { accessed, id, contentFolder } = this.#options;
    const context = { language: this.#language, accessed, sources: this.#sources, outlets: this.#outlets };
    const { facts, remarks } = sourceDraft(page, reached, context);
    const whole = capture === undefined ? facts : { ...facts, archived: capture };
    return writeSource(contentFolder, whole, remarks, () => id ?? this.#ids.next(whole));
  }
}

/** Where a page is found besides the address under which it was asked for. */
function addressesOf(asked: Asked | undefined) {
  if (asked?.kind !== "page") return {};
  return { canonical: ownAddress(asked.facts, asked.reached), archived: asked.capture };
}
