import { type EntryDraft, type Manuscript, placeOf } from "../../core/manuscript.ts";
import { addressFault } from "../../core/schema/web-address.ts";
import { isLateEnough } from "../../core/source-check/capture.ts";
import { findQuotation } from "../../core/source-check/find-quotation.ts";
import { type Quotation, quotationsIn } from "../../core/source-check/quotations.ts";
import { type AskedSource, reportOf, type SourcesReport } from "../../core/source-check/report.ts";
import { normaliseForSearch } from "../../core/source-check/searchable-text.ts";
import { type Judgement, judge } from "../../core/source-check/standing.ts";
import { type Archive, findCapture, internetArchive, takeCapture } from "./archive.ts";
import { readPage } from "./page-text.ts";
import type { Manners } from "./request.ts";
import { readSourcesState, writeSourcesState } from "./state.ts";
import { Visitor } from "./visitor.ts";

export interface SourcesOptions {
  readonly manners: Manners;
  /** The absolute path of the content, by which an unfinished run is known again. */
  readonly contentFolder: string;
  /** Where an unfinished run is kept. */
  readonly stateFile: string;
  /** The ids of the sources to be asked; all where undefined. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether a capture is taken where there is none. */
  readonly takesCaptures?: boolean;
  /** Whether an unfinished run is forgotten. */
  readonly beginsAnew?: boolean;
  readonly archive?: Archive;
  /** Calls the run off. */
  readonly signal?: AbortSignal;
  /** Is told of each source that has been asked. */
  readonly onAsked?: (asked: AskedSource, done: number, total: number) => void;
}

/** With less text than this, in characters, a page shows too little without scripts to say that words are missing. */
const LEAST_TEXT = 200;

/** How often an unfinished run is kept, in milliseconds. */
const KEEPING_INTERVAL = 1_000;

/**
 * Asks every source's address, looks for each quotation in what comes, and asks the archive where a source names no
 * capture. What an earlier run that was broken off has asked is not asked again. Rejects only where the signal calls it off.
 */
export async function checkSources(manuscript: Manuscript, options: SourcesOptions): Promise<SourcesReport> {
  const { contentFolder: content, stateFile, only, signal = new AbortController().signal, onAsked } = options;
  const isAsked = (id: string) => only === undefined || only.has(id);
  const quotations = quotationsIn(manuscript).filter(({ sources }) => sources.some(isAsked));
  const sources = [...manuscript.entries.sources.values()].filter(({ id }) => isAsked(id)).filter(hasAddress);
  const survey = new Survey(new Visitor(options.manners, signal), options, quotations);
  const last = readSourcesState(stateFile, content);
  const kept = { ...(last && last.ended === undefined && !options.beginsAnew ? last.sources : {}) };
  let keptAt = performance.now();
  let done = 0;
  try {
    const asked = await Promise.all(
      sources.map(async (source) => {
        const question = survey.questionOf(source);
        const before = kept[source.id];
        const given = before?.question === question ? before.given : await survey.ask(source);
        kept[source.id] = { question, given };
        if (performance.now() - keptAt > KEEPING_INTERVAL) {
          writeSourcesState(stateFile, { version: 1, content, sources: kept });
          keptAt = performance.now();
        }
        done += 1;
        onAsked?.(given, done, sources.length);
        return given;
      }),
    );
    const everything = only && last ? { ...last.sources, ...kept } : kept;
    writeSourcesState(stateFile, { version: 1, content, ended: new Date().toISOString(), sources: everything });
    return reportOf(asked, quotations);
  } catch (error) {
    writeSourcesState(stateFile, { version: 1, content, sources: kept });
    throw error;
  }
}

type SourceDraft = EntryDraft<"sources">;
type AddressedSource = SourceDraft & { readonly data: { readonly url: string } };

function hasAddress(source: SourceDraft): source is AddressedSource {
  return source.data.url !== undefined && addressFault(source.data.url) === undefined;
}

interface Look {
  readonly judgement: Judgement;
  readonly text: string | undefined;
  /** Whether the text is all of the page, so that what is not in it is not on the page. */
  readonly isWhole: boolean;
}

/** Asks sources one by one. */
class Survey {
  readonly #visitor: Visitor;
  readonly #archive: Archive;
  readonly #takesCaptures: boolean;
  readonly #slowAfter: number;
  readonly #wordsOf = new Map<string, Set<string>>();

  constructor(visitor: Visitor, options: SourcesOptions, quotations: readonly Quotation[]) {
    this.#visitor = visitor;
    this.#archive = options.archive ?? internetArchive;
    this.#takesCaptures = options.takesCaptures ?? false;
    this.#slowAfter = options.manners.slowAfter;
    for (const { words, sources } of quotations)
      for (const id of sources) this.#wordsOf.set(id, (this.#wordsOf.get(id) ?? new Set()).add(words));
  }

  /** Everything on which the answer depends: where it is the same, an answer may be kept. */
  questionOf({ id, data: { url, archived } }: SourceDraft): string {
    return JSON.stringify([url, archived, this.#takesCaptures, ...(this.#wordsOf.get(id) ?? [])]);
  }

  async ask({ id, path, document, data }: AddressedSource): Promise<AskedSource> {
    const capture = data.archived === undefined ? await this.#captureOf(data) : undefined;
    const words = [...(this.#wordsOf.get(id) ?? [])];
    const { judgement, ...page } = await this.#look(data.url);
    let { text, isWhole } = page;
    const lasting = data.archived ?? capture;
    const isGone = judgement.standing !== "answers" && judgement.standing !== "moved";
    if (isGone && words.length > 0 && lasting !== undefined && addressFault(lasting) === undefined) {
      const keptPage = await this.#look(lasting);
      if (keptPage.text !== undefined) ({ text, isWhole } = keptPage);
    }
    const searchable = normaliseForSearch(text ?? "");
    return {
      id,
      path,
      at: document.locate(placeOf(document, ["url"]).start),
      address: data.url,
      ...judgement,
      isReadable: isWhole && searchable.length >= LEAST_TEXT,
      found: words.filter((quotation) => findQuotation(searchable, quotation)),
      ...(capture ? { capture } : {}),
    };
  }

  async #look(address: string): Promise<Look> {
    const visit = await this.#visitor.visit(address);
    const page = visit.page ? await readPage(visit.page.body, visit.page.contentType) : undefined;
    const isThere = visit.kind === "reply" && (visit.status < 300 || visit.status === 402);
    const judgement = judge(address, visit, { isPaidFor: page?.isPaidFor ?? false, slowAfter: this.#slowAfter });
    return { judgement, text: isThere ? page?.text : undefined, isWhole: judgement.standing !== "paywalled" };
  }

  async #captureOf(data: AddressedSource["data"]): Promise<string | undefined> {
    const found = await findCapture(this.#visitor, this.#archive, data.url, data.accessed);
    if (found && isLateEnough(found, data.published)) return found;
    return this.#takesCaptures ? takeCapture(this.#visitor, this.#archive, data.url) : undefined;
  }
}
